package org.headend.design.background;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headend.core.problem.ProblemException;

/**
 * What lies behind a floor, in units of its own: pixels of a picture, points of a PDF page, units of a drawing. Its lower
 * left corner is where {@code Floor.backgroundX/Y} put it. Safe for use by several threads.
 */
public interface Background {

    /** Extent to the right, units; greater than 0. */
    double width();

    /** Extent upwards, units; greater than 0. */
    double height();

    /** Metres per unit as the file itself says, 0 when it does not. */
    default double suggestedScale() {
        return 0;
    }

    /** Pages of the file, at least 1. */
    default int pages() {
        return 1;
    }

    /**
     * The whole background as an image, transparent where nothing is drawn; kept until memory is short. The image has no
     * more than about 40 million pixels, whatever is asked for.
     *
     * @param pixelsPerUnit wanted, greater than 0; a picture is never enlarged
     * @throws ProblemException {@code background.read} with file and remedy
     */
    BufferedImage image(double pixelsPerUnit, IProgressMonitor monitor) throws ProblemException;

    /**
     * A part of the background as an image of its own, for looking at it closely; not kept.
     *
     * @param part          lower left corner and extent, units
     * @param pixelsPerUnit wanted, greater than 0; less where the image would have more than about 40 million pixels
     * @throws ProblemException {@code background.read} with file and remedy
     */
    BufferedImage part(Rectangle2D part, double pixelsPerUnit, IProgressMonitor monitor) throws ProblemException;

    /** Pixels per unit beyond which nothing more is to be seen; infinite for what is drawn with lines. */
    default double finest() {
        return Double.POSITIVE_INFINITY;
    }

    /** The lines themselves where the file has lines; present for DXF. */
    default Optional<LineDrawing> drawing() {
        return Optional.empty();
    }
}
