/** The read-only editor that shows what is in a model. */
package org.headend.model.ui.internal.editor;
