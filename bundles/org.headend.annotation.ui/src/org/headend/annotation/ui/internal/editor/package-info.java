/** The image editor: loading, the way from picture to picture, commands. */
package org.headend.annotation.ui.internal.editor;
