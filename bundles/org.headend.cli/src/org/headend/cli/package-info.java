/** What every subcommand of {@code headend} shares: output, progress, exit codes. */
package org.headend.cli;
