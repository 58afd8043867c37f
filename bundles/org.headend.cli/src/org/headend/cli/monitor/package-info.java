/** {@code headend monitor} and {@code headend log}. */
package org.headend.cli.monitor;
