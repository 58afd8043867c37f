package org.headend.dataset.ui.internal.samples;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Control;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.WorkJob;
import org.headend.dataset.Dataset;
import org.headend.media.Thumbnails;

/**
 * Makes the thumbnails that a grid shows, in threads of its own, and keeps the most recent ones as images. Only what
 * was asked for last is made: whoever scrolls past a picture does not wait for it. UI thread only.
 */
final class ThumbnailLoader {
    /** Longer side of what the disk cache holds, px. */
    static final int SIDE = 256;
    private static final int THREADS = 2;
    private static final int DECODED = 96;
    private static final long MAX_PIXELS = 16_000_000;

    private final Control owner;
    private final Dataset dataset;
    private final Thumbnails thumbnails;
    private final Runnable arrived;
    private final Map<String, Image> images = new LinkedHashMap<>(64, 0.75f, true);
    private final Set<String> failed = new HashSet<>();
    private final Set<String> stale = new HashSet<>();
    private final Deque<String> queue = new ArrayDeque<>();
    private final Set<String> working = new HashSet<>();
    private final Object lock = new Object();
    private long pixels;
    private int running;
    private volatile int width;
    private volatile int height;
    private volatile boolean disposed;

    /** @param arrived called on the UI thread after thumbnails have come */
    ThumbnailLoader(Control owner, Dataset dataset, Runnable arrived) {
        this.owner = owner;
        this.dataset = dataset;
        this.arrived = arrived;
        this.thumbnails = new Thumbnails(dataset.folder().resolve(".index").resolve("thumbs"), SIDE, DECODED); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Room that a thumbnail has; images of another size are shown until new ones have come. */
    void setSize(int newWidth, int newHeight) {
        if (newWidth != width || newHeight != height) {
            width = newWidth;
            height = newHeight;
            stale.addAll(images.keySet());
        }
    }

    /** Null while there is none. */
    Image get(String id) {
        return images.get(id);
    }

    boolean hasFailed(String id) {
        return failed.contains(id);
    }

    /** Number of thumbnails that are still to come. */
    int missing() {
        synchronized (lock) {
            return queue.size() + working.size();
        }
    }

    /** Says which samples are visible, the most wanted first; everything else is no longer made. */
    void want(List<String> ids) {
        synchronized (lock) {
            queue.clear();
            for (String id : ids) {
                if ((!images.containsKey(id) || stale.contains(id)) && !failed.contains(id) && !working.contains(id)) {
                    queue.add(id);
                }
            }
            while (running < THREADS && running < queue.size()) {
                running++;
                Thread thread = new Thread(this::work, "thumbnails"); //$NON-NLS-1$
                thread.setDaemon(true);
                thread.setPriority(Thread.NORM_PRIORITY - 1);
                thread.start();
            }
        }
    }

    private void work() {
        while (true) {
            String id;
            synchronized (lock) {
                id = disposed ? null : queue.poll();
                if (id == null) {
                    running--;
                    return;
                }
                working.add(id);
            }
            ImageData data = null;
            int madeWidth = width;
            int madeHeight = height;
            try {
                data = imageData(fitted(thumbnails.of(dataset.picture(id)), madeWidth, madeHeight));
            } catch (ProblemException e) {
                // the sample is shown as unreadable; the index tells why
            } finally {
                deliver(id, data, madeWidth == width && madeHeight == height);
            }
        }
    }

    private void deliver(String id, ImageData data, boolean current) {
        synchronized (lock) {
            working.remove(id);
        }
        WorkJob.onUi(owner, () -> {
            if (disposed) {
                return;
            }
            if (data == null) {
                failed.add(id);
            } else {
                put(id, new Image(owner.getDisplay(), data));
                if (current) {
                    stale.remove(id);
                }
            }
            arrived.run();
        });
    }

    private void put(String id, Image image) {
        Image before = images.put(id, image);
        pixels += pixels(image);
        if (before != null) {
            pixels -= pixels(before);
            before.dispose();
        }
        Iterator<Map.Entry<String, Image>> eldest = images.entrySet().iterator();
        while (pixels > MAX_PIXELS && images.size() > 1) {
            Map.Entry<String, Image> entry = eldest.next();
            pixels -= pixels(entry.getValue());
            entry.getValue().dispose();
            stale.remove(entry.getKey());
            eldest.remove();
        }
    }

    private static long pixels(Image image) {
        return (long) image.getBounds().width * image.getBounds().height;
    }

    /** Makes thumbnails again because their pictures changed. */
    void forget(Collection<String> ids) {
        failed.removeAll(ids);
        ids.stream().filter(images::containsKey).forEach(stale::add);
    }

    private static BufferedImage fitted(BufferedImage image, int width, int height) {
        double scale = Math.min(1, Math.min((double) width / image.getWidth(), (double) height / image.getHeight()));
        int w = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int h = Math.max(1, (int) Math.round(image.getHeight() * scale));
        if (w == image.getWidth() && h == image.getHeight()) {
            return image;
        }
        BufferedImage target = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, w, h, null);
        graphics.dispose();
        return target;
    }

    private static ImageData imageData(BufferedImage image) {
        int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int w = image.getWidth();
        ImageData data = new ImageData(w, image.getHeight(), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int y = 0; y < image.getHeight(); y++) {
            data.setPixels(0, y, w, rgb, y * w);
        }
        return data;
    }

    void dispose() {
        disposed = true;
        synchronized (lock) {
            queue.clear();
        }
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
