/** How boxes are drawn and new ones get their class. */
package org.headend.annotation.ui.internal.preferences;
