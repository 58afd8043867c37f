package org.headend.design.view;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.design.site.Area;
import org.headend.design.site.Diagram;
import org.headend.design.site.Group;
import org.headend.design.site.SiteFactory;
import org.headend.design.site.View;

/** Saved views of a diagram: what is hidden, what links show, which groups are collapsed. */
public final class Views {

    private Views() {
    }

    public static Optional<View> find(Diagram diagram, String name) {
        return diagram.getViews().stream().filter(v -> name.equals(v.getName())).findFirst();
    }

    /** Saves what is seen now under a name; a view of that name is replaced. */
    public static View save(Diagram diagram, String name, Visibility visibility) {
        View view = find(diagram, name).orElseGet(() -> {
            View fresh = SiteFactory.eINSTANCE.createView();
            fresh.setId(freeId(diagram));
            fresh.setName(name);
            diagram.getViews().add(fresh);
            return fresh;
        });
        visibility.writeTo(view);
        view.setLabels(diagram.getLabels());
        view.getCollapsed().clear();
        diagram.getGroups().stream().filter(g -> g.isCollapsed() && g.getArea() != null).forEach(g -> view.getCollapsed().add(g.getArea()));
        return view;
    }

    private static String freeId(Diagram diagram) {
        Set<String> taken = new HashSet<>();
        diagram.getViews().forEach(v -> taken.add(v.getId()));
        int number = 1;
        while (taken.contains("view" + number)) { //$NON-NLS-1$
            number++;
        }
        return "view" + number; //$NON-NLS-1$
    }

    /** Whether {@link #apply} would change the diagram. */
    public static boolean differs(Diagram diagram, View view) {
        return !LinkLabel.parse(diagram.getLabels()).equals(LinkLabel.parse(view.getLabels()))
                || diagram.getGroups().stream().anyMatch(g -> g.getArea() != null && g.isCollapsed() != view.getCollapsed().contains(g.getArea()));
    }

    /** Gives the diagram the labels and collapsed groups of a view; what is hidden is up to {@link Visibility#of}. */
    public static void apply(Diagram diagram, View view) {
        diagram.setLabels(view.getLabels());
        Set<Area> collapsed = new HashSet<>(view.getCollapsed());
        for (Group group : diagram.getGroups()) {
            if (group.getArea() != null) {
                group.setCollapsed(collapsed.contains(group.getArea()));
            }
        }
    }

    public static void remove(View view) {
        EcoreUtil.remove(view);
    }
}
