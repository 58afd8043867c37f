package org.headend.dataset.ui.internal.samples;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

/** Stands in for the image editor, which belongs to another feature. */
public final class PictureStandIn extends EditorPart {

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        new Label(parent, SWT.NONE).setText(getEditorInput().getName());
    }

    @Override
    public void setFocus() {
        // nothing to type into
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // never dirty
    }

    @Override
    public void doSaveAs() {
        // not offered
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
