package org.headend.design.ui.internal.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;
import org.headend.core.ui.SiteProjects;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;

/** Asks for file and format of what a topology is exported as; {@code File > Export} and the command of the editor. */
public final class ExportWizard extends Wizard implements IExportWizard {
    private static final String SECTION = "export"; //$NON-NLS-1$

    private ExportPage page;

    public ExportWizard() {
        setWindowTitle(Messages.export_title);
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(Platform.getBundle("org.headend.design.ui")).getDialogSettings(); //$NON-NLS-1$
        setDialogSettings(all.getSection(SECTION) != null ? all.getSection(SECTION) : all.addNewSection(SECTION));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        List<IFile> designs = new ArrayList<>(SiteProjects.all().stream().map(SiteProjects::design).filter(IFile::exists).toList());
        Optional<IFile> chosen = active(workbench).or(() -> selected(selection));
        chosen.filter(f -> !designs.contains(f)).ifPresent(designs::add);
        page = new ExportPage(designs, chosen.or(() -> designs.stream().findFirst()));
        addPage(page);
    }

    private static Optional<IFile> active(IWorkbench workbench) {
        return Optional.ofNullable(workbench.getActiveWorkbenchWindow()).map(w -> w.getActivePage()).map(p -> p.getActiveEditor())
                .flatMap(OpenDesign::of).map(OpenDesign::file);
    }

    private static Optional<IFile> selected(IStructuredSelection selection) {
        IResource resource = selection == null ? null : Adapters.adapt(selection.getFirstElement(), IResource.class);
        if (resource == null && selection != null) {
            resource = ResourceUtil.getResource(selection.getFirstElement());
        }
        return Optional.ofNullable(resource).map(IResource::getProject).map(SiteProjects::design).filter(IFile::exists);
    }

    @Override
    public boolean performFinish() {
        Path picture = page.target();
        if (Files.exists(picture) && MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.export_overwriteTitle,
                Messages.bind(Messages.export_overwrite, picture), 0, Messages.export_replace, IDialogConstants.CANCEL_LABEL) != 0) {
            return false;
        }
        page.remember();
        page.job().schedule();
        return true;
    }
}
