/** Texts of the monitoring user interface. */
package org.headend.monitor.ui.internal;
