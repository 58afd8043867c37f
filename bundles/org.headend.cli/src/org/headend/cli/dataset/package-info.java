/** {@code headend dataset}. */
package org.headend.cli.dataset;
