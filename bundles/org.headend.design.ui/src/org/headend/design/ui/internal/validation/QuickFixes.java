package org.headend.design.ui.internal.validation;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.PlatformUI;
import org.headend.core.problem.ProblemException;
import org.headend.core.resources.ProblemMarkers;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;
import org.headend.design.SiteFile;
import org.headend.design.site.Document;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;

/**
 * Offers what the rule itself suggests. Where the design is open, its editor is changed by a command and nothing is
 * written; otherwise the file is changed on disk, and its local history keeps the state before.
 */
public final class QuickFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return !marker.getAttribute(ProblemMarkers.ELEMENT, "").isEmpty(); //$NON-NLS-1$
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return fixes(marker).stream().map(fix -> new Resolution(fix, marker.getAttribute(ProblemMarkers.REMEDY, ""))) //$NON-NLS-1$
                .toArray(IMarkerResolution[]::new);
    }

    /** The Problems view asks from a thread of its own; the document of an editor belongs to the UI thread. */
    private static List<Fix> fixes(IMarker marker) {
        String code = marker.getAttribute(ProblemMarkers.CODE, ""); //$NON-NLS-1$
        String element = marker.getAttribute(ProblemMarkers.ELEMENT, ""); //$NON-NLS-1$
        IFile file = (IFile) marker.getResource();
        List<Fix> fixes = new ArrayList<>();
        boolean[] open = new boolean[1];
        PlatformUI.getWorkbench().getDisplay().syncExec(() -> OpenDesign.find(file).ifPresent(design -> {
            open[0] = true;
            fixes.addAll(Fix.of(design.document(), design.catalog(), code, element));
        }));
        if (!open[0]) {
            try {
                fixes.addAll(Fix.of(SiteFile.load(SiteProjects.path(file)), ValidationJob.catalog(file), code, element));
            } catch (ProblemException e) {
                return List.of(); // the marker tells what is wrong with the file
            }
        }
        return fixes;
    }

    private record Resolution(Fix fix, String remedy) implements IMarkerResolution2 {

        @Override
        public String getLabel() {
            return fix.label();
        }

        @Override
        public String getDescription() {
            return remedy;
        }

        @Override
        public Image getImage() {
            return null;
        }

        @Override
        public void run(IMarker marker) {
            IFile file = (IFile) marker.getResource();
            PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
                Optional<OpenDesign> open = OpenDesign.find(file);
                if (open.isEmpty()) {
                    WorkJob.schedule(Messages.fix_applying, file.getProject(), monitor -> repair(file, monitor));
                } else if (!fix.apply(open.get())) {
                    MessageDialog.openInformation(open.get().editor().getSite().getShell(), Messages.validation_solvedTitle,
                            Messages.validation_solved);
                }
            });
        }

        private void repair(IFile file, IProgressMonitor monitor) throws ProblemException, CoreException {
            Path path = SiteProjects.path(file);
            Document document = SiteFile.load(path);
            Optional<Runnable> change = fix.change(document, ValidationJob.catalog(file));
            if (change.isPresent()) {
                // adds the present state to the local history; the file itself is replaced atomically below
                file.appendContents(InputStream.nullInputStream(), IResource.KEEP_HISTORY, monitor);
                change.get().run();
                SiteFile.save(document, path);
                file.refreshLocal(IResource.DEPTH_ZERO, monitor);
            }
        }
    }
}
