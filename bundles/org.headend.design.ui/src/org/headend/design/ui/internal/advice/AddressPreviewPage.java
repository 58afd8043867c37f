package org.headend.design.ui.internal.advice;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.jface.resource.JFaceResources;
import org.headend.design.advice.AddressPlan;
import org.headend.design.advice.AddressPlan.Assignment;

/** What the address plan would change; nothing is changed yet. */
final class AddressPreviewPage extends WizardPage {
    private TableViewer table;
    private Label summary;

    AddressPreviewPage() {
        super("preview", Messages.preview_title, null); //$NON-NLS-1$
        setDescription(Messages.preview_text);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        summary = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(780, SWT.DEFAULT).applyTo(summary);
        table = new TableViewer(page, SWT.BORDER | SWT.FULL_SELECTION);
        table.getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(800, 280).applyTo(table.getControl());
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(Messages.preview_device, 180, a -> a.device().getName());
        column(Messages.preview_port, 70, a -> a.port().getName());
        column(Messages.preview_subnet, 100, a -> a.subnet().name());
        column(Messages.preview_old, 142, Assignment::oldAddress);
        column(Messages.preview_address, 142, Assignment::address);
        column(Messages.preview_hostname, 150, Assignment::hostname);
        setControl(page);
    }

    private void column(String title, int width, Function<Assignment, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Assignment) element);
            }

            @Override
            public Font getFont(Object element) {
                return ((Assignment) element).changes() ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
            }
        });
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            AddressPlan plan = ((AddressWizard) getWizard()).plan();
            String subnets = plan.subnets().stream().map(s -> s.name() + " " + s.cidr() + (s.vlan() > 0 ? " (VLAN " + s.vlan() + ')' : "")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    .collect(Collectors.joining(" · ")); //$NON-NLS-1$
            summary.setText(subnets);
            table.setInput(plan.assignments());
            List<String> notes = plan.notes();
            setMessage(notes.isEmpty() ? null : String.join(" ", notes), WARNING); //$NON-NLS-1$
            summary.getParent().layout();
        }
        super.setVisible(visible);
    }
}
