package org.headend.design.ui.internal.floor.paint;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.headend.coverage.signal.Raster;
import org.headend.design.drafting.PlanColours;
import org.headend.design.floor.ZoneLight;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.FloorScene;
import org.headend.design.ui.internal.floor.Overlays.Kind;
import org.headend.design.ui.internal.floor.figures.HeatFigure;

/** Maps of sound, radio and light as soft colours; over the light the zones that were measured. */
public final class HeatLayer implements Layer {
    private static final int ALPHA = 105;
    private static final int BRIGHT = 150;

    private final FloorContext context;
    private HeatFigure drawn;
    private boolean dark;
    private Image image;

    public HeatLayer(FloorContext context) {
        this.context = context;
        context.style().control().addListener(SWT.Dispose, e -> disposeImage());
    }

    private void disposeImage() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    @Override
    public void paint(Drawing drawing, Predicate<EObject> shown) {
        HeatFigure heat = context.figures().heat().filter(h -> h.kind() == context.overlays().heat()).orElse(null);
        if (heat != null && shown.test(context.floor())) {
            heat(drawing, heat);
        }
        if (context.overlays().shows(Kind.LIGHT)) {
            zones(drawing, heat, shown);
        }
    }

    private void heat(Drawing drawing, HeatFigure heat) {
        if (heat != drawn || image == null || dark != drawing.style().look().dark()) {
            disposeImage();
            drawn = heat;
            dark = drawing.style().look().dark();
            image = new Image(drawing.gc().getDevice(), pixels(drawing, heat));
        }
        Raster raster = heat.raster();
        int left = drawing.px(raster.x() - raster.step() / 2);
        int top = drawing.py(raster.y() + (raster.rows() - 0.5) * raster.step());
        int right = drawing.px(raster.x() + (raster.columns() - 0.5) * raster.step());
        int bottom = drawing.py(raster.y() - raster.step() / 2);
        drawing.gc().setInterpolation(SWT.HIGH);
        drawing.gc().drawImage(image, 0, 0, raster.columns(), raster.rows(), left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    private static ImageData pixels(Drawing drawing, HeatFigure heat) {
        Raster raster = heat.raster();
        ImageData data = new ImageData(raster.columns(), raster.rows(), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        data.alphaData = new byte[raster.columns() * raster.rows()];
        for (int row = 0; row < raster.rows(); row++) {
            for (int column = 0; column < raster.columns(); column++) {
                float value = raster.at(column, row);
                int y = raster.rows() - 1 - row;
                if (value > Float.NEGATIVE_INFINITY) {
                    Color color = color(drawing, heat, value);
                    data.setPixel(column, y, color.getRed() << 16 | color.getGreen() << 8 | color.getBlue());
                    data.alphaData[y * raster.columns() + column] = (byte) (heat.bands().isEmpty() ? ALPHA : BRIGHT);
                }
            }
        }
        return data;
    }

    private static Color color(Drawing drawing, HeatFigure heat, double value) {
        List<String> colors = heat.colours();
        double share = heat.share(value);
        double at = share * (colors.size() - 1);
        int index = Math.min(colors.size() - 2, (int) at);
        Color a = drawing.style().of(colors.get(index));
        Color b = drawing.style().of(colors.get(index + 1));
        double rest = at - index;
        return new Color((int) (a.getRed() + (b.getRed() - a.getRed()) * rest), (int) (a.getGreen() + (b.getGreen() - a.getGreen()) * rest),
                (int) (a.getBlue() + (b.getBlue() - a.getBlue()) * rest));
    }

    /** Zones that were measured in one colour, since that holds; those of which nothing is known in grey. */
    private void zones(Drawing drawing, HeatFigure heat, Predicate<EObject> shown) {
        for (FloorScene.Line line : context.scene().zones()) {
            if (shown.test(line.part())) {
                ZoneLight light = context.figures().light(line.zone()).orElse(null);
                boolean measured = light != null && light.isMeasured();
                if (measured && heat != null) {
                    drawing.alpha(0.45).fill(line.shape(), color(drawing, heat, light.mean()));
                } else if (light == null || !light.isKnown()) {
                    drawing.alpha(0.12).fill(line.shape(), drawing.style().of(PlanColours.BLIND));
                }
                drawing.alpha(1);
            }
        }
    }
}
