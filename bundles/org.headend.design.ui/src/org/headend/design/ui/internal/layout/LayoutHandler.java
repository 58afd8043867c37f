package org.headend.design.ui.internal.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.handlers.HandlerUtil;
import org.headend.core.ui.WorkJob;
import org.headend.design.AutoLayout;
import org.headend.design.AutoLayout.Position;
import org.headend.design.Designs;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Document;
import org.headend.design.site.Edge;
import org.headend.design.site.Node;
import org.headend.design.site.Port;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;

/** Lays out the selected devices, or all where fewer than two are selected, beside the UI thread and as one command. */
public final class LayoutHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        OpenDesign.of(HandlerUtil.getActiveEditor(event)).ifPresent(LayoutHandler::schedule);
        return null;
    }

    static Job schedule(OpenDesign design) {
        Document copy = EcoreUtil.copy(design.document());
        Set<String> selected = new HashSet<>();
        design.selection().stream().filter(Device.class::isInstance).forEach(e -> selected.add(e.getId()));
        return WorkJob.compute(Messages.layout_job, monitor -> {
            Diagram diagram = Designs.topology(copy);
            List<Node> nodes = diagram.getNodes().stream().filter(n -> n.getDevice() != null)
                    .filter(n -> selected.size() < 2 || selected.contains(n.getDevice().getId())).toList();
            Map<String, Position> positions = new HashMap<>();
            AutoLayout.layered(diagram, nodes, copy.getSite().getLinks()).forEach((n, p) -> positions.put(n.getDevice().getId(), p));
            return positions;
        }, design.viewer().getControl(), positions -> apply(design, positions));
    }

    /** By id, because the document may have changed meanwhile; corners that were moved by hand no longer fit. */
    private static void apply(OpenDesign design, Map<String, Position> positions) {
        Diagram diagram = Designs.topology(design.document());
        Map<Node, Position> moves = new HashMap<>();
        for (Node node : diagram.getNodes()) {
            Position position = node.getDevice() == null || node.isPinned() ? null : positions.get(node.getDevice().getId());
            if (position != null && (position.x() != node.getX() || position.y() != node.getY())) {
                moves.put(node, position);
            }
        }
        if (moves.isEmpty()) {
            return;
        }
        Set<Device> moved = new HashSet<>();
        moves.keySet().forEach(n -> moved.add(n.getDevice()));
        design.change(Messages.layout_command, () -> {
            moves.forEach((node, position) -> {
                node.setX(position.x());
                node.setY(position.y());
            });
            for (Edge edge : diagram.getEdges()) {
                if (!edge.getBendPoints().isEmpty() && edge.getLink().getPorts().stream().map(Port::eContainer).anyMatch(moved::contains)) {
                    edge.setBendPoints(""); //$NON-NLS-1$
                }
            }
        });
    }
}
