/** The palette of device types and tools. */
package org.headend.design.ui.internal.palette;
