package org.headend.design.ui.internal.advice;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headend.design.advice.LinkOption;

/** Why an option has its score, as bars; or why it is out. */
final class OptionDetails {
    private static final int BAR = 10;

    private final ScrolledComposite scroll;
    private final Composite content;
    private LinkOption shown;

    OptionDetails(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        content = new Composite(scroll, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 10;
        layout.marginHeight = 8;
        content.setLayout(layout);
        scroll.setContent(content);
        scroll.addListener(SWT.Resize, e -> scroll.setMinSize(content.computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT)));
    }

    /** @param search what would change the order; asked for in the background, as it tries hundreds of needs */
    void show(LinkOption option, Function<LinkOption, List<String>> search) {
        shown = option;
        for (var child : content.getChildren()) {
            child.dispose();
        }
        if (option != null) {
            fill(option);
            Label waiting = line(Messages.details_turning, SWT.NONE);
            Job job = Job.createSystem(Messages.details_turn, monitor -> {
                List<String> turns = search.apply(option);
                content.getDisplay().asyncExec(() -> turns(option, turns, waiting));
            });
            job.schedule();
        }
        fit();
    }

    private void fit() {
        content.layout();
        scroll.setMinSize(content.computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT));
    }

    private void turns(LinkOption option, List<String> turns, Label waiting) {
        if (!content.isDisposed() && shown == option && !waiting.isDisposed()) {
            waiting.dispose();
            line(Messages.details_turns, SWT.BOLD);
            (turns.isEmpty() ? List.of(Messages.details_noTurn) : turns).forEach(t -> line("• " + t, SWT.NONE)); //$NON-NLS-1$
            fit();
        }
    }

    private void fill(LinkOption option) {
        if (option.possible()) {
            line(Messages.bind(Messages.details_numbers, number(option.usable()), number(option.limit())), SWT.NONE);
            option.terms().forEach(this::bar);
            if (!option.takes().isEmpty()) {
                line(Messages.details_takes, SWT.BOLD);
                option.takes().forEach(t -> line("• " + t, SWT.NONE)); //$NON-NLS-1$
            }
        } else {
            line(Messages.details_out, SWT.BOLD);
            option.reasons().forEach(r -> line("• " + r, SWT.NONE)); //$NON-NLS-1$
        }
    }

    private Label line(String text, int style) {
        Label label = new Label(content, SWT.WRAP);
        label.setText(text);
        if (style == SWT.BOLD) {
            label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        }
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
        data.widthHint = 200; // wraps at the width of the pane
        data.verticalIndent = style == SWT.BOLD ? 8 : 2;
        label.setLayoutData(data);
        return label;
    }

    private void bar(LinkOption.Term term) {
        Label name = new Label(content, SWT.NONE);
        name.setText(term.kind().label());
        Canvas bar = new Canvas(content, SWT.DOUBLE_BUFFERED);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = BAR + 4;
        data.widthHint = 120;
        bar.setLayoutData(data);
        bar.addListener(SWT.Paint, e -> paint(e.gc, bar.getClientArea(), term));
        bar.setToolTipText(Messages.bind(Messages.details_term, new Object[] { number(term.mark()), number(term.weight()), number(term.contribution()) }));
        Label value = new Label(content, SWT.RIGHT);
        value.setText(String.format(Locale.ROOT, "%.2f", term.contribution())); //$NON-NLS-1$
    }

    /** The frame is what the weight allows, its filling what the mark reaches. */
    private static void paint(GC gc, Rectangle area, LinkOption.Term term) {
        int full = (int) Math.round(area.width * Math.min(1, term.weight() / 0.2));
        int width = (int) Math.round(full * term.mark());
        Color accent = gc.getDevice().getSystemColor(SWT.COLOR_LINK_FOREGROUND);
        gc.setBackground(accent);
        gc.setAlpha(50);
        gc.fillRectangle(0, 2, full, BAR);
        gc.setAlpha(255);
        gc.fillRectangle(0, 2, width, BAR);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 1 ? "%.1f" : "%.2g", value); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
