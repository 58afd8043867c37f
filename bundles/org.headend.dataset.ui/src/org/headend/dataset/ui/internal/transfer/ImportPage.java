package org.headend.dataset.ui.internal.transfer;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.WorkJob;
import org.headend.dataset.format.DatasetFormat;
import org.headend.dataset.format.Transfer;
import org.headend.dataset.ui.internal.Messages;
import org.headend.dataset.ui.internal.wizard.TargetFields;

/** Source folder, format and target of an import, with a preview that is read in the background. */
final class ImportPage extends WizardPage {
    private static final int TYPING_MILLIS = 400;
    private static final String LAST_FOLDER = "importFolder"; //$NON-NLS-1$

    private final Transfer transfer;
    private final IProject site;
    private final IFolder dataset;
    private final Runnable later = this::startPreview;
    private Text folder;
    private Combo format;
    private TargetFields target;
    private Label summary;
    private Label problems;
    private ProgressBar busy;
    private Table classes;
    private Job previewing;
    private Transfer.Preview preview;
    private Problem failure;
    private String suggested = ""; //$NON-NLS-1$

    ImportPage(Transfer transfer, IProject site, IFolder dataset) {
        super("import", Messages.import_title, null); //$NON-NLS-1$
        this.transfer = transfer;
        this.site = dataset != null ? dataset.getProject() : site;
        this.dataset = dataset;
        setDescription(Messages.import_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().spacing(0, 8).applyTo(area);
        Composite source = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(source);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(source);
        new Label(source, SWT.NONE).setText(Messages.import_folder);
        folder = new Text(source, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(folder);
        folder.addListener(SWT.Modify, e -> sourceChanged());
        Button browse = new Button(source, SWT.PUSH);
        browse.setText(Messages.browse);
        browse.addListener(SWT.Selection, e -> browse());
        new Label(source, SWT.NONE).setText(Messages.import_format);
        format = new Combo(source, SWT.READ_ONLY);
        format.add(Messages.import_detect);
        transfer.formats().forEach(f -> format.add(f.name()));
        format.select(0);
        format.addListener(SWT.Selection, e -> sourceChanged());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(format);
        target = new TargetFields(source, 3, site, dataset == null ? "" : dataset.getName(), true, this::check); //$NON-NLS-1$
        previewArea(area);
        setControl(area);
        setPageComplete(false);
    }

    private void previewArea(Composite area) {
        Group group = new Group(area, SWT.NONE);
        group.setText(Messages.import_preview);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(group);
        GridLayoutFactory.swtDefaults().applyTo(group);
        summary = new Label(group, SWT.WRAP);
        summary.setText(Messages.import_chooseFolder);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        busy = new ProgressBar(group, SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(busy);
        busy.setVisible(false);
        classes = new Table(group, SWT.BORDER | SWT.FULL_SELECTION);
        classes.setHeaderVisible(true);
        column(Messages.import_class, 300, SWT.LEFT);
        column(Messages.import_boxes, 110, SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 150).applyTo(classes);
        problems = new Label(group, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(problems);
    }

    private void column(String text, int width, int alignment) {
        TableColumn column = new TableColumn(classes, alignment);
        column.setText(text);
        column.setWidth(width);
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(Messages.import_title);
        dialog.setMessage(Messages.import_folderHint);
        if (source() != null) {
            dialog.setFilterPath(folder.getText());
        } else if (getDialogSettings() != null) {
            dialog.setFilterPath(getDialogSettings().get(LAST_FOLDER));
        }
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
            if (getDialogSettings() != null) {
                getDialogSettings().put(LAST_FOLDER, chosen);
            }
        }
    }

    /** Null when it is no folder. */
    Path source() {
        try {
            Path path = folder.getText().isBlank() ? null : Path.of(folder.getText().strip());
            return path != null && path.isAbsolute() && Files.isDirectory(path) ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Null to look for it. */
    DatasetFormat format() {
        int index = format.getSelectionIndex();
        return index <= 0 ? null : transfer.formats().get(index - 1);
    }

    TargetFields target() {
        return target;
    }

    private void sourceChanged() {
        cancelPreview();
        preview = null;
        failure = null;
        Path source = source();
        if (source != null && source.getFileName() != null && (target.name().isEmpty() || target.name().equals(suggested))) {
            suggested = source.getFileName().toString().replaceFirst("^\\.+", ""); //$NON-NLS-1$ //$NON-NLS-2$
            target.setName(suggested);
        }
        show();
        if (source != null) {
            getShell().getDisplay().timerExec(TYPING_MILLIS, later);
        }
        check();
    }

    private void startPreview() {
        if (getControl().isDisposed() || source() == null || previewing != null) {
            return;
        }
        Path source = source();
        DatasetFormat chosen = format();
        setBusy(true);
        previewing = Job.create(NLS.bind(Messages.import_reading, source.getFileName()), monitor -> {
            try {
                Transfer.Preview read = transfer.preview(source, chosen, monitor);
                WorkJob.onUi(getControl(), () -> previewed(source, chosen, read, null));
            } catch (ProblemException e) {
                WorkJob.onUi(getControl(), () -> previewed(source, chosen, null, e.problem()));
            } catch (OperationCanceledException e) {
                return Status.CANCEL_STATUS;
            }
            return Status.OK_STATUS;
        });
        previewing.schedule();
    }

    /** Stops reading the source. */
    void cancelPreview() {
        if (previewing != null) {
            previewing.cancel();
            previewing = null;
        }
    }

    private void previewed(Path source, DatasetFormat chosen, Transfer.Preview read, Problem problem) {
        if (previewing == null || !source.equals(source()) || chosen != format()) {
            return;
        }
        previewing = null;
        preview = read;
        failure = problem;
        show();
        check();
    }

    private void setBusy(boolean on) {
        busy.setVisible(on);
        ((org.eclipse.swt.layout.GridData) busy.getLayoutData()).exclude = !on;
        summary.setText(on ? Messages.import_readingSource : summary.getText());
        busy.getParent().layout(true, true);
    }

    private void show() {
        classes.removeAll();
        problems.setText(""); //$NON-NLS-1$
        if (preview != null) {
            summary.setText(NLS.bind(Messages.import_summary, new Object[] { preview.format().name(),
                    number(preview.samples()), number(preview.objects()), splits(preview) }));
            for (Map.Entry<String, Integer> entry : preview.classes().entrySet()) {
                new TableItem(classes, SWT.NONE).setText(new String[] { entry.getKey(), number(entry.getValue()) });
            }
            if (!preview.problems().isEmpty()) {
                problems.setText(NLS.bind(Messages.import_problems, number(preview.problems().size()),
                        preview.problems().get(0)).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            }
        } else {
            summary.setText(failure != null ? "" : source() == null ? Messages.import_chooseFolder //$NON-NLS-1$
                    : Messages.import_readingSource);
        }
        setBusy(false);
    }

    private static String splits(Transfer.Preview preview) {
        if (preview.splits().isEmpty()) {
            return Messages.import_noSplits;
        }
        StringBuilder text = new StringBuilder();
        preview.splits().forEach((split, count) -> text.append(text.isEmpty() ? "" : ", ") //$NON-NLS-1$ //$NON-NLS-2$
                .append(org.headend.dataset.ui.internal.split.SplitNames.name(split)).append(' ').append(number(count)));
        return text.toString();
    }

    private static String number(int value) {
        return String.format("%,d", value); //$NON-NLS-1$
    }

    private void check() {
        String error = folder.getText().isBlank() ? null : source() == null ? Messages.import_noFolder
                : failure != null ? ReportDialog.shortPlace(failure) + ": " + failure.message() + ' ' + failure.remedy() //$NON-NLS-1$
                        : preview != null && preview.samples() == 0 ? Messages.import_nothing : target.error();
        setErrorMessage(error);
        setMessage(error == null && target.isExisting() ? Messages.import_existing : null, INFORMATION);
        setPageComplete(error == null && preview != null);
    }

    @Override
    public void dispose() {
        cancelPreview();
        super.dispose();
    }
}
