/** {@code headend train}. */
package org.headend.cli.train;
