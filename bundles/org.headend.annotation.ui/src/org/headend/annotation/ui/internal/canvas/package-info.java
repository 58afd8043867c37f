/** The picture with its boxes on the screen, and the pointer on it. */
package org.headend.annotation.ui.internal.canvas;
