package org.headend.annotation.ui.internal.panel;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.headend.annotation.ui.internal.Messages;
import org.headend.core.problem.Problem;

/** A strip above the picture that tells why the last change did not happen; goes away with the next one. */
public final class MessageBar {
    private final Composite bar;
    private final Label text;

    public MessageBar(Composite parent) {
        bar = new Composite(parent, SWT.BORDER);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 5).applyTo(bar);
        Label icon = new Label(bar, SWT.NONE);
        icon.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        text = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
        Link close = new Link(bar, SWT.NONE);
        close.setText("<a>" + IDialogConstants.CLOSE_LABEL.replace("&", "") + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        close.addListener(SWT.Selection, e -> hide());
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
    }

    public void show(Problem problem) {
        text.setText(Messages.bind(Messages.message_notSaved, (problem.message() + ' ' + problem.remedy()).strip()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        text.setToolTipText(problem.place().toString());
        setVisible(true);
    }

    public void hide() {
        if (bar.getVisible()) {
            setVisible(false);
        }
    }

    /** What it says; empty while it is hidden. */
    public String text() {
        return bar.getVisible() ? text.getText() : ""; //$NON-NLS-1$
    }

    private void setVisible(boolean visible) {
        ((GridData) bar.getLayoutData()).exclude = !visible;
        bar.setVisible(visible);
        bar.getParent().layout(true, true);
    }
}
