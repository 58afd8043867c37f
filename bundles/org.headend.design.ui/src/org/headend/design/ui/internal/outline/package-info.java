/** The outline of a topology: devices by group as a tree, and the diagram as a thumbnail. */
package org.headend.design.ui.internal.outline;
