/** Preferences of monitoring. */
package org.headend.monitor.ui.internal.settings;
