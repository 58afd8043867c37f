package org.headend.gateway.ui.internal.login;

import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.headend.gateway.GatewayAddress;
import org.headend.gateway.ui.internal.Messages;

/** Asks whether a key that is seen for the first time is the gateway's; cancel is the default. */
final class HostKeyDialog extends MessageDialog {
    private final String type;
    private final String fingerprint;

    HostKeyDialog(Shell parent, GatewayAddress address, String type, String fingerprint) {
        super(parent, Messages.hostKey_title, null, Messages.bind(Messages.hostKey_question, address.host()), QUESTION, 1,
                Messages.hostKey_trust, Messages.button_cancel);
        this.type = type.replaceFirst("^ssh-", "").replaceFirst("^ecdsa-sha2-.*", "ecdsa").toUpperCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        this.fingerprint = fingerprint;
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(area);
        line(area, Messages.hostKey_type, type);
        line(area, Messages.hostKey_fingerprint, fingerprint);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(Messages.hostKey_hint);
        GridDataFactory.fillDefaults().span(2, 1).hint(convertWidthInCharsToPixels(70), SWT.DEFAULT).applyTo(hint);
        return area;
    }

    @Override
    public void create() {
        super.create();
        getButton(1).setFocus(); // nobody trusts a key by pressing Enter twice
    }

    private static void line(Composite parent, String name, String value) {
        new Label(parent, SWT.NONE).setText(name);
        Text text = new Text(parent, SWT.READ_ONLY); // can be copied to compare it
        text.setText(value);
        text.setBackground(parent.getBackground());
        text.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    }
}
