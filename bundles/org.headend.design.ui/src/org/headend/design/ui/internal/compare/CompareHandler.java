package org.headend.design.ui.internal.compare;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.ResourceNode;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.ResourceUtil;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;

/** Compares a design with one of its older versions; both are read from disk, so an open editor is saved first. */
public final class CompareHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IFile file = file(event);
        Shell shell = HandlerUtil.getActiveShell(event);
        if (file != null && saved(event, file)) {
            VersionsDialog dialog = new VersionsDialog(shell, file);
            if (dialog.open() == Window.OK && dialog.chosen() != null) {
                DesignVersion version = dialog.chosen();
                WorkJob.compute(Messages.reading, monitor -> version.content().read(), shell, bytes -> CompareUI.openCompareEditor(new Input(file, version, bytes)));
            }
        }
        return null;
    }

    private static IFile file(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof IEditorPart editor) {
            return ResourceUtil.getFile(editor.getEditorInput());
        }
        IResource resource = Adapters.adapt(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement(), IResource.class);
        return switch (resource) {
            case IFile selected -> selected;
            case IProject project -> SiteProjects.design(project);
            case null, default -> ResourceUtil.getFile(HandlerUtil.getActiveEditorInput(event));
        };
    }

    private static boolean saved(ExecutionEvent event, IFile file) {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        return editor == null || !editor.isDirty() || !file.equals(ResourceUtil.getFile(editor.getEditorInput()))
                || editor.getSite().getPage().saveEditor(editor, true) && !editor.isDirty();
    }

    /** The file on the left, the older version on the right. */
    private static final class Input extends CompareEditorInput {
        private final IFile file;
        private final VersionElement older;

        Input(IFile file, DesignVersion version, byte[] bytes) {
            super(new CompareConfiguration());
            this.file = file;
            older = new VersionElement(file.getName(), bytes, version.time().toEpochMilli());
            getCompareConfiguration().setLeftLabel(file.getProject().getName());
            getCompareConfiguration().setRightLabel(Messages.bind(Messages.versionsRight, version.where(), version.date()));
            getCompareConfiguration().setRightEditable(false);
            setTitle(file.getProject().getName() + " · " + version.where()); //$NON-NLS-1$
        }

        @Override
        protected Object prepareInput(IProgressMonitor monitor) {
            return new DiffNode(null, Differencer.CHANGE, null, new ResourceNode(file), older);
        }
    }
}
