/** How devices, ports and links look on the canvas, in the light and the dark theme. */
package org.headend.design.ui.internal.figure;
