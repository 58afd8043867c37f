package org.headend.design.ui.internal.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.headend.catalog.Catalog;
import org.headend.core.site.SiteTemplate;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;
import org.headend.design.SiteFile;
import org.headend.design.site.Document;
import org.headend.design.ui.internal.OpenDesign;

/** Brings a drawing or a list of devices into a design: as one step where it is open, else into its file. */
public final class ImportWizard extends Wizard implements IImportWizard {
    private ImportPage page;

    public ImportWizard() {
        setWindowTitle(Messages.import_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        List<IFile> designs = new ArrayList<>(SiteProjects.all().stream().map(SiteProjects::design).filter(IFile::exists).toList());
        Optional<IFile> active = Optional.ofNullable(workbench.getActiveWorkbenchWindow()).map(w -> w.getActivePage()).map(IWorkbenchPage::getActiveEditor)
                .flatMap(OpenDesign::of).map(OpenDesign::file);
        IResource selected = selection == null ? null : Adapters.adapt(selection.getFirstElement(), IResource.class);
        Optional<IFile> chosen = active.or(() -> Optional.ofNullable(selected).map(IResource::getProject).map(SiteProjects::design).filter(IFile::exists));
        chosen.filter(f -> !designs.contains(f)).ifPresent(designs::add);
        page = new ImportPage(designs, chosen.or(() -> designs.stream().findFirst()));
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        ImportOperation operation = page.operation().orElseThrow();
        Optional<IFile> target = page.target();
        Optional<OpenDesign> open = target.flatMap(OpenDesign::find);
        if (open.isPresent()) {
            open.get().change(Messages.import_title, () -> operation.apply(open.get().document(), open.get().catalog(), new NullProgressMonitor()));
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().activate(open.get().editor());
            return true;
        }
        String newSite = page.newSite();
        Display display = Display.getCurrent();
        WorkJob.schedule(Messages.import_title, monitor -> {
            IProject project = target.isPresent() ? target.get().getProject() : SiteProjects.create(newSite, null, SiteTemplate.byId("empty"), monitor); //$NON-NLS-1$
            IFile file = target.orElse(SiteProjects.design(project));
            Path path = SiteProjects.path(file);
            Document document = SiteFile.load(path);
            operation.apply(document, Catalog.of(SiteProjects.open(project)), monitor);
            SiteFile.save(document, path);
            file.refreshLocal(IResource.DEPTH_ZERO, monitor);
            display.asyncExec(() -> show(file));
        });
        return true;
    }

    private static void show(IFile file) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null ? null
                : PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            if (page != null) {
                IDE.openEditor(page, file);
            }
        } catch (PartInitException e) {
            PlatformUI.getWorkbench().getDisplay().beep(); // the file is there; opening it tells why it cannot be shown
        }
    }
}
