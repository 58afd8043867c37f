/** Monitoring. */
package org.headend.monitor.ui;
