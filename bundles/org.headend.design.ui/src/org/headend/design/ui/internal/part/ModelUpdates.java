package org.headend.design.ui.internal.part;

import java.util.EventObject;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.swt.widgets.Display;
import org.headend.design.site.Area;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Edge;
import org.headend.design.site.Group;
import org.headend.design.site.Link;
import org.headend.design.site.Node;
import org.headend.design.site.Port;
import org.headend.design.site.Site;
import org.headend.design.site.SitePackage;

/** Collects what a command changes in the model and brings the edit parts up to date once, when it is done. */
final class ModelUpdates extends EContentAdapter implements CommandStackListener {
    private final DiagramPart diagram;
    private final DesignContext design;
    private final Set<Device> changed = new LinkedHashSet<>();
    private final Set<Device> rerouted = new LinkedHashSet<>();
    private final Set<Link> links = new LinkedHashSet<>();
    private final Set<Link> corners = new LinkedHashSet<>();
    private final Set<Group> groups = new LinkedHashSet<>();
    private boolean structure;
    private boolean everything;
    private boolean labels;
    private boolean pending;
    private CommandStack stack;

    ModelUpdates(DiagramPart diagram, DesignContext design) {
        this.diagram = diagram;
        this.design = design;
    }

    void start(CommandStack commandStack) {
        stack = commandStack;
        stack.addCommandStackListener(this);
        design.document().eAdapters().add(this);
    }

    void stop() {
        stack.removeCommandStackListener(this);
        design.document().eAdapters().remove(this);
    }

    @Override
    public void commandStackChanged(EventObject event) {
        flush();
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (notification.isTouch() || notification.getEventType() == Notification.REMOVING_ADAPTER) {
            return;
        }
        collect(notification);
        if (!pending) { // a change that was no command
            pending = true;
            Display.getCurrent().asyncExec(this::flush);
        }
    }

    private void collect(Notification notification) {
        Object feature = notification.getFeature();
        switch (notification.getNotifier()) {
            case Diagram d -> {
                if (feature == SitePackage.Literals.DIAGRAM__LABELS) {
                    labels = true;
                } else if (feature != SitePackage.Literals.DIAGRAM__VIEWS) {
                    structure = true;
                }
            }
            case Node node -> add(rerouted, node.getDevice());
            case Edge edge -> {
                if (edge.getLink() != null) {
                    corners.add(edge.getLink());
                }
            }
            case Group group -> {
                if (feature == SitePackage.Literals.GROUP__COLLAPSED) {
                    everything = true;
                } else {
                    groups.add(group);
                }
            }
            case Area area -> everything = true;
            case Site site -> everything |= feature == SitePackage.Literals.SITE__AREAS;
            case Device device -> {
                changed.add(device);
                if (feature == SitePackage.Literals.DEVICE__PORTS) {
                    rerouted.add(device);
                }
                everything |= feature == SitePackage.Literals.DEVICE__AREA;
            }
            case Port port -> {
                add(changed, (Device) port.eContainer());
                if (feature == SitePackage.Literals.PORT__LINKS) {
                    add(rerouted, (Device) port.eContainer());
                    structure = true;
                }
            }
            case Link link -> {
                links.add(link);
                everything |= feature == SitePackage.Literals.LINK__MEDIUM && !design.diagram().getGroups().isEmpty();
            }
            default -> {
                // floors and placements are not drawn here
            }
        }
    }

    private static void add(Set<Device> devices, Device device) {
        if (device != null) {
            devices.add(device);
        }
    }

    private boolean isEmpty() {
        return !structure && !everything && !labels && changed.isEmpty() && rerouted.isEmpty() && links.isEmpty() && groups.isEmpty()
                && corners.isEmpty();
    }

    private void flush() {
        pending = false;
        if (!diagram.isActive() || isEmpty()) {
            return;
        }
        design.textsChanged();
        if (everything || !design.visibility().isAll()) {
            clear();
            diagram.refreshAll();
            return;
        }
        if (structure) {
            design.refresh();
            diagram.refresh();
        }
        Set<Link> routes = new LinkedHashSet<>(links);
        for (Link link : corners) {
            routes.addAll(design.routes().changed(link));
        }
        routes.addAll(design.routes().moved(rerouted));
        routes.addAll(groups.isEmpty() ? Set.of()
                : design.routes().movedCards(design.scene().cards().stream().filter(c -> groups.contains(c.group())).toList()));
        Set<Device> devices = new LinkedHashSet<>(changed);
        devices.addAll(rerouted);
        for (Link link : routes) { // ports of neighbours that are shown move with the lanes
            link.getPorts().forEach(p -> diagram.cardPart((Device) p.eContainer()).filter(part -> !part.getChildren().isEmpty())
                    .ifPresent(part -> devices.add((Device) p.eContainer())));
        }
        devices.forEach(device -> diagram.cardPart(device).ifPresent(GraphicalEditPart::refresh));
        diagram.refreshGroups();
        if (labels) {
            routes.addAll(design.scene().drawn());
        }
        for (Link link : routes) {
            LinkPart part = diagram.part(link);
            if (part != null) {
                part.refresh();
            }
        }
        diagram.getFigure().repaint(); // lines jump over others that moved
        clear();
    }

    private void clear() {
        structure = false;
        everything = false;
        labels = false;
        changed.clear();
        rerouted.clear();
        links.clear();
        groups.clear();
        corners.clear();
    }
}
