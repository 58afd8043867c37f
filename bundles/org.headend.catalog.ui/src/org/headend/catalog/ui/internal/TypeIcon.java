package org.headend.catalog.ui.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.headend.catalog.Catalog;

/** The catalog’s icon of a category at any size; equal icons are one image in a resource manager. */
public final class TypeIcon extends ImageDescriptor {
    private static final int MIDDLE = 128 * 3;

    private final String category;
    private final int size;
    private final boolean dark;

    /** @param ground where it is shown: on a dark background it is lighter */
    public TypeIcon(String category, int size, Control ground) {
        this.category = category;
        this.size = size;
        RGB rgb = ground.getBackground().getRGB();
        dark = rgb.red + rgb.green + rgb.blue < MIDDLE;
    }

    @Override
    public ImageData getImageData(int zoom) {
        int pixels = size * zoom / 100;
        String svg = Catalog.icon(category).replaceFirst("width=\"48\" height=\"48\"", "width=\"" + pixels + "\" height=\"" + pixels + '"'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        if (dark) {
            svg = svg.replace("#33475b", "#a9bccf").replace("#2f7dd1", "#5aa2f5"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        }
        return new ImageData(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof TypeIcon other && other.category.equals(category) && other.size == size && other.dark == dark;
    }

    @Override
    public int hashCode() {
        return category.hashCode() * 31 + size;
    }
}
