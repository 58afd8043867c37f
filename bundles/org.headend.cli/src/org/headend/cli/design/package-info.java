/** {@code headend design}. */
package org.headend.cli.design;
