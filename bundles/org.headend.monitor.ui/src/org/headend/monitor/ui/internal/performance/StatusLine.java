package org.headend.monitor.ui.internal.performance;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.headend.core.ui.chart.ThemedChart;
import org.headend.monitor.ui.internal.Messages;
import org.headend.monitor.ui.internal.performance.Watch.Phase;

/** A coloured dot and one sentence: whether figures come, and if not, why. */
final class StatusLine extends Composite {
    private static final int DOT = 9;
    private static final int GREEN = 2;
    private static final int ORANGE = 1;
    private static final int RED = 4;
    private static final int GREY = 5;

    private final Canvas dot;
    private final Label text;
    private final Link retry;
    private int color = GREY;

    StatusLine(Composite parent, Runnable onRetry) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(this);
        dot = new Canvas(this, SWT.NONE);
        GridDataFactory.swtDefaults().hint(DOT, DOT).align(SWT.CENTER, SWT.CENTER).applyTo(dot);
        dot.addListener(SWT.Paint, e -> {
            e.gc.setAntialias(SWT.ON);
            e.gc.setBackground(ThemedChart.series(color));
            e.gc.fillOval(0, 0, DOT, DOT);
        });
        text = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        retry = new Link(this, SWT.NONE);
        retry.setText("<a>" + Messages.status_retry + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
        retry.addListener(SWT.Selection, e -> onRetry.run());
        show(null, 0, false);
    }

    /** @param silent seconds since the last sample */
    void show(Watch watch, double silent, boolean paused) {
        Watch.State state = watch == null ? null : watch.state();
        Phase phase = state == null ? Phase.STOPPED : state.phase();
        boolean late = phase == Phase.LIVE && silent > 3 * watch.interval() + 2;
        String sentence = switch (phase) {
            case CONNECTING -> Messages.status_connecting;
            case LIVE -> late ? Messages.bind(Messages.status_late, Math.round(silent)) : paused ? Messages.status_paused
                    : watch.recording() != null ? Messages.bind(Messages.status_recording, watch.recording().file().getFileName())
                            : Messages.bind(Messages.status_live, watch.interval());
            case LOST -> Messages.bind(Messages.status_lost, state.problem().message(), state.retrySeconds());
            case STOPPED -> state != null && state.problem() != null ? state.problem().toString() : Messages.status_stopped;
        };
        color = switch (phase) {
            case CONNECTING -> ORANGE;
            case LIVE -> late ? ORANGE : GREEN;
            case LOST -> RED;
            case STOPPED -> state != null && state.problem() != null ? RED : GREY;
        };
        if (!sentence.equals(text.getText())) {
            text.setText(sentence.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            text.setToolTipText(sentence);
        }
        retry.setVisible(phase == Phase.LOST);
        dot.redraw();
    }

    String text() {
        return text.getText();
    }
}
