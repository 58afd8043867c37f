/** Automatic layout of a topology, and devices that stay where they are. */
package org.headend.design.ui.internal.layout;
