/** {@code headend model}. */
package org.headend.cli.model;
