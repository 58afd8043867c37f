package org.headend.dataset.ui.internal.samples;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.ide.ResourceUtil;
import org.headend.core.ui.SiteProjects;
import org.headend.dataset.ui.internal.model.DatasetModel;

/**
 * Looks at a sample again when its editor is left, because editors write sidecars that the workspace need not see, and
 * selects the sample that an editor goes to.
 */
final class EditedSample implements IPartListener2 {
    private final DatasetModel model;

    private final Consumer<String> shown;

    /** @param shown receives the sample that an editor goes to */
    EditedSample(IWorkbenchPage page, DatasetModel model, Control owner, Consumer<String> shown) {
        this.model = model;
        this.shown = shown;
        page.addPartListener(this);
        owner.addDisposeListener(e -> page.removePartListener(this));
    }

    @Override
    public void partDeactivated(IWorkbenchPartReference reference) {
        sample(reference).ifPresent(id -> model.look(List.of(id)));
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference reference) {
        sample(reference).ifPresent(shown);
    }

    private Optional<String> sample(IWorkbenchPartReference reference) {
        if (model.content() == null || !(reference.getPart(false) instanceof IEditorPart editor)) {
            return Optional.empty();
        }
        IFile file = ResourceUtil.getFile(editor.getEditorInput());
        if (file == null || file.getLocationURI() == null) {
            return Optional.empty();
        }
        Path samples = model.content().dataset().samplesFolder();
        Path picture = SiteProjects.path(file);
        return picture.startsWith(samples)
                ? Optional.of(samples.relativize(picture).toString().replace('\\', '/')) : Optional.empty();
    }
}
