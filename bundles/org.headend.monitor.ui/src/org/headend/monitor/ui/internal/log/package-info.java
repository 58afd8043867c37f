/** Summing up a result log in a window. */
package org.headend.monitor.ui.internal.log;
