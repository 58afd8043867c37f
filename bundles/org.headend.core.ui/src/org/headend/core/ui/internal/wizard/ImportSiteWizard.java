package org.headend.core.ui.internal.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.internal.Messages;

/** Opens a folder that already holds a site as a project of the workspace. */
public final class ImportSiteWizard extends Wizard implements IImportWizard {
    private final FolderPage page = new FolderPage();

    public ImportSiteWizard() {
        setWindowTitle(Messages.importSite_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        // the selection says nothing about folders outside the workspace
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path folder = page.folder();
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    SiteProjects.importExisting(folder, monitor);
                } catch (CoreException | ProblemException e) {
                    throw new InvocationTargetException(e);
                }
            });
            return true;
        } catch (InvocationTargetException e) {
            ErrorDialog.openError(getShell(), Messages.importSite_title, null,
                    Status.error(e.getCause().getMessage(), e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static final class FolderPage extends WizardPage {
        private Text folder;

        FolderPage() {
            super("folder", Messages.importSite_title, null); //$NON-NLS-1$
            setDescription(Messages.importSite_description);
            setPageComplete(false);
        }

        @Override
        public void createControl(Composite parent) {
            Composite area = new Composite(parent, SWT.NONE);
            GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
            new Label(area, SWT.NONE).setText(Messages.importSite_folder);
            folder = new Text(area, SWT.BORDER);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
            folder.addModifyListener(e -> check());
            Button browse = new Button(area, SWT.PUSH);
            browse.setText(Messages.importSite_browse);
            browse.addListener(SWT.Selection, e -> {
                String chosen = new DirectoryDialog(getShell()).open();
                if (chosen != null) {
                    folder.setText(chosen);
                }
            });
            setControl(area);
        }

        private void check() {
            boolean empty = folder.getText().isBlank();
            boolean site = !empty && Site.isSite(folder());
            setErrorMessage(empty ? Messages.importSite_chooseFolder : site ? null : Messages.importSite_notASite);
            setPageComplete(site);
        }

        Path folder() {
            return Path.of(folder.getText().strip());
        }
    }
}
