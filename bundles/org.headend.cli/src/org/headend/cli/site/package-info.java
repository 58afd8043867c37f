/** {@code headend new}. */
package org.headend.cli.site;
