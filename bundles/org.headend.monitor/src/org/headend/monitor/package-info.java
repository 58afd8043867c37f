/** Figures of a running gateway and of the application on it, without anything installed there. */
package org.headend.monitor;
