/** Texts of the monitoring core. */
package org.headend.monitor.internal;
