/** Texts and icons of the dataset user interface. */
package org.headend.dataset.ui.internal;
