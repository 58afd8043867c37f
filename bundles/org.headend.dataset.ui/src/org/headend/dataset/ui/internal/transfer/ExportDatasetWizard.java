package org.headend.dataset.ui.internal.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;
import org.headend.dataset.Dataset;
import org.headend.dataset.format.DatasetFormat;
import org.headend.dataset.format.Transfer;
import org.headend.dataset.ui.internal.Messages;
import org.headend.dataset.ui.internal.model.DatasetFolders;
import org.headend.dataset.ui.internal.wizard.DatasetWork;

/** Writes a dataset in the layout of another tool. */
public final class ExportDatasetWizard extends Wizard implements IExportWizard {
    private final Transfer transfer = Transfer.standard();
    private final List<IFolder> datasets = DatasetFolders.all();
    private IWorkbench workbench;
    private IFolder preferred;
    private Page page;

    public ExportDatasetWizard() {
        setWindowTitle(Messages.export_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench newWorkbench, IStructuredSelection selection) {
        workbench = newWorkbench;
        preferred = DatasetFolders.of(selection).orElse(null);
    }

    @Override
    public void addPages() {
        page = new Page();
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IFolder folder = page.dataset();
        Path source = SiteProjects.path(folder);
        Path target = page.target();
        DatasetFormat format = page.format();
        var result = DatasetWork.run(this, monitor -> transfer.export(Dataset.open(source), target, format, monitor));
        result.ifPresent(r -> {
            var shell = workbench.getActiveWorkbenchWindow().getShell();
            String summary = NLS.bind(Messages.export_done,
                    new Object[] { r.samples(), r.objects(), format.name(), target });
            WorkJob.onUi(shell, () -> new ReportDialog(shell, Messages.export_report, summary, r.problems()).open());
        });
        return result.isPresent();
    }

    private final class Page extends WizardPage {
        private Combo dataset;
        private Combo format;
        private Text folder;

        Page() {
            super("export", Messages.export_title, null); //$NON-NLS-1$
            setDescription(Messages.export_description);
        }

        @Override
        public void createControl(Composite parent) {
            Composite area = new Composite(parent, SWT.NONE);
            GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
            dataset = combo(area, Messages.export_dataset);
            datasets.forEach(d -> dataset.add(DatasetFolders.label(d)));
            dataset.select(Math.max(0, datasets.indexOf(preferred)));
            format = combo(area, Messages.export_format);
            transfer.formats().forEach(f -> format.add(f.name()));
            format.select(0);
            new Label(area, SWT.NONE).setText(Messages.export_folder);
            folder = new Text(area, SWT.BORDER);
            GridDataFactory.fillDefaults().grab(true, false).hint(340, SWT.DEFAULT).applyTo(folder);
            folder.addListener(SWT.Modify, e -> check());
            Button browse = new Button(area, SWT.PUSH);
            browse.setText(Messages.browse);
            browse.addListener(SWT.Selection, e -> {
                DirectoryDialog dialog = new DirectoryDialog(getShell());
                dialog.setText(Messages.export_title);
                dialog.setMessage(Messages.export_folderHint);
                String chosen = dialog.open();
                if (chosen != null) {
                    folder.setText(chosen);
                }
            });
            Label note = new Label(area, SWT.WRAP);
            note.setText(Messages.export_note);
            GridDataFactory.fillDefaults().span(3, 1).indent(0, 8).hint(460, SWT.DEFAULT).grab(true, false).applyTo(note);
            setControl(area);
            setPageComplete(false);
            setErrorMessage(datasets.isEmpty() ? Messages.export_noDataset : null);
        }

        private Combo combo(Composite area, String label) {
            new Label(area, SWT.NONE).setText(label);
            Combo combo = new Combo(area, SWT.READ_ONLY);
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(combo);
            return combo;
        }

        IFolder dataset() {
            return datasets.get(dataset.getSelectionIndex());
        }

        DatasetFormat format() {
            return transfer.formats().get(format.getSelectionIndex());
        }

        /** Null when it is no absolute path. */
        Path target() {
            try {
                Path path = Path.of(folder.getText().strip());
                return path.isAbsolute() ? path : null;
            } catch (InvalidPathException e) {
                return null;
            }
        }

        private void check() {
            String error = datasets.isEmpty() ? Messages.export_noDataset
                    : target() == null ? Messages.export_noFolder : isFree(target()) ? null : Messages.export_notEmpty;
            setErrorMessage(error);
            setPageComplete(error == null);
        }

        private static boolean isFree(Path path) {
            if (!Files.exists(path)) {
                return true;
            }
            try (Stream<Path> content = Files.list(path)) {
                return content.findAny().isEmpty();
            } catch (IOException e) {
                return false;
            }
        }
    }
}
