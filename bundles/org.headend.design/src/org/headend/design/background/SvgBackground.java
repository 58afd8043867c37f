package org.headend.design.background;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headend.core.problem.ProblemException;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;

/** An SVG picture; its user units are the units. Nothing outside the file is read. */
final class SvgBackground implements Background {
    private final SVGDocument document;
    private final Images images = new Images();

    private SvgBackground(SVGDocument document) {
        this.document = document;
    }

    static SvgBackground open(Path file) throws ProblemException {
        try {
            SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(Files.readAllBytes(file)), null, LoaderContext.createDefault());
            if (document == null || !(document.size().getWidth() * document.size().getHeight() > 0)) {
                throw Reading.failed(file, Messages.svg_broken, Messages.background_readRemedy, null);
            }
            return new SvgBackground(document);
        } catch (IOException | RuntimeException e) {
            throw Reading.failed(file, String.valueOf(e.getMessage()), Messages.background_readRemedy, e);
        }
    }

    @Override
    public double width() {
        return document.size().getWidth();
    }

    @Override
    public double height() {
        return document.size().getHeight();
    }

    @Override
    public BufferedImage image(double pixelsPerUnit, IProgressMonitor monitor) {
        return images.get(width(), height(), pixelsPerUnit, this::draw);
    }

    @Override
    public BufferedImage part(Rectangle2D part, double pixelsPerUnit, IProgressMonitor monitor) {
        return Images.part(part, height(), pixelsPerUnit, this::draw);
    }

    private void draw(Graphics2D graphics, double perUnit) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(perUnit, perUnit);
        document.render((javax.swing.JComponent) null, graphics);
    }
}
