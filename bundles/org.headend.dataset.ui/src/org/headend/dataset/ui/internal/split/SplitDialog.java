package org.headend.dataset.ui.internal.split;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.headend.core.ui.WorkJob;
import org.headend.dataset.Sample;
import org.headend.dataset.Split;
import org.headend.dataset.Splitter;
import org.headend.dataset.ui.internal.Messages;
import org.headend.dataset.ui.internal.model.DatasetContent;

/** Asks how samples are to be assigned to train, val and test, and shows what comes of it. */
public final class SplitDialog extends TitleAreaDialog {
    private static final int PREVIEW_MILLIS = 120;

    private final DatasetContent content;
    private final Runnable preview = this::preview;
    private Spinner train;
    private Spinner val;
    private Label test;
    private Spinner seed;
    private Button stratified;
    private Button byFolder;
    private Label result;
    private Job job;
    private Map<String, Split> splits;

    public SplitDialog(Shell parent, DatasetContent content) {
        super(parent);
        this.content = content;
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.splitDialog_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(NLS.bind(Messages.splitDialog_heading, content.dataset().name()));
        setMessage(content.splits().isEmpty() ? Messages.splitDialog_message
                : NLS.bind(Messages.splitDialog_replaces, content.splits().size()),
                content.splits().isEmpty() ? IMessageProvider.NONE : IMessageProvider.WARNING);
        Composite area = (Composite) super.createDialogArea(parent);
        Composite fields = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        GridLayoutFactory.swtDefaults().margins(14, 12).spacing(8, 8).numColumns(3).applyTo(fields);
        train = percent(fields, Messages.splitDialog_train, 70);
        val = percent(fields, Messages.splitDialog_val, 15);
        new Label(fields, SWT.NONE).setText(Messages.splitDialog_test);
        test = new Label(fields, SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(test);
        new Label(fields, SWT.NONE).setText("%"); //$NON-NLS-1$
        new Label(fields, SWT.NONE).setText(Messages.splitDialog_seed);
        seed = new Spinner(fields, SWT.BORDER);
        seed.setValues(1, 0, Integer.MAX_VALUE, 0, 1, 100);
        seed.setToolTipText(Messages.splitDialog_seedTip);
        seed.addListener(SWT.Modify, e -> changed());
        new Label(fields, SWT.NONE);
        stratified = check(fields, Messages.splitDialog_stratified, true);
        byFolder = check(fields, Messages.splitDialog_byFolder, false);
        result = new Label(fields, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(420, SWT.DEFAULT).indent(0, 8).applyTo(result);
        return area;
    }

    private Spinner percent(Composite parent, String label, int value) {
        new Label(parent, SWT.NONE).setText(label);
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        spinner.setValues(value, 0, 100, 0, 1, 5);
        GridDataFactory.fillDefaults().applyTo(spinner);
        spinner.addListener(SWT.Modify, e -> changed());
        new Label(parent, SWT.NONE).setText("%"); //$NON-NLS-1$
        return spinner;
    }

    private Button check(Composite parent, String text, boolean on) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(text);
        button.setSelection(on);
        button.addListener(SWT.Selection, e -> changed());
        GridDataFactory.fillDefaults().span(3, 1).applyTo(button);
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.splitDialog_ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        changed();
    }

    private void changed() {
        int rest = 100 - train.getSelection() - val.getSelection();
        test.setText(Integer.toString(Math.max(0, rest)));
        setErrorMessage(rest < 0 ? Messages.splitDialog_tooMuch : null);
        splits = null;
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        if (rest >= 0) {
            getShell().getDisplay().timerExec(PREVIEW_MILLIS, preview);
        }
    }

    private void preview() {
        if (getShell() == null || getShell().isDisposed() || getErrorMessage() != null) {
            return;
        }
        Splitter splitter = new Splitter(train.getSelection() / 100.0, val.getSelection() / 100.0, seed.getSelection());
        boolean grouped = byFolder.getSelection();
        boolean strata = stratified.getSelection();
        List<Sample> samples = content.samples();
        Job[] self = new Job[1];
        self[0] = WorkJob.job(Messages.splitDialog_title,
                monitor -> splitter.split(samples, grouped ? Splitter::folder : Sample::id, strata), result, computed -> {
                    if (job == self[0]) {
                        show(computed);
                    }
                });
        job = self[0];
        job.setSystem(true);
        job.schedule();
    }

    private void show(Map<String, Split> computed) {
        splits = computed;
        Map<Split, Integer> counts = new EnumMap<>(Split.class);
        computed.values().forEach(s -> counts.merge(s, 1, Integer::sum));
        result.setText(NLS.bind(Messages.splitDialog_result, new Object[] { number(counts, Split.TRAIN),
                number(counts, Split.VAL), number(counts, Split.TEST) }));
        getButton(IDialogConstants.OK_ID).setEnabled(!computed.isEmpty());
    }

    private static String number(Map<Split, Integer> counts, Split split) {
        return String.format("%,d", counts.getOrDefault(split, 0)); //$NON-NLS-1$
    }

    /** The split that was shown when OK was pressed. */
    public Map<String, Split> splits() {
        return splits;
    }
}
