package org.headend.design.ui.internal.advice;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.headend.design.advice.AddressScheme;
import org.headend.design.validate.Ipv4;

/** How addresses are to be given out. */
final class AddressSchemePage extends WizardPage {
    private static final AddressScheme USUAL = AddressScheme.DEFAULT;

    private final int selected;
    private Text base;
    private Spinner prefix;
    private Combo grouping;
    private Spinner vlan;
    private Spinner firstHost;
    private Spinner dhcp;
    private Text names;
    private Button keep;
    private Button only;

    /** @param selected how many devices are selected in the editor */
    AddressSchemePage(int selected) {
        super("scheme", Messages.addresses_title, null); //$NON-NLS-1$
        this.selected = selected;
        setDescription(Messages.addresses_text);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(10, 6).applyTo(page);
        base = text(page, Messages.addresses_base, USUAL.base().toString());
        prefix = spinner(page, Messages.addresses_prefix, USUAL.prefix(), 8, 30);
        label(page, Messages.addresses_grouping);
        grouping = new Combo(page, SWT.READ_ONLY);
        grouping.setItems(Messages.addresses_all, Messages.addresses_purpose, Messages.addresses_area);
        grouping.select(USUAL.grouping().ordinal());
        vlan = spinner(page, Messages.addresses_vlan, USUAL.firstVlan(), 0, 4000);
        vlan.setToolTipText(Messages.addresses_vlanHint);
        firstHost = spinner(page, Messages.addresses_firstHost, USUAL.firstHost(), 2, 5000);
        dhcp = spinner(page, Messages.addresses_dhcp, USUAL.dhcpHosts(), 0, 5000);
        names = text(page, Messages.addresses_names, USUAL.hostnames());
        names.setToolTipText(Messages.addresses_namesHint);
        keep = check(page, Messages.addresses_keep, USUAL.keep());
        only = check(page, Messages.bind(Messages.addresses_only, selected), selected > 1);
        only.setEnabled(selected > 0);
        List.of(base, names).forEach(t -> t.addModifyListener(e -> validate()));
        prefix.addListener(SWT.Modify, e -> validate());
        setControl(page);
        validate();
    }

    private static void label(Composite page, String text) {
        new Label(page, SWT.NONE).setText(text);
    }

    private static Text text(Composite page, String name, String value) {
        label(page, name);
        Text text = new Text(page, SWT.BORDER);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private static Spinner spinner(Composite page, String name, int value, int min, int max) {
        label(page, name);
        Spinner spinner = new Spinner(page, SWT.BORDER);
        spinner.setValues(value, min, max, 0, 1, 10);
        return spinner;
    }

    private static Button check(Composite page, String name, boolean value) {
        Button check = new Button(page, SWT.CHECK);
        check.setText(name);
        check.setSelection(value);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
        return check;
    }

    private void validate() {
        Optional<Ipv4> network = Ipv4.parse(base.getText());
        String fault = network.isEmpty() ? Messages.addresses_noNetwork
                : prefix.getSelection() < network.get().prefix() ? Messages.bind(Messages.addresses_tooLarge, prefix.getSelection(), network.get().prefix()) : null;
        setErrorMessage(fault);
        setPageComplete(fault == null);
    }

    boolean selectedOnly() {
        return only.getSelection();
    }

    AddressScheme scheme() {
        return new AddressScheme(Ipv4.parse(base.getText()).orElseThrow(), prefix.getSelection(), AddressScheme.Grouping.values()[grouping.getSelectionIndex()],
                vlan.getSelection(), USUAL.vlanStep(), firstHost.getSelection(), dhcp.getSelection(), names.getText(), keep.getSelection());
    }
}
