package org.headend.design.export;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.headend.core.io.AtomicFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.design.internal.Messages;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.view.ViewBox;

/** Writes a drawing as SVG or, drawn by the platform's own SVG renderer, as PNG. */
public final class Picture {
    private static final double MAX_PIXELS = 120_000_000;

    private Picture() {
    }

    /**
     * @param file  ends with {@code .svg} or {@code .png}
     * @param scale pixels per unit of the drawing, for PNG
     */
    public static void write(String svg, Path file, double scale) throws ProblemException {
        String name = file.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
        try {
            if (name.endsWith(".svg")) { //$NON-NLS-1$
                AtomicFile.write(file, svg);
            } else if (name.endsWith(".png")) { //$NON-NLS-1$
                BufferedImage image = render(svg, scale, file);
                AtomicFile.write(file, out -> ImageIO.write(image, "png", out)); //$NON-NLS-1$
            } else {
                throw failed(file, name, null);
            }
        } catch (IOException e) {
            throw new ProblemException(Problem.error("design.write", //$NON-NLS-1$
                    Messages.bind(Messages.design_write, e.getMessage()), Place.of(file), Messages.design_writeRemedy), e);
        }
    }

    private static BufferedImage render(String svg, double scale, Path file) throws ProblemException {
        SVGDocument document = SvgText.load(svg);
        if (document == null) {
            throw failed(file, "SVG", null); //$NON-NLS-1$
        }
        double width = Math.ceil(document.size().getWidth() * scale);
        double height = Math.ceil(document.size().getHeight() * scale);
        if (!(width * height >= 1 && width * height <= MAX_PIXELS)) {
            throw failed(file, (long) width + " × " + (long) height, null); //$NON-NLS-1$
        }
        BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        document.render((javax.swing.JComponent) null, graphics);
        graphics.dispose();
        return image;
    }

    /** A drawing in horizontal strips of one picture, for devices that take more pixels than memory should. */
    public static final class Strips {
        private final SVGDocument document;
        private final int width;
        private final int height;

        private Strips(SVGDocument document, int width, int height) {
            this.document = document;
            this.width = width;
            this.height = height;
        }

        /** Rows of the picture from {@code top}, RGB on white. */
        public BufferedImage render(int top, int rows) {
            BufferedImage image = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            graphics.setColor(java.awt.Color.WHITE);
            graphics.fillRect(0, 0, width, rows);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.translate(0, -top);
            document.render((java.awt.Component) null, graphics, new ViewBox(width, height));
            graphics.dispose();
            return image;
        }
    }

    /** @throws ProblemException {@code design.export} when the text is no drawing */
    public static Strips strips(String svg, int width, int height) throws ProblemException {
        SVGDocument document = SvgText.load(svg);
        if (document == null) {
            throw new ProblemException(Problem.error("design.export", Messages.bind(Messages.export_failed, "SVG"), Place.NONE, //$NON-NLS-1$ //$NON-NLS-2$
                    Messages.export_failedRemedy));
        }
        return new Strips(document, width, height);
    }

    private static ProblemException failed(Path file, String why, Throwable cause) {
        return new ProblemException(Problem.error("design.export", Messages.bind(Messages.export_failed, why), //$NON-NLS-1$
                Place.of(file), Messages.export_failedRemedy), cause);
    }
}
