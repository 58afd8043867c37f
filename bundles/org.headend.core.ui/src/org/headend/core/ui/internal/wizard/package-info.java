/** Wizards that create and open site projects. */
package org.headend.core.ui.internal.wizard;
