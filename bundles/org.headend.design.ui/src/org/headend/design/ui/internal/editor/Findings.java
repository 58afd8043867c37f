package org.headend.design.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.Severity;
import org.headend.core.resources.ProblemMarkers;

/** Findings of a file, from its markers. */
final class Findings {

    private Findings() {
    }

    static List<Problem> of(IFile file) {
        List<Problem> problems = new ArrayList<>();
        try {
            for (IMarker marker : file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO)) {
                Severity severity = switch (marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO)) {
                    case IMarker.SEVERITY_ERROR -> Severity.ERROR;
                    case IMarker.SEVERITY_WARNING -> Severity.WARNING;
                    default -> Severity.INFO;
                };
                problems.add(new Problem(severity, marker.getAttribute(ProblemMarkers.CODE, ""), //$NON-NLS-1$
                        marker.getAttribute(IMarker.MESSAGE, ""), Place.NONE.at(marker.getAttribute(ProblemMarkers.ELEMENT, "")), //$NON-NLS-1$ //$NON-NLS-2$
                        marker.getAttribute(ProblemMarkers.REMEDY, ""))); //$NON-NLS-1$
            }
        } catch (CoreException e) {
            return List.of(); // deleted or closed meanwhile
        }
        return problems;
    }
}
