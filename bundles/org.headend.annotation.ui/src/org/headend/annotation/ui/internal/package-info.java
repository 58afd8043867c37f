/** Texts of the annotation user interface. */
package org.headend.annotation.ui.internal;
