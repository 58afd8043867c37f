package org.headend.design.ui.internal.palette;

import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.Tool;
import org.eclipse.gef.tools.PanningSelectionTool;
import org.eclipse.ui.IEditorPart;

/** The edit domain of one editor; it tells the palette which tool is active. */
public final class PaletteDomain extends DefaultEditDomain {
    private Runnable listener = () -> { };

    public PaletteDomain(IEditorPart editor) {
        super(editor);
        setDefaultTool(new PanningSelectionTool());
        loadDefaultTool();
    }

    /** @param toolChanged called after another tool became active */
    void onToolChange(Runnable toolChanged) {
        listener = toolChanged;
    }

    @Override
    public void setActiveTool(Tool tool) {
        super.setActiveTool(tool);
        if (listener != null) { // the super constructor loads the first tool
            listener.run();
        }
    }
}
