package org.headend.gateway.ui.internal.login;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.headend.gateway.ui.internal.Messages;
import org.headend.gateway.ui.internal.login.WorkbenchLogin.Question;

/** Asks for a password or passphrase, and whether to remember it in secure storage. */
final class SecretDialog extends TitleAreaDialog {
    private final Question question;
    private final boolean again;
    private Text text;
    private Button remember;
    private Answer answer;

    record Answer(String secret, boolean remember) {
        @Override
        public String toString() {
            return "Answer"; // never the secret //$NON-NLS-1$
        }
    }

    SecretDialog(Shell parent, Question question, boolean again) {
        super(parent);
        this.question = question;
        this.again = again;
        setHelpAvailable(false);
    }

    Answer answer() {
        return answer;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(question.title());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(question.title());
        if (again) {
            setMessage(Messages.login_again, IMessageProvider.WARNING);
        } else {
            setMessage(question.text());
        }
        Composite fields = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(fields);
        new Label(fields, SWT.NONE).setText(Messages.bind(Messages.login_secret, question.title()));
        text = new Text(fields, SWT.BORDER | SWT.PASSWORD);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(36), SWT.DEFAULT).applyTo(text);
        remember = new Button(fields, SWT.CHECK);
        remember.setText(Messages.login_remember);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(remember);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.login_connect, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.button_cancel, false);
    }

    @Override
    protected void okPressed() {
        answer = new Answer(text.getText(), remember.getSelection());
        super.okPressed();
    }
}
