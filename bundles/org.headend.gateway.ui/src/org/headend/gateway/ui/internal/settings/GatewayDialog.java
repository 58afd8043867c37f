package org.headend.gateway.ui.internal.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.WorkJob;
import org.headend.gateway.Gateway;
import org.headend.gateway.Gateway.Authentication;
import org.headend.gateway.GatewayAddress;
import org.headend.gateway.GatewayConnection;
import org.headend.gateway.ui.internal.Messages;
import org.headend.gateway.ui.internal.login.WorkbenchLogin;

/** Name, address and way to log in of one gateway; a draft can be tested before it is saved. */
public final class GatewayDialog extends TitleAreaDialog {
    private static final Pattern NAME = Pattern.compile("[^./\\\\:*?\"<>|\\x00-\\x1f][^/\\\\:*?\"<>|\\x00-\\x1f]{0,99}"); //$NON-NLS-1$
    private static final Pattern HOST = Pattern.compile("[^\\s@/\\[\\]]+"); //$NON-NLS-1$

    private final Gateway initial;
    private final Set<String> taken;
    private final Map<Authentication, Button> methods = new EnumMap<>(Authentication.class);
    private Text name;
    private Text host;
    private Spinner port;
    private Text user;
    private Text identity;
    private Button browse;
    private Text releaseRoot;
    private Button test;
    private String hostKey;
    private Gateway result;

    /**
     * @param initial what is changed; null for a new gateway
     * @param taken   names of the other gateways of the site
     */
    public GatewayDialog(Shell parent, Gateway initial, Set<String> taken) {
        super(parent);
        this.initial = initial;
        this.taken = taken;
        hostKey = initial == null ? "" : initial.hostKey(); //$NON-NLS-1$
        setHelpAvailable(false);
    }

    /** What was entered, after OK. */
    public Gateway result() {
        return result;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(initial == null ? Messages.gateway_add : Messages.gateway_edit);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(initial == null ? Messages.gateway_add : Messages.gateway_edit);
        setMessage(Messages.gateway_hint);
        Composite fields = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(12, 12).spacing(8, 8).applyTo(fields);
        name = text(fields, Messages.gateway_name, 3);
        host = text(fields, Messages.gateway_host, 1);
        new Label(fields, SWT.NONE).setText(Messages.gateway_port);
        port = new Spinner(fields, SWT.BORDER);
        port.setValues(GatewayAddress.DEFAULT_PORT, 1, 65535, 0, 1, 100);
        port.addListener(SWT.Modify, e -> changed());
        user = text(fields, Messages.gateway_user, 3);
        Label label = new Label(fields, SWT.NONE);
        label.setText(Messages.gateway_login);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        Composite login = new Composite(fields, SWT.NONE);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(login);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 6).applyTo(login);
        method(login, Authentication.PASSWORD, Messages.gateway_password, 3);
        method(login, Authentication.KEY, Messages.gateway_key, 1);
        identity = new Text(login, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(identity);
        identity.addListener(SWT.Modify, e -> changed());
        browse = new Button(login, SWT.PUSH);
        browse.setText(Messages.gateway_browse);
        browse.addListener(SWT.Selection, e -> browse());
        method(login, Authentication.AGENT, Messages.gateway_agent, 3);
        releaseRoot = text(fields, Messages.gateway_releaseRoot, 3);
        releaseRoot.setToolTipText(Messages.gateway_releaseRootHint);
        fill();
        return area;
    }

    private Text text(Composite parent, String label, int span) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(convertWidthInCharsToPixels(24), SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Modify, e -> changed());
        return text;
    }

    private void method(Composite parent, Authentication method, String label, int span) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(label);
        button.addListener(SWT.Selection, e -> changed());
        GridDataFactory.fillDefaults().span(span, 1).applyTo(button);
        methods.put(method, button);
    }

    private void fill() {
        name.setText(initial == null ? "" : initial.name()); //$NON-NLS-1$
        host.setText(initial == null ? "" : initial.address().host()); //$NON-NLS-1$
        port.setSelection(initial == null ? GatewayAddress.DEFAULT_PORT : initial.address().port());
        user.setText(initial == null ? "root" : initial.address().user()); //$NON-NLS-1$
        identity.setText(initial == null ? "" : initial.identity()); //$NON-NLS-1$
        releaseRoot.setText(initial == null ? Gateway.DEFAULT_RELEASE_ROOT : initial.releaseRoot());
        Authentication method = initial == null ? Authentication.PASSWORD : initial.authentication();
        if (method == Authentication.ANY) {
            method = initial.identity().isEmpty() ? Authentication.PASSWORD : Authentication.KEY;
        }
        methods.get(method).setSelection(true);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.gateway_keyTitle);
        dialog.setFilterPath(System.getProperty("user.home") + "/.ssh"); //$NON-NLS-1$ //$NON-NLS-2$
        String chosen = dialog.open();
        if (chosen != null) {
            identity.setText(chosen);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        test = createButton(parent, IDialogConstants.CLIENT_ID, Messages.gateway_test, false);
        createButton(parent, IDialogConstants.OK_ID, initial == null ? Messages.gateway_addButton : Messages.button_ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.button_cancel, false);
        changed();
        if (initial == null) {
            setErrorMessage(null); // nothing is wrong before the first key stroke
        }
    }

    private Authentication method() {
        return methods.entrySet().stream().filter(m -> m.getValue().getSelection()).map(Map.Entry::getKey).findFirst()
                .orElse(Authentication.PASSWORD);
    }

    private void changed() {
        if (test == null) {
            return; // still being filled
        }
        boolean key = method() == Authentication.KEY;
        identity.setEnabled(key);
        browse.setEnabled(key);
        String wrong = wrong();
        setErrorMessage(wrong);
        if (wrong == null) {
            setMessage(Messages.gateway_hint);
        }
        test.setEnabled(wrong == null);
        getButton(IDialogConstants.OK_ID).setEnabled(wrong == null);
    }

    private String wrong() {
        String called = name.getText().strip();
        if (!NAME.matcher(called).matches()) {
            return Messages.gateway_noName;
        }
        if (taken.contains(called)) {
            return Messages.bind(Messages.gateway_taken, called);
        }
        if (!HOST.matcher(host.getText().strip()).matches()) {
            return Messages.gateway_noHost;
        }
        if (!HOST.matcher(user.getText().strip()).matches()) {
            return Messages.gateway_noUser;
        }
        if (method() == Authentication.KEY && !WorkbenchLogin.keyFile(identity.getText().strip()).toFile().isFile()) {
            return Messages.gateway_noKey;
        }
        return releaseRoot.getText().isBlank() ? Messages.gateway_noReleaseRoot : null;
    }

    private Gateway draft() {
        GatewayAddress address = new GatewayAddress(user.getText().strip(), host.getText().strip(), port.getSelection());
        boolean same = initial == null || initial.address().host().equals(address.host()) && initial.address().port() == address.port();
        return new Gateway(name.getText().strip(), address, method(),
                method() == Authentication.KEY ? identity.getText().strip() : "", same ? hostKey : "", //$NON-NLS-1$ //$NON-NLS-2$
                releaseRoot.getText().strip());
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.CLIENT_ID) {
            test();
        } else {
            super.buttonPressed(id);
        }
    }

    /** The outcome stands in the title; a key that was accepted here is kept with the draft. */
    private void test() {
        Gateway draft = draft();
        test.setEnabled(false);
        setMessage(Messages.bind(Messages.gateway_testing, draft.address()));
        Job job = Job.create(Messages.bind(Messages.gateway_testing, draft.address()), monitor -> {
            WorkbenchLogin login = new WorkbenchLogin();
            try (GatewayConnection connection = GatewayConnection.open(draft, login.credentials(null, draft), login, monitor)) {
                String system = connection.run("uname -srm", monitor).strip(); //$NON-NLS-1$
                tell(Messages.bind(Messages.gateway_testOk, system), IMessageProvider.INFORMATION, connection.hostKey());
            } catch (ProblemException e) {
                tell(e.problem().message() + ' ' + e.problem().remedy(), IMessageProvider.ERROR, draft.hostKey());
            } catch (OperationCanceledException e) {
                tell(Messages.gateway_hint, IMessageProvider.NONE, draft.hostKey());
            }
            return Status.OK_STATUS;
        });
        job.schedule();
    }

    private void tell(String message, int kind, String seenKey) {
        WorkJob.onUi(test, () -> {
            hostKey = seenKey;
            setMessage(message, kind);
            test.setEnabled(true);
        });
    }

    @Override
    protected void okPressed() {
        result = draft();
        super.okPressed();
    }
}
