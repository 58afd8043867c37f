package org.headend.design.ui.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.headend.design.ui.internal.part.DiagramPart;
import org.headend.design.ui.internal.part.LinkPart;

/**
 * Cards that glide to their new places, so that the eye can follow. The design has the new places from the start; a key,
 * a click or another command ends the motion at once. There is none for large diagrams, and none where the user has
 * switched off animations.
 */
final class Motion {
    private static final String COMMAND = "org.headend.design.ui.animate"; //$NON-NLS-1$
    private static final int MILLIS = 260;
    private static final int FRAME = 16;
    private static final int MOST = 600;

    private final DiagramPart diagram;
    private final Map<GraphicalEditPart, Rectangle> before = new HashMap<>();
    private final Map<LinkPart, PointList> waysBefore = new HashMap<>();
    private final Map<GraphicalEditPart, Rectangle> after = new HashMap<>();
    private final Map<LinkPart, PointList[]> ways = new HashMap<>();
    private final CommandStackListener interrupted = event -> end();
    private final Listener input = event -> end();
    private long start;
    private boolean running;

    private Motion(DiagramPart diagram) {
        this.diagram = diagram;
        cards().forEach(part -> before.put(part, part.getFigure().getBounds().getCopy()));
        links().forEach(link -> waysBefore.put(link, link.line().getPoints().getCopy()));
    }

    /** Remembers where everything is; null when nothing shall move visibly. */
    static Motion of(DiagramPart diagram) {
        boolean wanted = Boolean.TRUE.equals(PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(COMMAND)
                .getState(RegistryToggleState.STATE_ID).getValue());
        return wanted && diagram.getChildren().size() <= MOST && diagram.getViewer().getControl().isVisible() ? new Motion(diagram) : null;
    }

    private List<GraphicalEditPart> cards() {
        List<GraphicalEditPart> parts = new ArrayList<>();
        diagram.getChildren().forEach(c -> parts.add((GraphicalEditPart) c));
        return parts;
    }

    private List<LinkPart> links() {
        List<LinkPart> links = new ArrayList<>();
        cards().forEach(part -> part.getSourceConnections().forEach(c -> links.add((LinkPart) c)));
        return links;
    }

    /** To be called when the parts show the new state. */
    void start() {
        diagram.getViewer().flush();
        for (GraphicalEditPart part : cards()) {
            Rectangle now = part.getFigure().getBounds().getCopy();
            if (before.containsKey(part) && !before.get(part).equals(now)) {
                after.put(part, now);
            }
        }
        for (LinkPart link : links()) {
            PointList old = waysBefore.get(link);
            PointList now = link.line().getPoints().getCopy();
            if (old != null && old.size() > 1 && now.size() > 1) {
                ways.put(link, new PointList[] { even(old, now.size()), even(now, old.size()) });
            }
        }
        if (after.isEmpty()) {
            return;
        }
        running = true;
        start = System.nanoTime();
        diagram.getViewer().getEditDomain().getCommandStack().addCommandStackListener(interrupted);
        for (int type : new int[] { SWT.MouseDown, SWT.KeyDown, SWT.MouseWheel }) {
            diagram.getViewer().getControl().addListener(type, input);
        }
        step();
    }

    /** As many points as the longer of both has: the last one is repeated. */
    private static PointList even(PointList points, int size) {
        PointList even = points.getCopy();
        while (even.size() < size) {
            even.addPoint(points.getLastPoint());
        }
        return even;
    }

    private void step() {
        if (!running || !diagram.isActive()) {
            end();
            return;
        }
        double time = Math.min(1, (System.nanoTime() - start) / 1e6 / MILLIS);
        if (time >= 1) {
            end();
            return;
        }
        double part = 1 - Math.pow(1 - time, 3);
        after.forEach((card, to) -> show(card.getFigure(), between(before.get(card), to, part)));
        ways.forEach((link, way) -> link.line().setPreview(between(way[0], way[1], part)));
        Display.getCurrent().timerExec(FRAME, this::step);
    }

    private static void show(IFigure figure, Rectangle bounds) {
        figure.setBounds(bounds);
    }

    private static Rectangle between(Rectangle a, Rectangle b, double part) {
        return new Rectangle(between(a.x, b.x, part), between(a.y, b.y, part), between(a.width, b.width, part), between(a.height, b.height, part));
    }

    private static PointList between(PointList a, PointList b, double part) {
        PointList points = new PointList(a.size());
        Point from = new Point();
        Point to = new Point();
        for (int i = 0; i < a.size(); i++) {
            a.getPoint(from, i);
            b.getPoint(to, i);
            points.addPoint(between(from.x, to.x, part), between(from.y, to.y, part));
        }
        return points;
    }

    private static int between(int a, int b, double part) {
        return (int) Math.round(a + (b - a) * part);
    }

    private void end() {
        if (!running) {
            return;
        }
        running = false;
        diagram.getViewer().getEditDomain().getCommandStack().removeCommandStackListener(interrupted);
        if (diagram.getViewer().getControl() != null && !diagram.getViewer().getControl().isDisposed()) {
            for (int type : new int[] { SWT.MouseDown, SWT.KeyDown, SWT.MouseWheel }) {
                diagram.getViewer().getControl().removeListener(type, input);
            }
        }
        if (diagram.isActive()) {
            after.keySet().stream().filter(GraphicalEditPart::isActive).forEach(card -> show(card.getFigure(), after.get(card)));
            ways.keySet().stream().filter(LinkPart::isActive).forEach(link -> link.line().setPreview(null));
            diagram.getFigure().revalidate();
            diagram.getFigure().repaint();
        }
    }
}
