package org.headend.design.ui.internal.figure;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.headend.catalog.Catalog;

/** The catalog’s icon of a category at any size; equal icons are one image in a resource manager. */
public final class DeviceIcon extends ImageDescriptor {
    private final String category;
    private final int size;
    private final boolean dark;

    /** @param dark for a dark background */
    public DeviceIcon(String category, int size, boolean dark) {
        this.category = category;
        this.size = size;
        this.dark = dark;
    }

    @Override
    public ImageData getImageData(int zoom) {
        int pixels = size * zoom / 100;
        String svg = Catalog.icon(category).replaceFirst("width=\"48\" height=\"48\"", //$NON-NLS-1$
                "width=\"" + pixels + "\" height=\"" + pixels + '"'); //$NON-NLS-1$ //$NON-NLS-2$
        if (dark) {
            svg = svg.replace("#33475b", "#a9bccf").replace("#2f7dd1", "#5aa2f5"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        }
        return new ImageData(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof DeviceIcon other && other.category.equals(category) && other.size == size && other.dark == dark;
    }

    @Override
    public int hashCode() {
        return Objects.hash(category, size, dark);
    }
}
