package org.headend.design.ui.internal.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.handlers.HandlerUtil;
import org.headend.core.ui.WorkJob;
import org.headend.design.Areas;
import org.headend.design.AutoLayout;
import org.headend.design.AutoLayout.Arrangement;
import org.headend.design.AutoLayout.Kind;
import org.headend.design.AutoLayout.Position;
import org.headend.design.Designs;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Document;
import org.headend.design.site.Element;
import org.headend.design.site.Area;
import org.headend.design.site.Group;
import org.headend.design.site.Node;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.part.DiagramPart;

/** Lays out the selected devices, or all where fewer than two are selected, beside the UI thread and as one command. */
public final class LayoutHandler extends AbstractHandler {
    private static final String KIND = "org.headend.design.ui.layoutKind"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) {
        String kind = event.getParameter(KIND);
        OpenDesign.of(HandlerUtil.getActiveEditor(event)).ifPresent(design -> schedule(design, kind == null ? Kind.LAYERED : Kind.valueOf(kind)));
        return null;
    }

    /** Positions by ids, because the document may change while they are computed. */
    private record Result(Map<String, Position> devices, Map<String, Position> areas) {
    }

    static Job schedule(OpenDesign design, Kind kind) {
        Document copy = EcoreUtil.copy(design.document());
        Set<String> selected = selected(design);
        return WorkJob.compute(Messages.layout_job, monitor -> {
            Diagram diagram = Designs.topology(copy);
            List<Node> nodes = diagram.getNodes().stream().filter(n -> n.getDevice() != null)
                    .filter(n -> selected.size() < 2 || selected.contains(n.getDevice().getId())).toList();
            Arrangement arrangement = AutoLayout.arrange(kind, diagram, nodes, copy.getSite().getLinks(), monitor);
            Result result = new Result(new HashMap<>(), new HashMap<>());
            arrangement.nodes().forEach((n, p) -> result.devices().put(n.getDevice().getId(), p));
            arrangement.groups().forEach((g, p) -> result.areas().put(g.getArea().getId(), p));
            return result;
        }, design.viewer().getControl(), result -> apply(design, result));
    }

    /** Devices that are selected, and those of selected groups. */
    private static Set<String> selected(OpenDesign design) {
        Set<String> selected = new HashSet<>();
        for (Element element : design.selection()) {
            if (element instanceof Device) {
                selected.add(element.getId());
            } else if (element instanceof Area area && design.viewer().getContents() instanceof DiagramPart diagram) {
                Areas.group(Designs.topology(design.document()), area)
                        .ifPresent(g -> diagram.design().scene().nodes(g).forEach(n -> selected.add(n.getDevice().getId())));
            }
        }
        return selected;
    }

    private static void apply(OpenDesign design, Result result) {
        Diagram diagram = Designs.topology(design.document());
        Map<Node, Position> moves = new LinkedHashMap<>();
        for (Node node : diagram.getNodes()) {
            Position position = node.getDevice() == null || node.isPinned() ? null : result.devices().get(node.getDevice().getId());
            if (position != null && (position.x() != node.getX() || position.y() != node.getY())) {
                moves.put(node, position);
            }
        }
        Map<Group, Position> groups = new LinkedHashMap<>();
        for (Group group : diagram.getGroups()) {
            Position position = group.getArea() == null ? null : result.areas().get(group.getArea().getId());
            if (position != null) {
                groups.put(group, position);
            }
        }
        if (moves.isEmpty()) {
            return;
        }
        Motion motion = design.viewer().getContents() instanceof DiagramPart part ? Motion.of(part) : null;
        design.change(Messages.layout_command, () -> new Arrangement(moves, groups).apply());
        if (motion != null) {
            motion.start();
        }
    }
}
