/** Walls of a floor out of the layers of the drawing behind it. */
package org.headend.design.ui.internal.floor.trace;
