/** Running commands into consoles. */
package org.headend.gateway.ui.internal.console;
