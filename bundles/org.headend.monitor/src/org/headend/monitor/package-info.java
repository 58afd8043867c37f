/** Monitoring. */
package org.headend.monitor;
