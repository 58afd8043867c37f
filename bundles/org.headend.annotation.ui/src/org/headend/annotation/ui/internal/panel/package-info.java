/** What stands beside the picture: list of objects, class list, choice of a class, status line. */
package org.headend.annotation.ui.internal.panel;
