package org.headend.deploy.ui.internal.wizard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.headend.core.site.Site;
import org.headend.deploy.Application;
import org.headend.deploy.StartUp;
import org.headend.deploy.ui.internal.Messages;
import org.headend.deploy.ui.internal.wizard.DeployInput.Choice;

/** Which model goes to which gateway, under which name, and how it is started. */
final class ModelPage extends WizardPage {
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9_-]{0,63}"; //$NON-NLS-1$

    private final DeployInput input;
    private final Preset preset;
    private final Consumer<Application> onKnown;
    private Combo site;
    private Combo model;
    private Combo gateway;
    private Combo application;
    private Button script;
    private Button systemd;

    /** @param onKnown told when the name of an application is chosen that the site remembers */
    ModelPage(DeployInput input, Preset preset, Consumer<Application> onKnown) {
        super("model"); //$NON-NLS-1$
        this.input = input;
        this.preset = preset;
        this.onKnown = onKnown;
        setTitle(Messages.model_title);
        setDescription(Messages.model_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).spacing(8, 8).applyTo(area);
        site = combo(area, Messages.model_site, SWT.READ_ONLY);
        model = combo(area, Messages.model_model, SWT.READ_ONLY);
        gateway = combo(area, Messages.model_gateway, SWT.READ_ONLY);
        application = combo(area, Messages.model_application, SWT.NONE);
        new Label(area, SWT.NONE).setText(Messages.model_startUp);
        script = new Button(area, SWT.RADIO);
        script.setText(Messages.model_script);
        new Label(area, SWT.NONE);
        systemd = new Button(area, SWT.RADIO);
        systemd.setText(Messages.model_systemd);
        script.setSelection(true);
        setControl(area);
        fill();
        site.addListener(SWT.Selection, e -> siteChosen());
        for (Combo combo : List.of(model, gateway)) {
            combo.addListener(SWT.Selection, e -> check(true));
        }
        application.addListener(SWT.Modify, e -> {
            known().ifPresent(this::show);
            check(true);
        });
        check(false);
    }

    private static Combo combo(Composite area, String label, int style) {
        new Label(area, SWT.NONE).setText(label);
        Combo combo = new Combo(area, SWT.DROP_DOWN | style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private void fill() {
        site.setItems(input.sites().stream().map(c -> c.site().name()).toArray(String[]::new));
        int at = 0;
        for (int i = 0; i < input.sites().size(); i++) {
            at = input.sites().get(i).site().folder().equals(preset.site()) ? i : at;
        }
        site.select(at);
        siteChosen();
        choose(model, preset.model());
        choose(gateway, preset.gateway());
        if (!preset.application().isEmpty()) {
            application.setText(preset.application());
        }
        known().ifPresent(this::show);
        choose(gateway, preset.gateway()); // the selected gateway counts more than the remembered one
        choose(model, preset.model());
    }

    private static void choose(Combo combo, String item) {
        int at = combo.indexOf(item);
        if (at >= 0) {
            combo.select(at);
        }
    }

    private Choice choice() {
        int at = site.getSelectionIndex();
        return at < 0 ? null : input.sites().get(at);
    }

    private void siteChosen() {
        Choice choice = choice();
        if (choice != null) {
            model.setItems(choice.models().toArray(String[]::new));
            gateway.setItems(choice.gateways().toArray(String[]::new));
            application.setItems(choice.applications().stream().map(Application::name).toArray(String[]::new));
            model.select(0);
            gateway.select(0);
            application.setText(choice.applications().isEmpty() ? Application.DEFAULT_NAME : choice.applications().get(0).name());
        }
        check(true);
    }

    private Optional<Application> known() {
        Choice choice = choice();
        return choice == null ? Optional.empty()
                : choice.applications().stream().filter(a -> a.name().equals(application.getText())).findFirst();
    }

    private void show(Application known) {
        choose(model, known.model());
        choose(gateway, known.gateway());
        script.setSelection(known.startUp() == StartUp.SCRIPT);
        systemd.setSelection(known.startUp() == StartUp.SYSTEMD);
        onKnown.accept(known);
    }

    /** @param tell show what is missing; not before the user has touched anything */
    private void check(boolean tell) {
        String missing = input.sites().isEmpty() ? Messages.model_noSite : model.getItemCount() == 0 ? Messages.model_noModel
                : gateway.getItemCount() == 0 ? Messages.model_noGateway
                        : !application.getText().matches(NAME) ? Messages.model_badName : null;
        setErrorMessage(tell || input.sites().isEmpty() || model.getItemCount() == 0 || gateway.getItemCount() == 0 ? missing : null);
        setPageComplete(missing == null);
    }

    Site site() {
        return choice().site();
    }

    String model() {
        return model.getText();
    }

    String gateway() {
        return gateway.getText();
    }

    String application() {
        return application.getText();
    }

    StartUp startUp() {
        return systemd.getSelection() ? StartUp.SYSTEMD : StartUp.SCRIPT;
    }

    @Override
    public void performHelp() {
        PlatformUI.getWorkbench().getHelpSystem().displayHelpResource("/org.headend.help/html/deploy.html#wizard"); //$NON-NLS-1$
    }
}
