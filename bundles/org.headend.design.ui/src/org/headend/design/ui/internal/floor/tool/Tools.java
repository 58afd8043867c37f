package org.headend.design.ui.internal.floor.tool;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.headend.catalog.DeviceType;
import org.headend.design.drafting.FloorEdits;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Device;
import org.headend.design.site.OpeningKind;
import org.headend.design.site.Placement;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.FloorScene;
import org.headend.design.ui.internal.floor.Messages;

/** The tools of one page, which of them is active, and the keys that all of them share. */
public final class Tools {
    /** Tools that have a button and a key. */
    public enum Kind {
        SELECT('v'), PAN('h'), WALL('w'), OPENING('o'), ZONE('z'), TRAY('t'), RISER('r'), CALIBRATE('c'), MEASURE('m');

        private final char key;

        Kind(char key) {
            this.key = key;
        }

        public char key() {
            return key;
        }
    }

    private static final double NUDGE = 0.1;
    private static final double FINE = 0.01;
    private static final double COARSE = 1;
    private static final int SCROLL = 60;
    private static final int TURN = 5;

    private final FloorContext context;
    private final Map<Kind, FloorTool> tools = new EnumMap<>(Kind.class);
    private final List<Runnable> listeners = new ArrayList<>();
    private Consumer<Pointer> onMove = p -> { };
    private FloorTool active;
    private Control control;

    /** @param ask for the real distance of two points of the background */
    public Tools(FloorContext context, DoubleFunction<OptionalDouble> ask) {
        this.context = context;
        Runnable select = () -> activate(Kind.SELECT);
        tools.put(Kind.SELECT, new SelectTool(context));
        tools.put(Kind.PAN, new PanTool(context));
        tools.put(Kind.WALL, new WallTool(context));
        tools.put(Kind.OPENING, new OpeningTool(context, OpeningKind.DOOR));
        tools.put(Kind.ZONE, new ZoneTool(context, select));
        tools.put(Kind.TRAY, new TrayTool(context));
        tools.put(Kind.RISER, new RiserTool(context));
        tools.put(Kind.CALIBRATE, new CalibrateTool(context, ask, select));
        tools.put(Kind.MEASURE, new MeasureTool(context));
        active = tools.get(Kind.SELECT);
    }

    /** @param canvas whose cursor follows the tool */
    public void attach(Control canvas) {
        control = canvas;
    }

    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    public void onMove(Consumer<Pointer> listener) {
        onMove = listener;
    }

    public FloorTool active() {
        return active;
    }

    public FloorTool tool(Kind kind) {
        return tools.get(kind);
    }

    public boolean isActive(Kind kind) {
        return tools.get(kind) == active;
    }

    /** True while the left button moves the view. */
    public boolean panning() {
        return isActive(Kind.PAN);
    }

    public void activate(Kind kind) {
        activate(tools.get(kind));
    }

    private void activate(FloorTool tool) {
        if (tool != active) {
            active.leave();
            active = tool;
        }
        listeners.forEach(Runnable::run);
        control.setCursor(cursor());
        context.repaintHot();
    }

    /** The next click places a new device. */
    public PlaceTool place(DeviceType type) {
        PlaceTool tool = PlaceTool.ofNew(context, type, () -> activate(Kind.SELECT));
        activate(tool);
        return tool;
    }

    /** The next click places a device of the site. */
    public PlaceTool place(Device device) {
        PlaceTool tool = PlaceTool.ofExisting(context, device, () -> activate(Kind.SELECT));
        activate(tool);
        return tool;
    }

    /** After the active tool has seen a movement. @param pointer null when it left the canvas */
    public void moved(Pointer pointer) {
        Cursor cursor = cursor();
        if (control.getCursor() != cursor) {
            control.setCursor(cursor);
        }
        onMove.accept(pointer);
    }

    public Cursor cursor() {
        return control.getDisplay().getSystemCursor(active.cursor());
    }

    /** A key of the canvas. */
    public void key(Event event) {
        if (active.key(event)) {
            return;
        }
        boolean plain = (event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0;
        switch (event.keyCode) {
            case SWT.ESC -> {
                if (!active.escape()) {
                    activate(Kind.SELECT);
                }
            }
            case SWT.ARROW_LEFT -> arrow(event, -1, 0);
            case SWT.ARROW_RIGHT -> arrow(event, 1, 0);
            case SWT.ARROW_UP -> arrow(event, 0, 1);
            case SWT.ARROW_DOWN -> arrow(event, 0, -1);
            default -> {
                if (plain) {
                    letter(event);
                }
            }
        }
        context.repaintHot();
    }

    private void letter(Event event) {
        if (event.character == '[' || event.character == ']') {
            turn(event.character == '[' ? TURN : -TURN);
            return;
        }
        for (Kind kind : Kind.values()) {
            if (kind.key() == Character.toLowerCase(event.character)) {
                activate(kind);
                return;
            }
        }
    }

    private void arrow(Event event, int x, int y) {
        List<EObject> parts = context.selection().all();
        if (parts.isEmpty()) {
            context.viewport().pan(-x * SCROLL, y * SCROLL);
            context.repaint();
            return;
        }
        double step = (event.stateMask & SWT.MOD1) != 0 ? FINE : (event.stateMask & SWT.SHIFT) != 0 ? COARSE : NUDGE;
        context.change(Messages.step_move, () -> FloorEdits.move(parts, x * step, y * step));
    }

    private void turn(int degrees) {
        List<Placement> placements = context.selection().all().stream().filter(Placement.class::isInstance).map(Placement.class::cast).toList();
        if (!placements.isEmpty()) {
            context.change(Messages.step_pan, () -> placements.forEach(p -> p.setPan((p.getPan() + degrees + 360) % 360)));
        }
    }

    /** Selects the next part of the floor. @return false behind the last one */
    public boolean step(boolean forward) {
        FloorScene scene = context.scene();
        List<EObject> all = new ArrayList<>(scene.placements());
        for (List<FloorScene.Line> lines : List.of(scene.zones(), scene.walls(), scene.trays(), scene.routes())) {
            lines.forEach(l -> {
                all.add(l.part());
                if (lines == scene.walls()) {
                    all.addAll(l.wall().getOpenings());
                }
            });
        }
        all.addAll(scene.risers());
        int now = context.selection().single().map(all::indexOf).orElse(forward ? -1 : all.size());
        int next = now + (forward ? 1 : -1);
        if (next < 0 || next >= all.size()) {
            context.selection().clear();
            return false;
        }
        context.selection().set(List.of(all.get(next)));
        Spot middle = scene.middle(all.get(next));
        context.viewport().reveal(middle, 60);
        context.repaint();
        return true;
    }
}
