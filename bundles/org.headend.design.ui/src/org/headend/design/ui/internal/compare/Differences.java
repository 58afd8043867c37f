package org.headend.design.ui.internal.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.headend.design.Labels;
import org.headend.design.compare.Difference;
import org.headend.design.compare.Difference.Change;
import org.headend.design.compare.Difference.Kind;
import org.headend.design.compare.FeatureLabels;
import org.headend.design.site.Diagram;
import org.headend.design.site.Edge;
import org.headend.design.site.Element;
import org.headend.design.site.Group;
import org.headend.design.site.Link;
import org.headend.design.site.Node;
import org.headend.design.site.Placement;
import org.headend.design.site.Route;
import org.headend.design.site.Site;
import org.headend.design.site.Suppression;

/** How differences are put into rows and words. */
final class Differences {

    /** Differences of one kind of element, such as all devices. */
    record Section(String label, List<Difference> differences) {
    }

    /** A feature of one difference. */
    record Row(Difference difference, Change change) {
    }

    private Differences() {
    }

    /** The differences that can be taken on their own, below this one and itself. */
    static Stream<Difference> flat(Difference difference) {
        boolean whole = difference.kind() == Kind.ADDED || difference.kind() == Kind.REMOVED;
        return Stream.concat(difference.kind() == Kind.INSIDE ? Stream.empty() : Stream.of(difference),
                whole ? Stream.empty() : difference.children().stream().flatMap(Differences::flat));
    }

    /** Site and diagrams are taken apart by what they hold; their own features come first. */
    static List<Section> sections(List<Difference> differences, boolean layout) {
        return differences.stream().filter(d -> layout || !(d.element() instanceof Diagram)).flatMap(Differences::sections).toList();
    }

    private static Stream<Section> sections(Difference difference) {
        Stream<Section> inner = difference.children().stream().map(d -> d.element().eContainmentFeature()).distinct()
                .map(feature -> new Section(label(difference.element(), FeatureLabels.of(feature)),
                        difference.children().stream().filter(d -> d.element().eContainmentFeature() == feature).toList()));
        boolean whole = !(difference.element() instanceof Site || difference.element() instanceof Diagram) || difference.kind() == Kind.ADDED
                || difference.kind() == Kind.REMOVED;
        if (whole) {
            return Stream.of(new Section(name(difference.element()), List.of(difference)));
        }
        return difference.changes().isEmpty() ? inner
                : Stream.concat(Stream.of(new Section(name(difference.element()), List.of(new Difference(difference.key(), difference.kind(),
                        difference.before(), difference.after(), difference.changes(), List.of())))), inner);
    }

    private static String label(EObject owner, String feature) {
        return owner instanceof Diagram diagram ? Messages.bind(Messages.sectionOfDiagram, name(diagram), feature.toLowerCase(Locale.getDefault())) : feature;
    }

    /** What a reader calls an element. */
    static String name(EObject element) {
        return switch (element) {
            case Link link -> Labels.of(link);
            case Node node -> name(node.getDevice());
            case Edge edge -> name(edge.getLink());
            case Group group -> name(group.getArea());
            case Placement placement -> name(placement.getDevice());
            case Route route -> name(route.getLink());
            case Suppression suppression -> suppression.getRule() + " · " + suppression.getElement(); //$NON-NLS-1$
            case Element named -> named.getName() == null || named.getName().isBlank() ? named.getId() : named.getName();
            case null -> ""; //$NON-NLS-1$
            default -> element.eClass().getName();
        };
    }

    static String kind(Kind kind) {
        return switch (kind) {
            case ADDED -> Messages.added;
            case REMOVED -> Messages.removed;
            case CHANGED -> Messages.changed;
            case INSIDE -> ""; //$NON-NLS-1$
        };
    }
}
