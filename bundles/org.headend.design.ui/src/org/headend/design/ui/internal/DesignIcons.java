package org.headend.design.ui.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.headend.catalog.DeviceGroup;
import org.headend.design.MediumStyle;
import org.headend.design.PortCompatibility;
import org.headend.design.site.Device;
import org.headend.design.site.Element;
import org.headend.design.site.Link;
import org.headend.design.site.Medium;
import org.headend.design.site.Port;
import org.headend.design.ui.internal.figure.DeviceIcon;
import org.headend.design.ui.internal.figure.Look;

/** Small icons of what a design is made of, for one control and in its theme; they live as long as it does. */
public final class DesignIcons {
    private static final int SIZE = 16;

    private final OpenDesign design;
    private final Control owner;
    private final LocalResourceManager resources;

    public DesignIcons(OpenDesign design, Control owner) {
        this.design = design;
        this.owner = owner;
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** The icon of a site, device, port or link. */
    public Image of(Element element) {
        return resources.get(switch (element) {
            case Device device -> device(design.category(device));
            case Link link -> link(link.getMedium());
            case Port port -> port(port);
            default -> new Drawing("<rect x=\"2\" y=\"6\" width=\"7\" height=\"8\" fill=\"#2f7dd1\"/><path d=\"M9 14V2h5v12z\" fill=\"#7b8a99\"/>" //$NON-NLS-1$
                    + "<path d=\"M4 8.500h1v1H4zM6.500 8.500h1v1h-1zM4 11h1v1H4zM6.500 11h1v1h-1zM11 4.500h1.300v1H11zM11 7.500h1.300v1H11zM11 10.500h1.300v1H11z\" fill=\"#fff\"/>"); //$NON-NLS-1$
        });
    }

    public Image of(DeviceGroup group) {
        return resources.get(device(switch (group) {
            case COMPUTING -> "gateway"; //$NON-NLS-1$
            case NETWORK -> "switch"; //$NON-NLS-1$
            case CAMERA -> "camera-dome"; //$NON-NLS-1$
            case AUDIO -> "speaker"; //$NON-NLS-1$
            case SENSOR -> "sensor-temperature"; //$NON-NLS-1$
            case ACTUATOR -> "relay"; //$NON-NLS-1$
            case POWER -> "power-supply"; //$NON-NLS-1$
            case CONVERTER -> "converter"; //$NON-NLS-1$
            case OTHER -> "server"; //$NON-NLS-1$
        }));
    }

    private ImageDescriptor device(String category) {
        return new DeviceIcon(category, SIZE, Look.of(owner).dark());
    }

    /** A piece of line in the colour and dash of the medium, between two ends. */
    private static ImageDescriptor link(Medium medium) {
        MediumStyle style = MediumStyle.of(medium);
        String dash = style.dash().isEmpty() ? "" : " stroke-dasharray=\"3 2\""; //$NON-NLS-1$ //$NON-NLS-2$
        return new Drawing(String.format("<path d=\"M4 12L12 4\" stroke=\"%1$s\" stroke-width=\"2\"%2$s/>" //$NON-NLS-1$
                + "<circle cx=\"3.500\" cy=\"12.500\" r=\"2.500\" fill=\"%1$s\"/><circle cx=\"12.500\" cy=\"3.500\" r=\"2.500\" fill=\"%1$s\"/>", //$NON-NLS-1$
                style.color(), dash));
    }

    /** A socket, filled where a link is plugged in. */
    private static ImageDescriptor port(Port port) {
        String color = MediumStyle.of(PortCompatibility.medium(port.getKind())).color();
        return new Drawing(String.format("<rect x=\"3.500\" y=\"3.500\" width=\"9\" height=\"9\" rx=\"2\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.500\"/>", //$NON-NLS-1$
                port.getLinks().isEmpty() ? "none" : color, color)); //$NON-NLS-1$
    }

    /** SVG on a canvas of 16 × 16; equal drawings are one image. */
    private static final class Drawing extends ImageDescriptor {
        private final String body;

        Drawing(String body) {
            this.body = body;
        }

        @Override
        public ImageData getImageData(int zoom) {
            int pixels = SIZE * zoom / 100;
            String text = String.format("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%1$d\" viewBox=\"0 0 16 16\">%2$s</svg>", //$NON-NLS-1$
                    pixels, body);
            return new ImageData(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Drawing drawing && drawing.body.equals(body);
        }

        @Override
        public int hashCode() {
            return body.hashCode();
        }
    }
}
