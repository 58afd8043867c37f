package org.headend.annotation.ui.internal.editor;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Connects the workbench's edit actions with the active image editor. */
public final class ImageEditorContributor extends EditorActionBarContributor {

    @Override
    public void setActiveEditor(IEditorPart editor) {
        if (editor instanceof ImageEditor images) {
            images.editActions().contributeTo(getActionBars());
        }
    }
}
