/** The command line as an Equinox application. */
package org.headend.cli.internal;
