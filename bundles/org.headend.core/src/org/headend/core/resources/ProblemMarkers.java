package org.headend.core.resources;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.headend.core.problem.Problem;

/** Shows {@link Problem}s as markers. */
public final class ProblemMarkers {
    /** Marker type of every problem that this product reports. */
    public static final String TYPE = "org.headend.core.problem"; //$NON-NLS-1$
    /** Attribute: {@link Problem#code()}. */
    public static final String CODE = "code"; //$NON-NLS-1$
    /** Attribute: {@link org.headend.core.problem.Place#element()}. */
    public static final String ELEMENT = "element"; //$NON-NLS-1$
    /** Attribute: {@link Problem#remedy()}. */
    public static final String REMEDY = "remedy"; //$NON-NLS-1$

    private ProblemMarkers() {
    }

    /**
     * Replaces the markers of {@code type} on one resource by {@code problems}, in one workspace change. Markers of
     * problems that stay are left alone, so that nobody sees them vanish for a moment.
     *
     * @param type {@link #TYPE} or a sub-type that the feature declares
     */
    public static void replace(IResource resource, String type, Collection<Problem> problems,
            IProgressMonitor monitor) throws CoreException {
        IWorkspaceRunnable change = m -> {
            Map<Map<String, Object>, Deque<IMarker>> known = new HashMap<>();
            for (IMarker marker : resource.findMarkers(type, false, IResource.DEPTH_ZERO)) {
                known.computeIfAbsent(marker.getAttributes(), k -> new ArrayDeque<>()).add(marker);
            }
            for (Problem problem : problems) {
                Map<String, Object> attributes = attributes(problem);
                Deque<IMarker> same = known.get(attributes);
                if (same == null || same.poll() == null) {
                    resource.createMarker(type, attributes);
                }
            }
            for (Deque<IMarker> gone : known.values()) {
                for (IMarker marker : gone) {
                    marker.delete();
                }
            }
        };
        resource.getWorkspace().run(change, resource.getWorkspace().getRuleFactory().markerRule(resource), 0, monitor);
    }

    private static Map<String, Object> attributes(Problem problem) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.SEVERITY, switch (problem.severity()) {
            case INFO -> IMarker.SEVERITY_INFO;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case ERROR -> IMarker.SEVERITY_ERROR;
        });
        attributes.put(IMarker.MESSAGE, problem.message());
        attributes.put(CODE, problem.code());
        attributes.put(ELEMENT, problem.place().element());
        attributes.put(REMEDY, problem.remedy());
        if (problem.place().line() > 0) {
            attributes.put(IMarker.LINE_NUMBER, problem.place().line());
        }
        if (!problem.place().element().isEmpty()) {
            attributes.put(IMarker.LOCATION, problem.place().element());
        }
        return attributes;
    }
}
