/** Texts of the model user interface. */
package org.headend.model.ui.internal;
