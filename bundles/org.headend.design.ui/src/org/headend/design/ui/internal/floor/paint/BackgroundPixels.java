package org.headend.design.ui.internal.floor.paint;

import java.awt.image.BufferedImage;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.headend.core.io.SafePath;
import org.headend.core.problem.ProblemException;
import org.headend.design.background.Background;
import org.headend.design.background.Backgrounds;

/**
 * A background as the screen needs it.
 *
 * @param background where parts of it come from; null without pixels
 * @param data      null when {@code failure} says why
 * @param unitsWide its width in the units that {@code Floor.backgroundScale} counts
 * @param unitsHigh its height in the same units
 */
record BackgroundPixels(Background background, ImageData data, double unitsWide, double unitsHigh, String failure) {
    /** Longer side that is drawn at most, px: sharp on a large screen, and small enough to move. */
    private static final int LONGEST = 4096;

    /** Reads a file of a site; slow. @param site folder */
    static BackgroundPixels read(Path site, String file, int page, IProgressMonitor monitor) {
        try {
            Background background = new Backgrounds(site).open(SafePath.resolve(site, file), Math.max(1, page), monitor);
            BufferedImage image = background.image(LONGEST / Math.max(background.width(), background.height()), monitor);
            return new BackgroundPixels(background, data(image), background.width(), background.height(), ""); //$NON-NLS-1$
        } catch (ProblemException e) {
            return new BackgroundPixels(null, null, 0, 0, e.problem().message() + ' ' + e.problem().remedy());
        }
    }

    static ImageData data(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        ImageData data = new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        data.alphaData = new byte[width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                data.alphaData[y * width + x] = (byte) (row[x] >>> 24);
                row[x] &= 0xFFFFFF;
            }
            data.setPixels(0, y, width, row, 0);
        }
        return data;
    }
}
