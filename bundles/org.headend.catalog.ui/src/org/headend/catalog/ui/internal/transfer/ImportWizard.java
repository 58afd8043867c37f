package org.headend.catalog.ui.internal.transfer;

import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.headend.catalog.TypeFile;
import org.headend.catalog.netbox.NetboxType;
import org.headend.catalog.ui.internal.Messages;
import org.headend.catalog.ui.internal.Target;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;

/** Imports device types of the NetBox library into a site or the user’s folder. */
public final class ImportWizard extends Wizard implements IImportWizard {
    private Target first = Target.USER;
    private SourcePage source;
    private PreviewPage preview;

    public ImportWizard() {
        setWindowTitle(Messages.import_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        IResource resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
        first = resource != null && SiteProjects.isSite(resource.getProject()) ? new Target(resource.getProject()) : Target.all().getFirst();
    }

    /** Where the types go unless the user chooses another place. */
    public void setTarget(Target target) {
        first = target;
    }

    @Override
    public void addPages() {
        source = new SourcePage(first);
        preview = new PreviewPage(source);
        addPage(source);
        addPage(preview);
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == preview && preview.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        Target target = source.target();
        List<NetboxType> types = preview.chosen();
        WorkJob.schedule(Messages.job_import, monitor -> {
            TypeFile file = target.file();
            types.forEach(type -> file.put(type.json()));
            file.save();
            target.refresh(monitor);
        });
        return true;
    }
}
