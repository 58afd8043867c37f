package org.headend.design.ui.internal.figure;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.widgets.Control;
import org.headend.design.MediumStyle;
import org.headend.design.site.Medium;

/** Colours, fonts and images that all figures of one canvas share; nothing is made per figure. */
public final class CanvasStyle {
    private static final int SMALL = 40;

    private final Control control;
    private final LocalResourceManager resources;
    private final Font nameFont;
    private final Font detailFont;
    private final Font countFont;
    private final Map<Medium, Stroke> strokes = new EnumMap<>(Medium.class);
    private final Map<String, Image[]> icons = new HashMap<>();
    private final Map<Image, Pattern> patterns = new HashMap<>();
    private Look look;
    private double zoom = 1;
    private boolean crowded;

    /** How links of a medium are drawn. */
    public record Stroke(Color color, int[] dash, String label) {
    }

    /** @param control takes its background from the theme; its disposal frees what is used here */
    public CanvasStyle(Control control) {
        this.control = control;
        resources = new LocalResourceManager(JFaceResources.getResources(), control);
        FontDescriptor base = FontDescriptor.createFrom(JFaceResources.getDefaultFont());
        nameFont = resources.create(base.setHeight(9));
        detailFont = resources.create(base.setHeight(8));
        countFont = resources.create(base.setHeight(18));
        control.addListener(SWT.Dispose, e -> forgetPatterns());
        update();
    }

    private void forgetPatterns() {
        patterns.values().forEach(Pattern::dispose);
        patterns.clear();
    }

    /** Follows the theme. @return whether anything changed */
    public boolean update() {
        Look now = Look.of(control);
        if (now == look) {
            return false;
        }
        look = now;
        icons.clear();
        forgetPatterns();
        for (Medium medium : Medium.values()) {
            MediumStyle style = MediumStyle.of(medium);
            int[] dash = style.dash().isEmpty() ? null
                    : Arrays.stream(style.dash().split(" ")).mapToInt(Integer::parseInt).toArray(); //$NON-NLS-1$
            strokes.put(medium, new Stroke(look.of(style.color()), dash, style.label()));
        }
        return true;
    }

    /** How large the canvas is shown, 1 for its original size. */
    public double zoom() {
        return zoom;
    }

    public void setZoom(double zoom) {
        this.zoom = zoom;
    }

    /** Whether so many links are in sight that none of them jumps. */
    boolean crowded() {
        return crowded;
    }

    void setCrowded(boolean crowded) {
        this.crowded = crowded;
    }

    public Look look() {
        return look;
    }

    public Stroke stroke(Medium medium) {
        return strokes.get(medium);
    }

    public Font nameFont() {
        return nameFont;
    }

    public Font detailFont() {
        return detailFont;
    }

    /** For the number on the card of a collapsed group. */
    Font countFont() {
        return countFont;
    }

    /** Twice as large as on cards, so that it stays sharp when it is scaled. */
    public Image icon(String category) {
        return icon(category, 2 * SMALL);
    }

    /** The icon as a pattern, for painting it often where SWT would copy its pixels each time. */
    Pattern pattern(String category, int pixels) {
        return patterns.computeIfAbsent(icon(category, pixels), image -> new Pattern(image.getDevice(), image));
    }

    /** @param pixels wanted width and height */
    Image icon(String category, int pixels) {
        Image[] sizes = icons.get(category);
        if (sizes == null) {
            sizes = new Image[2];
            icons.put(category, sizes);
        }
        int index = pixels > SMALL ? 1 : 0;
        if (sizes[index] == null) {
            sizes[index] = resources.create(new DeviceIcon(category, pixels, look.dark()));
        }
        return sizes[index];
    }
}
