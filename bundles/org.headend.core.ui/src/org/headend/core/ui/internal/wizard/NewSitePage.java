package org.headend.core.ui.internal.wizard;

import java.util.List;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Scene;
import org.headend.core.site.SiteTemplate;
import org.headend.core.ui.internal.Messages;

/** Name, location and template of a new site. */
final class NewSitePage extends WizardNewProjectCreationPage {
    private static final String PREFERRED = "smart-campus"; //$NON-NLS-1$

    private ListViewer templates;

    NewSitePage() {
        super("site"); //$NON-NLS-1$
        setTitle(Messages.newSite_title);
        setDescription(Messages.newSite_description);
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        Composite area = new Composite((Composite) getControl(), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.newSite_template);
        templates = new ListViewer(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 96).applyTo(templates.getControl());
        templates.setContentProvider(ArrayContentProvider.getInstance());
        templates.setLabelProvider(LabelProvider.createTextProvider(t -> text((SiteTemplate) t)));
        templates.addSelectionChangedListener(e -> setPageComplete(validatePage()));
        fill();
    }

    private void fill() {
        try {
            List<SiteTemplate> all = SiteTemplate.all();
            templates.setInput(all);
            all.stream().filter(t -> t.id().equals(PREFERRED)).findFirst()
                    .ifPresent(t -> templates.setSelection(new StructuredSelection(t)));
        } catch (ProblemException e) {
            setMessage(e.problem().toString(), IMessageProvider.ERROR);
        }
    }

    private static String text(SiteTemplate template) {
        return Messages.bind(Messages.newSite_templateDevices, template.name(), scene(template.scene()));
    }

    private static String scene(Scene scene) {
        return switch (scene) {
            case CAMPUS -> Messages.scene_campus;
            case COMMUNITY -> Messages.scene_community;
            case RETAIL -> Messages.scene_retail;
            case SECURITY -> Messages.scene_security;
        };
    }

    @Override
    protected boolean validatePage() {
        return super.validatePage() && template() != null;
    }

    /** The chosen template, null while there is none. */
    SiteTemplate template() {
        return templates == null ? null : (SiteTemplate) templates.getStructuredSelection().getFirstElement();
    }
}
