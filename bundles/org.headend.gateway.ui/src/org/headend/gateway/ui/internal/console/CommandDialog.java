package org.headend.gateway.ui.internal.console;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.headend.gateway.ui.internal.Messages;
import org.osgi.framework.FrameworkUtil;

/** Asks for a command; earlier ones of the same gateway are offered. */
final class CommandDialog extends Dialog {
    private static final int REMEMBERED = 20;

    private final String gateway;
    private final String folder;
    private Combo combo;
    private String command = ""; //$NON-NLS-1$

    /** @param folder where it will run, as the user sees it */
    CommandDialog(Shell parent, String gateway, String folder) {
        super(parent);
        this.gateway = gateway;
        this.folder = folder;
    }

    String command() {
        return command;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.command_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        new Label(area, SWT.NONE).setText(Messages.bind(Messages.command_message, gateway, folder));
        combo = new Combo(area, SWT.DROP_DOWN);
        combo.setItems(history());
        combo.setVisibleItemCount(REMEMBERED);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(70), SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Modify, e -> getButton(IDialogConstants.OK_ID).setEnabled(!combo.getText().isBlank()));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.command_run, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.button_cancel, false);
        if (combo.getItemCount() > 0) {
            combo.select(0);
        }
        getButton(IDialogConstants.OK_ID).setEnabled(!combo.getText().isBlank());
    }

    @Override
    protected void okPressed() {
        command = combo.getText().strip();
        Set<String> all = new LinkedHashSet<>();
        all.add(command);
        for (String earlier : history()) {
            all.add(earlier);
        }
        settings().put(gateway, all.stream().limit(REMEMBERED).toArray(String[]::new));
        super.okPressed();
    }

    private String[] history() {
        String[] stored = settings().getArray(gateway);
        return stored == null ? new String[0] : stored;
    }

    private static IDialogSettings settings() {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(CommandDialog.class)).getDialogSettings();
        return DialogSettings.getOrCreateSection(all, "commands"); //$NON-NLS-1$
    }
}
