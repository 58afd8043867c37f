/** {@code headend demo}: the whole way from a new site to a measured gateway. */
package org.headend.cli.demo;
