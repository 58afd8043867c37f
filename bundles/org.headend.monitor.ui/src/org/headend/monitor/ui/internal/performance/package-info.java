/** The Performance view: live charts of a gateway and of the application on it. */
package org.headend.monitor.ui.internal.performance;
