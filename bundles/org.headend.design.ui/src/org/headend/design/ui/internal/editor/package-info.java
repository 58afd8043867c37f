/** The topology editor: opening, saving, what happens when the file changes on disk, and the canvas around the diagram. */
package org.headend.design.ui.internal.editor;
