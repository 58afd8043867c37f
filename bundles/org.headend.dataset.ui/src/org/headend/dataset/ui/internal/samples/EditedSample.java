package org.headend.dataset.ui.internal.samples;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.ide.ResourceUtil;
import org.headend.core.ui.SiteProjects;
import org.headend.dataset.ui.internal.model.DatasetModel;

/** Looks at a sample again when its editor is left, because editors write sidecars that the workspace need not see. */
final class EditedSample implements IPartListener2 {
    private final DatasetModel model;

    EditedSample(IWorkbenchPage page, DatasetModel model, Control owner) {
        this.model = model;
        page.addPartListener(this);
        owner.addDisposeListener(e -> page.removePartListener(this));
    }

    @Override
    public void partDeactivated(IWorkbenchPartReference reference) {
        look(reference);
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference reference) {
        look(reference);
    }

    private void look(IWorkbenchPartReference reference) {
        if (model.content() == null || !(reference.getPart(false) instanceof IEditorPart editor)) {
            return;
        }
        IFile file = ResourceUtil.getFile(editor.getEditorInput());
        if (file == null || file.getLocationURI() == null) {
            return;
        }
        Path samples = model.content().dataset().samplesFolder();
        Path picture = SiteProjects.path(file);
        if (picture.startsWith(samples)) {
            model.look(List.of(samples.relativize(picture).toString().replace('\\', '/')));
        }
    }
}
