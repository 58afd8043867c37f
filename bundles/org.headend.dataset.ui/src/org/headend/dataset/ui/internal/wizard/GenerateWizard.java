package org.headend.dataset.ui.internal.wizard;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.headend.dataset.synthetic.SignScenes;
import org.headend.dataset.ui.internal.Messages;

/** Draws a dataset of scenes with safety signs, to learn and to try things out. */
public final class GenerateWizard extends MakingWizard {
    private static final int MANY = 20_000;

    private Page page;

    public GenerateWizard() {
        super(Messages.generate_title);
    }

    @Override
    public void addPages() {
        page = new Page();
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var path = page.target.path();
        SignScenes scenes = new SignScenes(page.scenes.getSelection(), page.seed.getSelection());
        return make(page.target, monitor -> scenes.create(path, monitor));
    }

    private final class Page extends WizardPage {
        private TargetFields target;
        private Spinner scenes;
        private Spinner seed;

        Page() {
            super("generate", Messages.generate_title, null); //$NON-NLS-1$
            setDescription(Messages.generate_description);
        }

        @Override
        public void createControl(Composite parent) {
            Composite area = new Composite(parent, SWT.NONE);
            GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
            target = new TargetFields(area, 2, site(), "signs", false, this::check); //$NON-NLS-1$
            scenes = spinner(area, Messages.generate_scenes, 300, 1, MANY);
            seed = spinner(area, Messages.splitDialog_seed, 1, 0, Integer.MAX_VALUE);
            seed.setToolTipText(Messages.generate_seedTip);
            Label note = new Label(area, SWT.WRAP);
            note.setText(Messages.bind(Messages.generate_classes, String.join(", ", SignScenes.classes()))); //$NON-NLS-1$
            GridDataFactory.fillDefaults().span(2, 1).hint(420, SWT.DEFAULT).indent(0, 8).grab(true, false).applyTo(note);
            setControl(area);
            check();
        }

        private static Spinner spinner(Composite parent, String label, int value, int least, int most) {
            new Label(parent, SWT.NONE).setText(label);
            Spinner spinner = new Spinner(parent, SWT.BORDER);
            spinner.setValues(value, least, most, 0, 10, 100);
            GridDataFactory.swtDefaults().hint(90, SWT.DEFAULT).applyTo(spinner);
            return spinner;
        }

        private void check() {
            setErrorMessage(target.error());
            setPageComplete(target.error() == null);
        }
    }
}
