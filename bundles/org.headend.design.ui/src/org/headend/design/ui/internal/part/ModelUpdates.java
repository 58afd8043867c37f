package org.headend.design.ui.internal.part;

import java.util.EventObject;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.swt.widgets.Display;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Edge;
import org.headend.design.site.Link;
import org.headend.design.site.Node;
import org.headend.design.site.Port;
import org.headend.design.site.SitePackage;

/** Collects what a command changes in the model and brings the edit parts up to date once, when it is done. */
final class ModelUpdates extends EContentAdapter implements CommandStackListener {
    private final DiagramPart diagram;
    private final DesignContext design;
    private final Set<Device> changed = new LinkedHashSet<>();
    private final Set<Device> rerouted = new LinkedHashSet<>();
    private final Set<Link> links = new LinkedHashSet<>();
    private boolean structure;
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
        switch (notification.getNotifier()) {
            case Diagram d -> structure = true;
            case Node node -> add(rerouted, node.getDevice());
            case Edge edge -> {
                if (edge.getLink() != null) {
                    links.add(edge.getLink());
                    edge.getLink().getPorts().forEach(p -> add(rerouted, (Device) p.eContainer()));
                }
            }
            case Device device -> {
                changed.add(device);
                if (notification.getFeature() == SitePackage.Literals.DEVICE__PORTS) {
                    rerouted.add(device);
                }
            }
            case Port port -> {
                add(changed, (Device) port.eContainer());
                if (notification.getFeature() == SitePackage.Literals.PORT__LINKS) {
                    add(rerouted, (Device) port.eContainer());
                }
            }
            case Link link -> links.add(link);
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

    private void flush() {
        pending = false;
        if (!diagram.isActive() || !structure && changed.isEmpty() && rerouted.isEmpty() && links.isEmpty()) {
            return;
        }
        links.forEach(design.routes()::changed);
        if (structure) {
            design.routes().refresh();
            diagram.refresh();
        }
        Set<Device> devices = new LinkedHashSet<>(rerouted);
        Set<Link> routes = new LinkedHashSet<>(links);
        routes.addAll(design.routes().moved(rerouted));
        for (Device device : rerouted) { // the lanes of the neighbours change with them
            device.getPorts().forEach(p -> p.getLinks().forEach(l -> l.getPorts().forEach(q -> add(devices, (Device) q.eContainer()))));
        }
        devices.addAll(changed);
        for (Device device : devices) {
            design.routes().node(device).map(diagram::part).ifPresent(part -> {
                part.refresh();
                device.getPorts().forEach(p -> routes.addAll(p.getLinks()));
            });
        }
        for (Link link : routes) {
            LinkPart part = diagram.part(link);
            if (part != null) {
                part.refresh();
            }
        }
        structure = false;
        changed.clear();
        rerouted.clear();
        links.clear();
    }
}
