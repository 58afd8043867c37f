package org.headend.gateway.ui.internal.files;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.headend.core.ui.WorkJob;
import org.headend.gateway.RemoteFile;
import org.headend.gateway.RemoteFile.Type;
import org.headend.gateway.ui.internal.Gateways;
import org.headend.gateway.ui.internal.Messages;
import org.headend.gateway.ui.internal.view.Node;

/** What is known about one remote file; every line can be copied. */
final class PropertiesDialog extends Dialog {
    private final Node.Remote node;

    PropertiesDialog(Shell parent, Node.Remote node) {
        super(parent);
        this.node = node;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.bind(Messages.properties_title, node.file().name()));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite lines = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(lines);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 6).applyTo(lines);
        RemoteFile file = node.file();
        line(lines, Messages.properties_path, node.path());
        line(lines, Messages.properties_gateway, node.place().name());
        line(lines, Messages.properties_type, switch (file.type()) {
            case FILE -> Messages.properties_file;
            case FOLDER -> Messages.properties_folder;
            case LINK -> Messages.properties_link;
            case OTHER -> Messages.properties_other;
        });
        if (!file.isFolder()) {
            line(lines, Messages.properties_size, Messages.bind(Messages.tree_bytes, String.format("%,d", file.size()))); //$NON-NLS-1$
        }
        line(lines, Messages.properties_modified, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withZone(ZoneId.systemDefault()).format(file.modified()));
        line(lines, Messages.properties_mode, String.format("%04o", file.mode())); //$NON-NLS-1$
        if (file.type() == Type.LINK) {
            Text target = line(lines, Messages.properties_target, Messages.tree_listing);
            Job job = WorkJob.job(Messages.properties_target, monitor -> Gateways.files(node.place(), monitor,
                    files -> files.linkTarget(node.path())), target, target::setText);
            job.setSystem(true);
            job.schedule();
        }
        return area;
    }

    private Text line(Composite parent, String name, String value) {
        new Label(parent, SWT.NONE).setText(name);
        Text text = new Text(parent, SWT.READ_ONLY);
        text.setText(value);
        text.setBackground(parent.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(48), SWT.DEFAULT).applyTo(text);
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.button_close, true);
    }
}
