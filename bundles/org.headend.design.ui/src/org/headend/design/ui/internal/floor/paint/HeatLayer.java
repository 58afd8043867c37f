package org.headend.design.ui.internal.floor.paint;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.headend.coverage.signal.Grade;
import org.headend.coverage.signal.Raster;
import org.headend.design.drafting.PlanColours;
import org.headend.design.site.Zone;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.FloorScene;
import org.headend.design.ui.internal.floor.Messages;
import org.headend.design.ui.internal.floor.Overlays.Kind;
import org.headend.design.ui.internal.floor.figures.HeatFigure;

/** Maps of sound and radio as soft colours; the light of zones. */
public final class HeatLayer implements Layer {
    private static final int ALPHA = 105;
    private static final double[] LIGHT = { 10, 50, 100, 200, 500 };

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
        if (context.overlays().shows(Kind.LIGHT)) {
            light(drawing, shown);
        } else if ((context.overlays().shows(Kind.SOUND) || context.overlays().shows(Kind.WIFI)) && shown.test(context.floor())) {
            context.figures().heat().ifPresent(heat -> heat(drawing, heat));
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
                    Color color = color(drawing, share(value, heat.grades()));
                    data.setPixel(column, y, color.getRed() << 16 | color.getGreen() << 8 | color.getBlue());
                    data.alphaData[y * raster.columns() + column] = (byte) ALPHA;
                }
            }
        }
        return data;
    }

    /** 0 well below marginal … 1 well above good. */
    static double share(double value, Grade.Bands bands) {
        double span = Math.max(1e-6, bands.good() - bands.marginal());
        return Math.clamp(0.125 + 0.75 * (value - bands.marginal()) / span, 0, 1);
    }

    private static Color color(Drawing drawing, double share) {
        List<String> colors = PlanColours.HEAT;
        double at = share * (colors.size() - 1);
        int index = Math.min(colors.size() - 2, (int) at);
        Color a = drawing.style().of(colors.get(index));
        Color b = drawing.style().of(colors.get(index + 1));
        double rest = at - index;
        return new Color((int) (a.getRed() + (b.getRed() - a.getRed()) * rest), (int) (a.getGreen() + (b.getGreen() - a.getGreen()) * rest),
                (int) (a.getBlue() + (b.getBlue() - a.getBlue()) * rest));
    }

    private void light(Drawing drawing, Predicate<EObject> shown) {
        for (FloorScene.Line line : context.scene().zones()) {
            if (shown.test(line.part())) {
                Zone zone = line.zone();
                int steps = 0;
                while (steps < LIGHT.length - 1 && zone.getLux() >= LIGHT[steps]) {
                    steps++;
                }
                boolean known = zone.getLux() > 0;
                drawing.alpha(known ? 0.35 : 0.12).fill(line.shape(), drawing.style().of(known ? PlanColours.HEAT.get(Math.min(steps, 4)) : PlanColours.BLIND));
                drawing.alpha(1);
                int x = drawing.px(line.shape().middle().x());
                int y = drawing.py(line.shape().middle().y());
                drawing.label(known ? Messages.bind(Messages.light_lux, Frame.number(zone.getLux(), 1)) : Messages.light_unknown,
                        drawing.style().look().text(), drawing.style().font(), new Point(x, y + 17), new Point(x, y - 17));
            }
        }
    }
}
