package org.headend.model.ui.internal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.headend.contract.ModelDescriptor;
import org.headend.core.site.Site;
import org.headend.dataset.Dataset;
import org.headend.dataset.Split;
import org.headend.model.quantize.Quantization.Gate;
import org.headend.model.ui.internal.Messages;
import org.headend.model.ui.internal.run.RunRequest.Kind;

/** Asks for what a run needs: dataset, gate, threads. */
public final class RunDialog extends TitleAreaDialog {
    private static final int MAX_RUNS = 1_000_000;
    private static final int RUNS = 300;
    private static final int HUNDRED = 100;
    private static final int PER_PERCENT = 10_000;

    private final Path model;
    private final ModelDescriptor descriptor;
    private final Kind kind;
    private final List<Path> datasets = new ArrayList<>();
    private Combo dataset;
    private Combo split;
    private Spinner drop;
    private Spinner speedUp;
    private Spinner threads;
    private Spinner runs;
    private RunRequest request;

    /** @param model folder of the model */
    public RunDialog(Shell parent, Path model, ModelDescriptor descriptor, Kind kind) {
        super(parent);
        this.model = model;
        this.descriptor = descriptor;
        this.kind = kind;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What was asked for; after {@link #OK}. */
    public RunRequest request() {
        return request;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title());
    }

    private String title() {
        return switch (kind) {
            case QUANTIZE -> Messages.dialog_quantize;
            case EVALUATE -> Messages.dialog_evaluate;
            case BENCH -> Messages.dialog_bench;
        };
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite fields = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).applyTo(fields);
        setTitle(title());
        setMessage(switch (kind) {
            case QUANTIZE -> Messages.bind(Messages.dialog_quantizeMessage, model.getFileName() + "-int8"); //$NON-NLS-1$
            case EVALUATE -> Messages.dialog_evaluateMessage;
            case BENCH -> Messages.dialog_benchMessage;
        });
        if (kind != Kind.BENCH) {
            datasetField(fields);
        }
        if (kind == Kind.EVALUATE) {
            label(fields, Messages.dialog_split);
            split = new Combo(fields, SWT.READ_ONLY);
            split.setItems(Messages.split_train, Messages.split_val, Messages.split_test);
            split.select(Split.TEST.ordinal());
            GridDataFactory.swtDefaults().span(2, 1).applyTo(split);
        }
        Gate gate = Gate.standard();
        if (kind == Kind.QUANTIZE) {
            drop = spinner(fields, Messages.dialog_drop, (int) Math.round(gate.maxAccuracyDrop() * PER_PERCENT), 0, PER_PERCENT, 2);
            speedUp = spinner(fields, Messages.dialog_speedUp, (int) Math.round(gate.minSpeedUp() * HUNDRED), 1, PER_PERCENT, 2);
        }
        if (kind == Kind.BENCH) {
            runs = spinner(fields, Messages.dialog_runs, RUNS, 1, MAX_RUNS, 0);
        }
        threads = spinner(fields, Messages.dialog_threads, gate.threads(), 1, Math.max(1, Runtime.getRuntime().availableProcessors()), 0);
        return area;
    }

    private static void label(Composite parent, String text) {
        new Label(parent, SWT.NONE).setText(text);
    }

    private static Spinner spinner(Composite parent, String text, int value, int least, int most, int digits) {
        label(parent, text);
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        spinner.setDigits(digits);
        spinner.setValues(value, least, most, digits, digits == 0 ? 1 : 5, HUNDRED);
        GridDataFactory.swtDefaults().span(2, 1).hint(90, SWT.DEFAULT).applyTo(spinner);
        return spinner;
    }

    private void datasetField(Composite parent) {
        label(parent, Messages.dialog_dataset);
        dataset = new Combo(parent, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(dataset);
        Button browse = new Button(parent, SWT.PUSH);
        browse.setText(Messages.dialog_browse);
        browse.addListener(SWT.Selection, e -> browse());
        dataset.addListener(SWT.Selection, e -> validate());
        String trainedOn = descriptor.extra().at("/lineage/dataset").asText(); //$NON-NLS-1$
        siteDatasets().forEach(this::add);
        for (int i = 0; i < datasets.size(); i++) {
            if (datasets.get(i).endsWith(trainedOn) || i == 0) {
                dataset.select(i);
            }
        }
    }

    private void add(Path folder) {
        datasets.add(folder);
        dataset.add(folder.getFileName().toString());
    }

    /** Datasets of the site that the model belongs to. */
    private List<Path> siteDatasets() {
        for (Path at = model; at != null; at = at.getParent()) {
            Path folder = at.resolve("datasets"); //$NON-NLS-1$
            if (Site.isSite(at) && Files.isDirectory(folder)) {
                try (Stream<Path> found = Files.list(folder)) {
                    return found.filter(Dataset::isDataset).sorted().toList();
                } catch (IOException e) {
                    ILog.of(RunDialog.class).log(Status.warning(e.getMessage(), e));
                }
            }
        }
        return List.of();
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(model.getParent().toString());
        String chosen = dialog.open();
        if (chosen != null) {
            add(Path.of(chosen));
            dataset.select(datasets.size() - 1);
            validate();
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, kind == Kind.QUANTIZE ? Messages.dialog_start : Messages.dialog_measure, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        validate();
    }

    private void validate() {
        String error = null;
        if (dataset != null) {
            int index = dataset.getSelectionIndex();
            error = index < 0 ? Messages.dialog_noDataset : Dataset.isDataset(datasets.get(index)) ? null : Messages.dialog_notDataset;
        }
        setErrorMessage(error);
        getButton(IDialogConstants.OK_ID).setEnabled(error == null);
    }

    @Override
    protected void okPressed() {
        request = new RunRequest(kind, dataset == null ? null : datasets.get(dataset.getSelectionIndex()),
                split == null ? Split.TEST : Split.values()[split.getSelectionIndex()],
                drop == null ? 0 : (double) drop.getSelection() / PER_PERCENT,
                speedUp == null ? 1 : (double) speedUp.getSelection() / HUNDRED, threads.getSelection(),
                runs == null ? RUNS : runs.getSelection());
        super.okPressed();
    }
}
