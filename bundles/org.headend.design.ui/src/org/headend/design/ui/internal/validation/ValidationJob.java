package org.headend.design.ui.internal.validation;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.headend.catalog.Catalog;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.resources.ProblemMarkers;
import org.headend.core.ui.SiteProjects;
import org.headend.design.SiteFile;
import org.headend.design.ui.internal.Messages;
import org.headend.design.validate.Finding;
import org.headend.design.validate.Validator;

/** Validates one design file in the background and shows the findings as markers on it. */
final class ValidationJob extends Job {
    static final String MARKER = "org.headend.design.ui.problem"; //$NON-NLS-1$

    private final IFile file;

    ValidationJob(IFile file) {
        super(Messages.bind(Messages.validating, file.getProject().getName()));
        this.file = file;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            if (file.exists()) {
                ProblemMarkers.replace(file, MARKER, problems(), monitor);
            }
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    private List<Problem> problems() {
        try {
            return Validator.validate(SiteFile.load(SiteProjects.path(file)).getSite(), catalog(file)).stream().map(Finding::problem).toList();
        } catch (ProblemException e) {
            return List.of(e.problem());
        }
    }

    /** Device types of the site around a design file; the built-in ones where there is no site. */
    static Catalog catalog(IFile file) {
        try {
            return Catalog.of(SiteProjects.open(file.getProject()));
        } catch (ProblemException e) {
            return Catalog.builtIn(); // the site descriptor has a marker of its own
        }
    }
}
