/** {@code headend deploy}. */
package org.headend.cli.deploy;
