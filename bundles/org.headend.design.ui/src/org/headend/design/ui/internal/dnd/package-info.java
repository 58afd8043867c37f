/** Dropping device types onto the canvas. */
package org.headend.design.ui.internal.dnd;
