package org.headend.design.ui.internal;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.headend.core.problem.ProblemException;
import org.headend.core.resources.ProblemMarkers;
import org.headend.core.ui.SiteProjects;
import org.headend.design.SiteFile;
import org.headend.design.site.Document;
import org.headend.design.validate.Finding;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Validator;

/** Offers what the rule itself suggests. The file is changed on disk; its local history keeps the state before. */
public final class QuickFixes implements IMarkerResolutionGenerator2 {
    private static final IMarkerResolution[] NONE = {};

    @Override
    public boolean hasResolutions(IMarker marker) {
        return !marker.getAttribute(ProblemMarkers.ELEMENT, "").isEmpty(); //$NON-NLS-1$
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        try {
            return finding(marker, SiteFile.load(SiteProjects.path(marker.getResource())))
                    .map(f -> f.fixes().stream().map(fix -> (IMarkerResolution) new Resolution(fix.label()))
                            .toArray(IMarkerResolution[]::new)).orElse(NONE);
        } catch (ProblemException e) {
            return NONE; // the marker tells what is wrong with the file
        }
    }

    private static Optional<Finding> finding(IMarker marker, Document document) {
        String code = marker.getAttribute(ProblemMarkers.CODE, ""); //$NON-NLS-1$
        String element = marker.getAttribute(ProblemMarkers.ELEMENT, ""); //$NON-NLS-1$
        List<Finding> findings = Validator.validate(document.getSite());
        return findings.stream().filter(f -> f.problem().code().equals(code) && f.problem().place().element().equals(element))
                .findFirst();
    }

    private record Resolution(String label) implements IMarkerResolution {

        @Override
        public String getLabel() {
            return label;
        }

        @Override
        public void run(IMarker marker) {
            IResource resource = marker.getResource();
            Job job = Job.create(Messages.fix_applying, monitor -> {
                try {
                    Document document = SiteFile.load(SiteProjects.path(resource));
                    Optional<QuickFix> fix = finding(marker, document).stream().flatMap(f -> f.fixes().stream())
                            .filter(f -> f.label().equals(label)).findFirst();
                    if (fix.isPresent()) {
                        // adds the present state to the local history; the file itself is replaced atomically below
                        ((IFile) resource).appendContents(InputStream.nullInputStream(), IResource.KEEP_HISTORY, monitor);
                        fix.get().change().run();
                        SiteFile.save(document, SiteProjects.path(resource));
                        resource.refreshLocal(IResource.DEPTH_ZERO, monitor);
                    }
                    return Status.OK_STATUS;
                } catch (ProblemException e) {
                    return Status.error(e.getMessage(), e);
                } catch (CoreException e) {
                    return e.getStatus();
                }
            });
            job.setRule(resource.getProject());
            job.setUser(true);
            job.schedule();
        }
    }
}
