package org.headend.design.ui.internal.floor.paint;

import java.awt.geom.Rectangle2D;
import java.lang.ref.SoftReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.WorkJob;
import org.headend.design.background.Background;
import org.headend.design.ui.internal.floor.Messages;

/** What is seen of a background, drawn anew in the background as sharp as the screen is when somebody looks at it closely. */
final class BackgroundDetail {
    private static final int DELAY = 120;
    /** What is drawn beyond what is seen, as a share of it, so that moving a little needs nothing new. */
    private static final double AROUND = 0.35;
    /** Blurred more than this is drawn anew. */
    private static final double BLUR = 1.3;

    private final Control owner;
    private final Runnable changed;
    private final Source source;
    private final double width;
    private final double height;
    private final double finest;
    private SoftReference<Background> read;
    private Image image;
    private Rectangle2D area;
    private Rectangle2D asked;
    private double askedScale;
    private Job job;

    /** Reads the background again when memory was short. */
    interface Source {
        Background open(IProgressMonitor monitor) throws ProblemException;
    }

    BackgroundDetail(Control owner, Background background, Source source, Runnable changed) {
        this.owner = owner;
        this.source = source;
        this.changed = changed;
        width = background.width();
        height = background.height();
        finest = background.finest();
        read = new SoftReference<>(background);
    }

    void dispose() {
        if (job != null) {
            job.cancel();
        }
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    /** Sharp or at least sharper than {@code base}, and all of what is seen; null for none. */
    Image image(Rectangle2D seen, double base) {
        return image != null && area.contains(seen) && image.getBounds().width / area.getWidth() > base ? image : null;
    }

    /** Of the image, units. */
    Rectangle2D area() {
        return area;
    }

    /** Asks for what is seen at a scale, unless it is there or on its way. @param scale pixels of the screen per unit @param base of the whole picture */
    void want(Rectangle2D seen, double scale, double base) {
        double wanted = Math.min(scale, finest);
        boolean there = image != null && area.contains(seen) && image.getBounds().width / area.getWidth() * BLUR >= wanted;
        boolean coming = asked != null && asked.contains(seen) && askedScale * BLUR >= wanted && askedScale <= wanted * 3;
        if (wanted <= base * BLUR || there || coming || seen.isEmpty()) {
            return;
        }
        Rectangle2D part = new Rectangle2D.Double(seen.getX() - AROUND * seen.getWidth(), seen.getY() - AROUND * seen.getHeight(),
                (1 + 2 * AROUND) * seen.getWidth(), (1 + 2 * AROUND) * seen.getHeight()).createIntersection(new Rectangle2D.Double(0, 0, width, height));
        if (job != null) {
            job.cancel();
        }
        asked = part;
        askedScale = wanted;
        job = WorkJob.job(Messages.background_detail, monitor -> {
            Background background = read.get();
            if (background == null) {
                background = source.open(monitor);
                read = new SoftReference<>(background);
            }
            return BackgroundPixels.data(background.part(part, wanted, monitor));
        }, owner, data -> show(part, data));
        job.setSystem(true);
        job.schedule(DELAY);
    }

    private void show(Rectangle2D part, ImageData data) {
        if (part == asked) {
            if (image != null) {
                image.dispose();
            }
            image = new Image(owner.getDisplay(), data);
            area = part;
            asked = null;
            changed.run();
        }
    }
}
