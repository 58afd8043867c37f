package org.headend.annotation.ui.internal.panel;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headend.annotation.ui.internal.Messages;
import org.headend.dataset.BoundingBox;

/** The line below the picture: pointer, box, zoom, place in the tour, time on this picture. */
public final class StatusBar {
    private static final int MESSAGE_MS = 4000;
    private static final int SECOND = 1000;

    private final Composite bar;
    private final Label message;
    private final Label pointer;
    private final Label box;
    private final Label zoom;
    private final Label verified;
    private final Label position;
    private final Label elapsed;
    private long since = System.nanoTime();
    private int messages;

    public StatusBar(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(7).margins(6, 3).spacing(14, 0).applyTo(bar);
        message = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(message);
        pointer = field("00000, 00000"); //$NON-NLS-1$
        box = field("00000 × 00000 px"); //$NON-NLS-1$
        zoom = field("6400 %"); //$NON-NLS-1$
        verified = field(Messages.status_unverified.length() > Messages.status_verified.length() ? Messages.status_unverified
                : Messages.status_verified);
        position = field("000000 / 000000"); //$NON-NLS-1$
        elapsed = field("000:00"); //$NON-NLS-1$
        elapsed.setToolTipText(Messages.status_elapsedTip);
        position.setToolTipText(Messages.status_positionTip);
        tick();
    }

    private Label field(String widest) {
        Label label = new Label(bar, SWT.RIGHT);
        GC gc = new GC(label);
        int width = gc.textExtent(widest).x;
        gc.dispose();
        GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(label);
        return label;
    }

    public Composite control() {
        return bar;
    }

    /** What the pointer is on, and how large. */
    public void show(Optional<Point> at, Optional<BoundingBox> shown, double scale) {
        set(pointer, at.map(p -> p.x + ", " + p.y).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
        set(box, shown.map(b -> size(b) + " px").orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
        set(zoom, Math.round(scale * 100) + " %"); //$NON-NLS-1$
    }

    /** Width and height as a person reads them. */
    public static String size(BoundingBox box) {
        return number(box.width()) + " × " + number(box.height()); //$NON-NLS-1$
    }

    private static String number(double px) {
        return px == Math.rint(px) ? Long.toString(Math.round(px)) : String.format("%.1f", px); //$NON-NLS-1$
    }

    /** @param state true when a person has confirmed the boxes; null where that cannot be */
    public void showVerified(Boolean state) {
        set(verified, state == null ? "" : state ? Messages.status_verified : Messages.status_unverified); //$NON-NLS-1$
    }

    /** @param index 0-based; negative when the picture is not part of the tour */
    public void showPosition(int index, int count) {
        set(position, index < 0 ? "" : index + 1 + " / " + count); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Starts the clock for another picture. */
    public void restartClock() {
        since = System.nanoTime();
        showElapsed();
    }

    /** Says something for a few seconds. */
    public void say(String text) {
        set(message, text);
        int mine = ++messages;
        bar.getDisplay().timerExec(MESSAGE_MS, () -> {
            if (!bar.isDisposed() && mine == messages) {
                set(message, ""); //$NON-NLS-1$
            }
        });
    }

    private void tick() {
        if (!bar.isDisposed()) {
            showElapsed();
            bar.getDisplay().timerExec(SECOND, this::tick);
        }
    }

    private void showElapsed() {
        long seconds = (System.nanoTime() - since) / 1_000_000_000;
        set(elapsed, String.format("%d:%02d", seconds / 60, seconds % 60)); //$NON-NLS-1$
    }

    private static void set(Label label, String text) {
        if (!label.getText().equals(text)) {
            label.setText(text);
        }
    }
}
