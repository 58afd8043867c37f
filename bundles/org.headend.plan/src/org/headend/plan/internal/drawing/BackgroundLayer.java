package org.headend.plan.internal.drawing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headend.core.problem.ProblemException;
import org.headend.design.background.Background;
import org.headend.design.background.Backgrounds;
import org.headend.design.background.LineDrawing;
import org.headend.design.background.LineDrawing.Layer;
import org.headend.design.background.LineDrawing.Line;
import org.headend.design.background.LineDrawing.Text;
import org.headend.design.drafting.Extent;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Floor;

/** The picture or drawing behind a floor, pale; lines stay lines. */
public final class BackgroundLayer {
    private static final double MAX_SIDE = 2600;
    private static final String INK = "#9AA5B1"; //$NON-NLS-1$

    private final Floor floor;
    private final Background background;

    private BackgroundLayer(Floor floor, Background background) {
        this.floor = floor;
        this.background = background;
    }

    /** Empty where there is none or it has not been calibrated. */
    public static Optional<BackgroundLayer> of(Floor floor, Backgrounds backgrounds, IProgressMonitor monitor) throws ProblemException {
        if (backgrounds == null || !(floor.getBackgroundScale() > 0)) {
            return Optional.empty();
        }
        return backgrounds.of(floor, monitor).map(b -> new BackgroundLayer(floor, b));
    }

    /** What it covers of the floor. */
    Extent extent() {
        double w = background.width() * floor.getBackgroundScale();
        double h = background.height() * floor.getBackgroundScale();
        Extent extent = Extent.NONE;
        for (double[] corner : new double[][] { { 0, 0 }, { w, 0 }, { w, h }, { 0, h } }) {
            extent = extent.plus(place(corner[0], corner[1]));
        }
        return extent;
    }

    private Spot place(double x, double y) {
        double turn = Math.toRadians(floor.getBackgroundRotation());
        return new Spot(floor.getBackgroundX() + x * Math.cos(turn) - y * Math.sin(turn), floor.getBackgroundY() + x * Math.sin(turn) + y * Math.cos(turn));
    }

    void draw(PlanCanvas canvas, IProgressMonitor monitor) throws ProblemException {
        double unit = floor.getBackgroundScale() * PlanCanvas.UNITS;
        canvas.svg().add("<g opacity=\"%.2f\" transform=\"translate(%.3f,%.3f) rotate(%.4f)\">", floor.getBackgroundOpacity(), //$NON-NLS-1$
                canvas.x(floor.getBackgroundX()), canvas.y(floor.getBackgroundY()), -floor.getBackgroundRotation());
        Optional<LineDrawing> lines = background.drawing();
        if (lines.isPresent()) {
            draw(canvas, lines.get(), unit);
        } else {
            double perUnit = Math.min(4, MAX_SIDE / Math.max(background.width(), background.height()));
            canvas.svg().add("<image x=\"0\" y=\"%.3f\" width=\"%.3f\" height=\"%.3f\" preserveAspectRatio=\"none\" href=\"data:image/png;base64,%s\"/>", //$NON-NLS-1$
                    -background.height() * unit, background.width() * unit, background.height() * unit, png(background.image(perUnit, monitor)));
        }
        canvas.svg().add("</g>"); //$NON-NLS-1$
    }

    private static void draw(PlanCanvas canvas, LineDrawing drawing, double unit) {
        Set<String> shown = new HashSet<>();
        drawing.layers().stream().filter(Layer::visible).forEach(l -> shown.add(l.name()));
        StringBuilder path = new StringBuilder();
        for (Line line : drawing.lines()) {
            if (shown.contains(line.layer())) {
                for (int i = 0; i < line.size(); i++) {
                    path.append(String.format(java.util.Locale.ROOT, "%s%.2f %.2f", i == 0 ? "M" : "L", line.x(i) * unit, -line.y(i) * unit)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                }
            }
        }
        canvas.svg().add("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.3f\"/>", path, INK, canvas.mm(0.13)); //$NON-NLS-1$
        for (Text text : drawing.texts()) {
            if (shown.contains(text.layer()) && text.height() * unit > canvas.mm(0.8)) {
                canvas.svg().add("<text transform=\"translate(%.2f,%.2f) rotate(%.2f)\" font-size=\"%.3f\" fill=\"%s\">%s</text>", text.x() * unit, -text.y() * unit, //$NON-NLS-1$
                        -text.degrees(), text.height() * unit / 0.72, INK, Svg.escape(text.text()));
            }
        }
    }

    private static String png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out); //$NON-NLS-1$
        } catch (IOException e) {
            throw new IllegalStateException(e); // in memory
        }
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }
}
