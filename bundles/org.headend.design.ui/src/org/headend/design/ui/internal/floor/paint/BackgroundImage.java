package org.headend.design.ui.internal.floor.paint;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.headend.core.io.SafePath;
import org.headend.core.ui.WorkJob;
import org.headend.design.background.Backgrounds;
import org.headend.design.drafting.Extent;
import org.headend.design.drafting.FloorEdits;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Floor;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.floor.Messages;

/** The picture below a floor; read in the background when the floor names another one. */
public final class BackgroundImage {
    private static final int OPAQUE = 255;
    private static final int NOTICE = 44;

    private final OpenDesign design;
    private final Floor floor;
    private final FloorStyle style;
    private final Runnable changed;
    private Key wanted = new Key("", 0); //$NON-NLS-1$
    private BackgroundPixels picture;
    private Image image;
    private BackgroundDetail detail;
    private String failure = ""; //$NON-NLS-1$

    private record Key(String file, int page) {
        static Key of(Floor floor) {
            return new Key(Objects.requireNonNullElse(floor.getBackground(), ""), floor.getBackgroundPage()); //$NON-NLS-1$
        }
    }

    public BackgroundImage(OpenDesign design, Floor floor, FloorStyle style, Runnable changed) {
        this.design = design;
        this.floor = floor;
        this.style = style;
        this.changed = changed;
        style.control().addListener(SWT.Dispose, e -> disposeImage());
    }

    private void disposeImage() {
        if (detail != null) {
            detail.dispose();
            detail = null;
        }
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    /** Reads what the floor names now. */
    public void follow() {
        Key now = Key.of(floor);
        if (now.equals(wanted)) {
            return;
        }
        wanted = now;
        picture = null;
        failure = ""; //$NON-NLS-1$
        disposeImage();
        if (now.file().isBlank()) {
            changed.run();
            return;
        }
        IFile own = design.file();
        if (own == null || own.getProject().getLocation() == null) {
            return; // a design outside a site has no folder for pictures
        }
        Path site = own.getProject().getLocation().toPath();
        WorkJob.job(Messages.bind(Messages.background_reading, now.file()), monitor -> BackgroundPixels.read(site, now.file(), now.page(), monitor),
                style.control(), read -> show(site, now, read)).schedule();
    }

    private void show(Path site, Key key, BackgroundPixels read) {
        if (!key.equals(wanted)) {
            return; // another one has been chosen since
        }
        failure = read.failure();
        if (read.data() != null) {
            picture = new BackgroundPixels(null, null, read.unitsWide(), read.unitsHigh(), ""); // the pixels are in the image now //$NON-NLS-1$
            image = new Image(style.control().getDisplay(), read.data());
            detail = new BackgroundDetail(style.control(), read.background(),
                    monitor -> new Backgrounds(site).open(SafePath.resolve(site, key.file()), Math.max(1, key.page()), monitor), changed);
        }
        changed.run();
    }

    /** Why there is no picture; empty when there is one or none is wanted. */
    public String failure() {
        return failure;
    }

    private double metresPerUnit() {
        return floor.getBackgroundScale() > 0 ? floor.getBackgroundScale() : FloorEdits.UNCALIBRATED;
    }

    /** Where it lies, m. */
    public Extent extent() {
        if (picture == null) {
            return Extent.NONE;
        }
        double width = picture.unitsWide() * metresPerUnit();
        double height = picture.unitsHigh() * metresPerUnit();
        Spot origin = new Spot(floor.getBackgroundX(), floor.getBackgroundY());
        double turn = floor.getBackgroundRotation();
        Spot right = origin.towards(turn, width);
        return Extent.of(List.of(origin, right, origin.towards(turn + 90, height), right.towards(turn + 90, height)));
    }

    void paint(Drawing drawing) {
        if (image == null) {
            if (!failure.isEmpty()) {
                drawing.tag(failure, drawing.viewport().width() / 2, NOTICE, drawing.style().look().error(), drawing.style().nameFont());
            }
            return;
        }
        double scale = drawing.viewport().scale() * metresPerUnit();
        Rectangle2D whole = new Rectangle2D.Double(0, 0, picture.unitsWide(), picture.unitsHigh());
        Rectangle2D seen = seen(drawing.viewport().visible()).createIntersection(whole);
        double base = image.getBounds().width / picture.unitsWide();
        detail.want(seen, scale, base);
        Image sharp = seen.isEmpty() ? null : detail.image(seen, base);
        paint(drawing, sharp == null ? image : sharp, sharp == null ? whole : detail.area(), scale);
    }

    /** What is seen of the background, units. */
    private Rectangle2D seen(Extent floorPart) {
        double radians = Math.toRadians(floor.getBackgroundRotation());
        Rectangle2D box = null;
        for (double x : new double[] { floorPart.left(), floorPart.right() }) {
            for (double y : new double[] { floorPart.bottom(), floorPart.top() }) {
                double dx = (x - floor.getBackgroundX()) / metresPerUnit();
                double dy = (y - floor.getBackgroundY()) / metresPerUnit();
                double ux = dx * Math.cos(radians) + dy * Math.sin(radians);
                double uy = dy * Math.cos(radians) - dx * Math.sin(radians);
                if (box == null) {
                    box = new Rectangle2D.Double(ux, uy, 0, 0);
                } else {
                    box.add(ux, uy);
                }
            }
        }
        return box;
    }

    /** @param part of the background that the pixels show, units @param scale pixels of the screen per unit */
    private void paint(Drawing drawing, Image pixels, Rectangle2D part, double scale) {
        GC gc = drawing.gc();
        Transform place = new Transform(gc.getDevice());
        place.translate((float) drawing.viewport().px(floor.getBackgroundX()), (float) drawing.viewport().py(floor.getBackgroundY()));
        place.rotate((float) -floor.getBackgroundRotation());
        place.translate((float) (part.getX() * scale), (float) (-part.getMaxY() * scale));
        Rectangle size = pixels.getBounds();
        place.scale((float) (part.getWidth() * scale / size.width), (float) (part.getHeight() * scale / size.height));
        gc.setTransform(place);
        gc.setAlpha((int) Math.round(OPAQUE * Math.clamp(floor.getBackgroundOpacity(), 0, 1)));
        gc.drawImage(pixels, 0, 0);
        gc.setAlpha(OPAQUE);
        gc.setTransform(null);
        place.dispose();
    }
}
