package org.headend.dataset.ui.internal.transfer;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.headend.core.ui.WorkJob;
import org.headend.dataset.format.Transfer;
import org.headend.dataset.ui.internal.Messages;
import org.headend.dataset.ui.internal.model.DatasetFolders;
import org.headend.dataset.ui.internal.wizard.DatasetWork;

/** Copies an annotated folder of another tool into a new or existing dataset. */
public final class ImportDatasetWizard extends Wizard implements IImportWizard {
    private final Transfer transfer = Transfer.standard();
    private IWorkbench workbench;
    private IProject site;
    private IFolder dataset;
    private ImportPage page;

    public ImportDatasetWizard() {
        setWindowTitle(Messages.import_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench newWorkbench, IStructuredSelection selection) {
        workbench = newWorkbench;
        site = DatasetFolders.siteOf(selection).orElse(null);
        dataset = DatasetFolders.of(selection).orElse(null);
    }

    @Override
    public void addPages() {
        page = new ImportPage(transfer, site, dataset);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        page.cancelPreview();
        var source = page.source();
        var format = page.format();
        var target = page.target().path();
        IFolder folder = page.target().folder();
        var result = DatasetWork.run(this, monitor -> transfer.importInto(target, source, format, monitor));
        result.ifPresent(r -> show(r, folder));
        return result.isPresent();
    }

    private void show(Transfer.Result result, IFolder folder) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        if (result.samples() > 0) {
            DatasetWork.show(folder, window);
        }
        if (!result.problems().isEmpty()) {
            String summary = NLS.bind(Messages.import_done, result.samples(), result.objects());
            WorkJob.onUi(window.getShell(), () -> new ReportDialog(window.getShell(), Messages.import_report, summary,
                    result.problems()).open()); // once the wizard is gone
        }
    }
}
