package org.headend.dataset.ui.internal.samples;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.headend.core.ui.WorkJob;
import org.headend.dataset.ui.internal.Messages;

/** How far reading a dataset is, in the place where its samples will be. */
final class LoadingPane extends Composite {
    private static final int STEPS = 1000;
    private static final long INTERVAL_NANOS = 80_000_000L;

    private final ProgressBar bar;

    LoadingPane(Composite parent, Runnable cancel) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(this);
        Composite middle = new Composite(this, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(middle);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(middle);
        Label label = new Label(middle, SWT.CENTER);
        label.setText(Messages.loading_text);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(label);
        bar = new ProgressBar(middle, SWT.HORIZONTAL);
        bar.setMaximum(STEPS);
        GridDataFactory.fillDefaults().hint(280, SWT.DEFAULT).applyTo(bar);
        Button button = new Button(middle, SWT.PUSH);
        button.setText(Messages.loading_cancel);
        button.addListener(SWT.Selection, e -> cancel.run());
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(button);
    }

    /** A monitor that shows here what it is told. */
    IProgressMonitor around(IProgressMonitor monitor) {
        return new ProgressMonitorWrapper(monitor) {
            private double total = STEPS;
            private double done;
            private long shown;

            @Override
            public void beginTask(String name, int totalWork) {
                total = Math.max(1, totalWork);
                super.beginTask(name, totalWork);
            }

            @Override
            public void worked(int work) {
                internalWorked(work);
            }

            @Override
            public void internalWorked(double work) {
                super.internalWorked(work);
                done += work;
                long now = System.nanoTime();
                if (now - shown > INTERVAL_NANOS) {
                    shown = now;
                    int value = (int) Math.min(STEPS, STEPS * done / total);
                    WorkJob.onUi(bar, () -> bar.setSelection(value));
                }
            }
        };
    }

    void start() {
        bar.setSelection(0);
    }
}
