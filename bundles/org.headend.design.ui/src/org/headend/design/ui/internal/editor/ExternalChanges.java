package org.headend.design.ui.internal.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;
import org.headend.core.resources.ProblemMarkers;
import org.headend.design.ui.internal.Messages;

/** Follows the file of an editor: new findings, changes by others, moving and deleting; and the device types. */
final class ExternalChanges implements IResourceChangeListener {
    /** Folder of the device types and planning numbers of a site. */
    private static final String CATALOG = "catalog"; //$NON-NLS-1$

    private final TopologyEditor editor;
    private final UserTypes types;
    private boolean unanswered;
    private boolean asking;

    ExternalChanges(TopologyEditor editor) {
        this.editor = editor;
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        types = new UserTypes(editor.getSite().getShell(), () -> onUi(editor::reloadCatalog));
    }

    void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        types.dispose();
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IFile file = editor.designFile().file();
        if (event.getDelta() != null && event.getDelta().findMember(file.getProject().getFullPath().append(CATALOG)) != null) {
            onUi(editor::reloadCatalog);
        }
        IResourceDelta delta = event.getDelta() == null ? null : event.getDelta().findMember(file.getFullPath());
        if (delta == null) {
            return;
        }
        if (delta.getKind() == IResourceDelta.REMOVED) {
            boolean moved = (delta.getFlags() & IResourceDelta.MOVED_TO) != 0;
            IFile target = moved ? ResourcesPlugin.getWorkspace().getRoot().getFile(delta.getMovedToPath()) : null;
            onUi(() -> removed(target));
        } else if (delta.getKind() == IResourceDelta.ADDED
                || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0) {
            onUi(this::changed);
        }
        for (IMarkerDelta marker : delta.getMarkerDeltas()) {
            if (marker.isSubtypeOf(ProblemMarkers.TYPE)) {
                onUi(() -> {
                    if (!editor.isDirty()) { // a live validation knows better
                        editor.showFindings(Findings.of(file));
                    }
                });
                break;
            }
        }
    }

    private void onUi(Runnable runnable) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (editor.viewer() != null && editor.viewer().getControl() != null && !editor.viewer().getControl().isDisposed()) {
                runnable.run();
            }
        });
    }

    private void removed(IFile target) {
        if (target != null) {
            editor.moved(target);
        } else if (!editor.isDirty()) {
            editor.getSite().getPage().closeEditor(editor, false);
        } // a dirty editor keeps the last copy; saving writes the file again
    }

    private void changed() {
        if (!editor.designFile().changedOnDisk()) {
            return; // it was us
        }
        if (!editor.isDirty()) {
            editor.load();
        } else {
            unanswered = true;
            if (editor.getSite().getPage().getActiveEditor() == editor) {
                activated();
            }
        }
    }

    /** Asks what a change by others left open, and looks for new device types, when the user comes back to the editor. */
    void activated() {
        types.look();
        if (!unanswered || asking) {
            return;
        }
        asking = true;
        onUi(() -> {
            unanswered = false;
            int answer = MessageDialog.open(MessageDialog.QUESTION, editor.getSite().getShell(), Messages.editor_conflict,
                    Messages.bind(Messages.editor_conflictOpen, editor.designFile().file().getFullPath()), org.eclipse.swt.SWT.NONE,
                    Messages.editor_reload, Messages.editor_keep);
            asking = false;
            if (answer == 0) {
                editor.load();
            }
        });
    }
}
