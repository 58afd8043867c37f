/** What an application prints, in the Console view. */
package org.headend.deploy.ui.internal.console;
