/** Changes of the design as commands of the one command stack. */
package org.headend.design.ui.internal.command;
