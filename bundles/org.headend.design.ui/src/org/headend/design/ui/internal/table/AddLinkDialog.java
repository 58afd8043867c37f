package org.headend.design.ui.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.headend.design.Labels;
import org.headend.design.PortPairs;
import org.headend.design.site.Device;
import org.headend.design.ui.internal.OpenDesign;

/** Asks which devices to link; the ports that fit best are proposed. */
final class AddLinkDialog extends TitleAreaDialog {
    private final OpenDesign design;
    private final List<Side> sides = new ArrayList<>();
    private Combo ports;
    private List<PortPairs.Pair> pairs = List.of();
    private PortPairs.Pair chosen;

    AddLinkDialog(Shell parent, OpenDesign design) {
        super(parent);
        this.design = design;
    }

    /** One end: a field that narrows down a list of devices. */
    private final class Side {
        private final Table table;
        private List<Device> shown = List.of();

        Side(Composite parent, String label) {
            Composite side = new Composite(parent, SWT.NONE);
            GridLayoutFactory.fillDefaults().applyTo(side);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(side);
            new Label(side, SWT.NONE).setText(label);
            Text filter = new Text(side, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
            filter.setMessage(Messages.link_filter);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
            table = new Table(side, SWT.BORDER | SWT.SINGLE | SWT.VIRTUAL | SWT.FULL_SELECTION);
            GridDataFactory.fillDefaults().grab(true, true).hint(220, 220).applyTo(table);
            table.addListener(SWT.SetData, e -> ((TableItem) e.item).setText(text(shown.get(table.indexOf((TableItem) e.item)))));
            table.addListener(SWT.Selection, e -> update());
            filter.addListener(SWT.Modify, e -> narrow(filter.getText()));
            narrow(""); //$NON-NLS-1$
        }

        private String text(Device device) {
            return device.getName() + " – " + design.typeName(device); //$NON-NLS-1$
        }

        private void narrow(String text) {
            Device before = device();
            String wanted = text.strip().toLowerCase(Locale.ROOT);
            shown = design.document().getSite().getDevices().stream().filter(d -> text(d).toLowerCase(Locale.ROOT).contains(wanted)).toList();
            table.setItemCount(shown.size());
            table.clearAll();
            int index = before != null && shown.contains(before) ? shown.indexOf(before) : shown.size() == 1 ? 0 : -1;
            table.deselectAll();
            if (index >= 0) {
                table.setSelection(index);
            }
            if (ports != null) {
                update();
            }
        }

        Device device() {
            int index = table.getSelectionIndex();
            return index < 0 || index >= shown.size() ? null : shown.get(index);
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.add_link);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.link_title);
        setMessage(Messages.link_text);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).margins(10, 10).spacing(10, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        sides.add(new Side(area, Messages.link_from));
        sides.add(new Side(area, Messages.link_to));
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.link_ports);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        ports = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(ports);
        ports.addListener(SWT.Selection, e -> chosen = pairs.get(ports.getSelectionIndex()));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        update();
    }

    private void update() {
        Device a = sides.get(0).device();
        Device b = sides.get(1).device();
        pairs = a == null || b == null || a == b ? List.of() : PortPairs.between(a, b);
        ports.setItems(pairs.stream().map(p -> p.a().getName() + " – " + p.b().getName() + "  (" + Labels.of(p.a().getKind()) + ')').toArray(String[]::new)); //$NON-NLS-1$ //$NON-NLS-2$
        ports.select(0);
        ports.setEnabled(pairs.size() > 1);
        chosen = pairs.isEmpty() ? null : pairs.get(0);
        setErrorMessage(a != null && b != null && pairs.isEmpty() ? a == b ? Messages.link_same : Messages.link_none : null);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(chosen != null);
        }
    }

    /** The ports to link, after OK. */
    PortPairs.Pair pair() {
        return chosen;
    }
}
