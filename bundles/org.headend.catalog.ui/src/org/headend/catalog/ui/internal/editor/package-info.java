/** The form editor of files of device types. */
package org.headend.catalog.ui.internal.editor;
