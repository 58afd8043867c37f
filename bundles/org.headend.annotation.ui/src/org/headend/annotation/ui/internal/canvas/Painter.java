package org.headend.annotation.ui.internal.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.headend.annotation.ui.internal.Messages;
import org.headend.annotation.ui.internal.panel.ClassColors;
import org.headend.annotation.ui.internal.preferences.Settings;
import org.headend.annotation.ui.internal.session.Session;
import org.headend.dataset.Annotation;
import org.headend.dataset.Annotation.Flag;
import org.headend.dataset.BoundingBox;
import org.headend.dataset.LabelClass;

/** Draws picture, boxes, handles and guide lines. */
final class Painter {
    static final int HANDLE = 8;
    /** With more boxes in view only the selected ones carry their name: nobody could read the others. */
    private static final int MOST_LABELS = 400;
    private static final int NARROW = 14;
    private static final int FILL = 48;
    private static final int SHARP_ZOOM = 2;

    private final Viewport viewport;
    private final Session session;
    private Map<String, Color> colors = Map.of();

    Painter(Viewport viewport, Session session) {
        this.viewport = viewport;
        this.session = session;
    }

    void picture(GC gc, Pixels pixels) {
        double zoom = viewport.zoom();
        Image image = pixels.level(zoom);
        Rectangle size = image.getBounds();
        double scaleX = (double) size.width / pixels.width();
        double scaleY = (double) size.height / pixels.height();
        // only what is seen, on whole source px, so that large zooms stay quick and exact
        int x = Math.clamp((int) Math.floor(viewport.left() * scaleX), 0, size.width - 1);
        int y = Math.clamp((int) Math.floor(viewport.top() * scaleY), 0, size.height - 1);
        int right = Math.clamp((int) Math.ceil(viewport.pictureX(viewport.width()) * scaleX), x + 1, size.width);
        int bottom = Math.clamp((int) Math.ceil(viewport.pictureY(viewport.height()) * scaleY), y + 1, size.height);
        int toX = viewport.screenX(x / scaleX);
        int toY = viewport.screenY(y / scaleY);
        int toWidth = viewport.screenX(right / scaleX) - toX;
        int toHeight = viewport.screenY(bottom / scaleY) - toY;
        gc.setInterpolation(zoom >= SHARP_ZOOM ? SWT.NONE : SWT.LOW);
        gc.drawImage(image, x, y, right - x, bottom - y, toX, toY, Math.max(1, toWidth), Math.max(1, toHeight));
    }

    /** All boxes in view but the selected ones. */
    void boxes(GC gc) {
        List<Annotation> objects = session.objects();
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            if (viewport.shows(objects.get(i).box()) && !session.selection().contains(i)) {
                seen.add(i);
            }
        }
        boolean labels = Settings.labels() && seen.size() <= MOST_LABELS;
        for (int index : seen) {
            Annotation object = objects.get(index);
            outline(gc, object.box(), color(object.label()), object.flags().contains(Flag.OCCLUDED));
        }
        for (int index : labels ? seen : List.<Integer>of()) {
            Annotation object = objects.get(index);
            if (object.box().width() * viewport.zoom() >= NARROW) {
                label(gc, object.box(), object, color(object.label()));
            }
        }
    }

    /** One selected box where it is at the moment, perhaps still being dragged. */
    void selected(GC gc, Annotation object, BoundingBox box, boolean handles, boolean label) {
        Color color = color(object.label());
        Rectangle r = rectangle(box);
        gc.setBackground(color);
        gc.setAlpha(FILL);
        gc.fillRectangle(r);
        gc.setAlpha(255);
        outline(gc, box, color, object.flags().contains(Flag.OCCLUDED));
        if (label && Settings.labels()) {
            label(gc, box, object, color);
        }
        if (handles) {
            handles(gc, box, color);
        }
    }

    private void handles(GC gc, BoundingBox box, Color color) {
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        gc.setForeground(color);
        gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
        for (Handle handle : Handle.values()) {
            int x = viewport.screenX(handle.x(box)) - HANDLE / 2;
            int y = viewport.screenY(handle.y(box)) - HANDLE / 2;
            gc.fillRectangle(x, y, HANDLE, HANDLE);
            gc.drawRectangle(x, y, HANDLE, HANDLE);
        }
    }

    /** A box that does not exist yet. */
    void draft(GC gc, BoundingBox box) {
        Color color = color(session.currentLabel());
        Rectangle r = rectangle(box);
        gc.setBackground(color);
        gc.setAlpha(FILL);
        gc.fillRectangle(r);
        gc.setAlpha(255);
        outline(gc, box, color, false);
    }

    void band(GC gc, BoundingBox band) {
        Rectangle r = rectangle(band);
        gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_SELECTION));
        gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_SELECTION));
        gc.setAlpha(FILL);
        gc.fillRectangle(r);
        gc.setAlpha(255);
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.drawRectangle(r);
    }

    /** Guide lines through a point: dark and light dashes, so that they show on any picture. */
    void crosshair(GC gc, Point at) {
        gc.setLineWidth(1);
        for (int color : new int[] { SWT.COLOR_BLACK, SWT.COLOR_WHITE }) {
            gc.setForeground(gc.getDevice().getSystemColor(color));
            gc.setLineStyle(color == SWT.COLOR_BLACK ? SWT.LINE_SOLID : SWT.LINE_DASH);
            gc.drawLine(0, at.y, viewport.width(), at.y);
            gc.drawLine(at.x, 0, at.x, viewport.height());
        }
    }

    private void outline(GC gc, BoundingBox box, Color color, boolean dashed) {
        gc.setForeground(color);
        gc.setLineWidth(Settings.lineWidth());
        gc.setLineStyle(dashed ? SWT.LINE_DASH : SWT.LINE_SOLID);
        gc.drawRectangle(rectangle(box));
    }

    private void label(GC gc, BoundingBox box, Annotation object, Color color) {
        String text = text(object);
        Point size = gc.textExtent(text);
        Rectangle r = rectangle(box);
        int x = Math.max(0, Math.min(r.x, viewport.width() - size.x - 6));
        int y = r.y - size.y >= 0 ? r.y - size.y : Math.max(0, r.y);
        gc.setBackground(color);
        gc.fillRectangle(x, y, size.x + 6, size.y);
        gc.setForeground(gc.getDevice().getSystemColor(ClassColors.light(color) ? SWT.COLOR_BLACK : SWT.COLOR_WHITE));
        gc.drawText(text, x + 3, y, true);
    }

    private static String text(Annotation object) {
        return object.flags().isEmpty() ? object.label() : object.label() + " · " //$NON-NLS-1$
                + object.flags().stream().sorted().map(Messages::flag).collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    private Rectangle rectangle(BoundingBox box) {
        int x = viewport.screenX(box.x());
        int y = viewport.screenY(box.y());
        return new Rectangle(x, y, viewport.screenX(box.right()) - x, viewport.screenY(box.bottom()) - y);
    }

    /** Takes over the colours of the class list. */
    void refreshColors() {
        Map<String, Color> now = new HashMap<>();
        for (LabelClass one : session.classes()) {
            now.put(one.name(), ClassColors.of(one.color()));
        }
        colors = now;
    }

    private Color color(String label) {
        return colors.getOrDefault(label, ClassColors.UNKNOWN);
    }
}
