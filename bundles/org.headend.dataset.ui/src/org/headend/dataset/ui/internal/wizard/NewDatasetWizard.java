package org.headend.dataset.ui.internal.wizard;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headend.dataset.Dataset;
import org.headend.dataset.ui.internal.Messages;

/** Makes an empty dataset, with classes if they are known already. */
public final class NewDatasetWizard extends MakingWizard {
    private Page page;

    public NewDatasetWizard() {
        super(Messages.newDataset_title);
    }

    @Override
    public void addPages() {
        page = new Page();
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var path = page.target.path();
        List<String> classes = page.classes();
        return make(page.target, monitor -> {
            Dataset dataset = Dataset.create(path);
            dataset.addClasses(classes);
            return dataset;
        });
    }

    private final class Page extends WizardPage {
        private TargetFields target;
        private Text classes;

        Page() {
            super("dataset", Messages.newDataset_title, null); //$NON-NLS-1$
            setDescription(Messages.newDataset_description);
        }

        @Override
        public void createControl(Composite parent) {
            Composite area = new Composite(parent, SWT.NONE);
            GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
            target = new TargetFields(area, 2, site(), "", false, this::check); //$NON-NLS-1$
            Label label = new Label(area, SWT.NONE);
            label.setText(Messages.newDataset_classes);
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
            classes = new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
            classes.setToolTipText(Messages.newDataset_classesTip);
            GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 120).applyTo(classes);
            setControl(area);
            check();
            setErrorMessage(null); // nothing is wrong before something is typed
        }

        List<String> classes() {
            return classes.getText().lines().map(String::strip).filter(l -> !l.isEmpty()).distinct().toList();
        }

        private void check() {
            setErrorMessage(target.error());
            setPageComplete(target.error() == null);
        }
    }
}
