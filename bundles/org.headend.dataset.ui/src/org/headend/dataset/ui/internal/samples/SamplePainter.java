package org.headend.dataset.ui.internal.samples;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.headend.dataset.Annotation;
import org.headend.dataset.BoundingBox;
import org.headend.dataset.LabelClass;
import org.headend.dataset.Sample;
import org.headend.dataset.Split;
import org.headend.dataset.ui.internal.Icons;
import org.headend.dataset.ui.internal.classes.ClassColors;
import org.headend.dataset.ui.internal.model.DatasetContent;
import org.headend.dataset.ui.internal.split.SplitNames;

/** Draws one sample: picture, boxes in the colours of their classes, name, part, marks. */
final class SamplePainter {
    private static final String ELLIPSIS = "…"; //$NON-NLS-1$
    private static final int WIDE = 160;

    private final ResourceManager resources;
    private final Control control;
    private final Image verified;
    private final Image problem;
    private final Font badgeFont;
    private final Map<String, Color> colors = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private DatasetContent content;
    private int nameWidth;
    private boolean boxes = true;

    SamplePainter(Control control) {
        this.control = control;
        this.resources = new LocalResourceManager(JFaceResources.getResources(), control);
        this.verified = resources.create(Icons.of("verified")); //$NON-NLS-1$
        this.problem = resources.create(Icons.of("problem")); //$NON-NLS-1$
        this.badgeFont = resources.create(org.eclipse.jface.resource.FontDescriptor.createFrom(control.getFont())
                .increaseHeight(-2));
    }

    void setContent(DatasetContent newContent) {
        content = newContent;
        colors.clear();
        if (content != null) {
            for (LabelClass one : content.classes()) {
                colors.put(one.name(), color(one.color()));
            }
        }
    }

    void setBoxes(boolean shown) {
        boxes = shown;
    }

    private static Color color(String hex) {
        return new Color(ClassColors.rgb(hex));
    }

    /** @param failed true when the picture cannot be decoded */
    void paint(GC gc, Rectangle cell, GridGeometry geometry, Sample sample, Image thumbnail, boolean failed,
            boolean selected, boolean focused) {
        Display display = control.getDisplay();
        Rectangle inner = new Rectangle(cell.x + 2, cell.y + 2, cell.width - 4, cell.height - 4);
        Color text = control.getForeground();
        if (selected) {
            gc.setBackground(display.getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.setAlpha(control.isFocusControl() ? 255 : 130);
            gc.fillRoundRectangle(inner.x, inner.y, inner.width, inner.height, 6, 6);
            gc.setAlpha(255);
            text = control.isFocusControl() ? display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT) : text;
        }
        Rectangle room = new Rectangle(cell.x + (cell.width - geometry.side()) / 2, cell.y + GridGeometry.PADDING,
                geometry.side(), geometry.pictureHeight());
        Rectangle picture = picture(room, sample);
        if (thumbnail == null || failed) {
            placeholder(gc, picture, failed || sample.width() == 0);
        } else {
            Rectangle size = thumbnail.getBounds();
            gc.drawImage(thumbnail, 0, 0, size.width, size.height, picture.x, picture.y, picture.width, picture.height);
            if (boxes) {
                drawBoxes(gc, picture, sample);
            }
        }
        marks(gc, room, sample);
        gc.setForeground(text);
        String name = name(gc, sample, cell.width - 2 * GridGeometry.PADDING);
        int w = gc.textExtent(name).x;
        gc.drawText(name, cell.x + (cell.width - w) / 2, room.y + room.height + 3, true);
        if (focused && control.isFocusControl()) {
            gc.setForeground(text);
            gc.drawFocus(inner.x, inner.y, inner.width, inner.height);
        }
    }

    /** The picture's place in its room, centred, in its own proportions. */
    private static Rectangle picture(Rectangle room, Sample sample) {
        if (sample.width() == 0 || sample.height() == 0) {
            return room;
        }
        double scale = Math.min((double) room.width / sample.width(), (double) room.height / sample.height());
        scale = Math.min(scale, Math.max(1, (double) room.width / ThumbnailLoader.SIDE)); // small ones are not enlarged
        int w = Math.max(1, (int) Math.round(sample.width() * scale));
        int h = Math.max(1, (int) Math.round(sample.height() * scale));
        return new Rectangle(room.x + (room.width - w) / 2, room.y + (room.height - h) / 2, w, h);
    }

    private void placeholder(GC gc, Rectangle place, boolean broken) {
        gc.setAlpha(40);
        gc.setBackground(control.getForeground());
        gc.fillRectangle(place);
        gc.setAlpha(255);
        if (broken) {
            gc.drawImage(problem, place.x + place.width / 2 - 8, place.y + place.height / 2 - 8);
        }
    }

    private void drawBoxes(GC gc, Rectangle picture, Sample sample) {
        double scale = (double) picture.width / sample.width();
        gc.setLineWidth(picture.width >= WIDE ? 2 : 1);
        for (Annotation annotation : sample.annotations()) {
            BoundingBox box = annotation.box();
            gc.setForeground(colors.computeIfAbsent(annotation.label(), l -> color("#808080"))); //$NON-NLS-1$
            gc.drawRectangle(picture.x + (int) Math.round(box.x() * scale), picture.y + (int) Math.round(box.y() * scale),
                    Math.max(1, (int) Math.round(box.width() * scale) - 1),
                    Math.max(1, (int) Math.round(box.height() * scale) - 1));
        }
        gc.setLineWidth(1);
    }

    private void marks(GC gc, Rectangle room, Sample sample) {
        Optional<Split> split = content.split(sample);
        if (split.isPresent()) {
            Font before = gc.getFont();
            gc.setFont(badgeFont);
            String label = SplitNames.shortName(split.get());
            Point size = gc.textExtent(label);
            int y = room.y + room.height - size.y - 3;
            gc.setBackground(new Color(SplitNames.rgb(split.get())));
            gc.setAlpha(225);
            gc.fillRoundRectangle(room.x + 1, y, size.x + 8, size.y + 2, 6, 6);
            gc.setAlpha(255);
            gc.setForeground(control.getDisplay().getSystemColor(SWT.COLOR_WHITE)); // on the badge's own colour
            gc.drawText(label, room.x + 5, y + 1, true);
            gc.setFont(before);
        }
        int right = room.x + room.width - 17;
        if (sample.verified()) {
            gc.drawImage(verified, right, room.y + 1);
            right -= 18;
        }
        if (sample.width() > 0 && content.problems().containsKey(sample.id())) {
            gc.drawImage(problem, right, room.y + 1);
        }
    }

    /** The file name, shortened in its middle: numbers at the end tell samples apart. */
    private String name(GC gc, Sample sample, int width) {
        if (width != nameWidth || names.size() > 2000) {
            names.clear();
            nameWidth = width;
        }
        return names.computeIfAbsent(sample.id(), id -> shortened(gc, id.substring(id.lastIndexOf('/') + 1), width));
    }

    static String shortened(GC gc, String name, int width) {
        if (gc.textExtent(name).x <= width) {
            return name;
        }
        int low = 0;
        int high = name.length() - 1;
        while (low < high) { // most characters that fit
            int keep = (low + high + 1) / 2;
            if (gc.textExtent(cut(name, keep)).x <= width) {
                low = keep;
            } else {
                high = keep - 1;
            }
        }
        return cut(name, low);
    }

    private static String cut(String name, int keep) {
        int tail = keep / 2;
        int start = keep - tail;
        if (start > 0 && start < name.length() && Character.isLowSurrogate(name.charAt(start))) {
            start--;
        }
        int end = name.length() - tail;
        if (end < name.length() && Character.isLowSurrogate(name.charAt(end))) {
            end++;
        }
        return name.substring(0, start) + ELLIPSIS + name.substring(end);
    }
}
