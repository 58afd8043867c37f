/** A topology as a picture, as the editor shows it, saved or not. */
package org.headend.design.ui.internal.export;
