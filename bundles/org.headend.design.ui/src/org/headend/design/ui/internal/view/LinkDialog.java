package org.headend.design.ui.internal.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.StatusDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.headend.design.Designs;
import org.headend.design.Labels;
import org.headend.design.PortPairs;
import org.headend.design.PortPairs.Pair;
import org.headend.design.site.Device;
import org.headend.design.site.Element;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.ui.internal.DesignIcons;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.view.DeviceSearch;

/** Links a device or port with another one by keyboard: type a part of its name, choose it, choose the ports. */
final class LinkDialog extends StatusDialog {
    private static final int ROWS = 12;

    /** @param pairs ports that fit, best first */
    private record Target(Device device, List<Pair> pairs) {
    }

    private final OpenDesign design;
    private final Device from;
    private final List<Target> targets = new ArrayList<>();
    private List<Target> shown = List.of();
    private Text filter;
    private Table table;
    private Combo ports;
    private Pair chosen;

    private LinkDialog(Shell shell, OpenDesign design, Device from, Port port) {
        super(shell);
        this.design = design;
        this.from = from;
        setTitle(Messages.bind(Messages.link_title, port == null ? from.getName() : Labels.of(port)));
        setHelpAvailable(false);
        for (Device device : design.document().getSite().getDevices()) {
            if (device != from) {
                List<Pair> pairs = port == null ? PortPairs.between(from, device)
                        : PortPairs.match(port, device).map(other -> List.of(new Pair(port, other))).orElse(List.of());
                if (!pairs.isEmpty()) {
                    targets.add(new Target(device, pairs));
                }
            }
        }
        targets.sort(Comparator.comparing(t -> t.device().getName(), String.CASE_INSENSITIVE_ORDER));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    static void open(TopologyView view, Shell shell) {
        List<Element> selection = view.design().selection();
        Port port = selection.size() == 1 && selection.get(0) instanceof Port one ? one : null;
        List<Device> devices = view.selectedDevices();
        if (devices.size() == 2 && port == null) { // both ends are known already
            List<Pair> pairs = PortPairs.between(devices.get(0), devices.get(1));
            if (pairs.size() == 1) {
                link(view.design(), pairs.get(0));
                return;
            }
        }
        if (!devices.isEmpty()) {
            LinkDialog dialog = new LinkDialog(shell, view.design(), devices.get(0), port);
            if (dialog.open() == OK) {
                link(view.design(), dialog.chosen);
            }
        }
    }

    private static void link(OpenDesign design, Pair pair) {
        Link[] made = new Link[1];
        design.change(Messages.link_command, () -> {
            made[0] = Designs.link(design.document().getSite(), pair.a(), pair.b());
            design.document().getSite().getLinks().add(made[0]);
        });
        design.select(List.of(made[0]));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite grid = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, true).hint(460, SWT.DEFAULT).applyTo(grid);
        filter = new Text(grid, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.find_message);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(filter);
        table = new Table(grid, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, table.getItemHeight() * ROWS).applyTo(table);
        Label label = new Label(grid, SWT.NONE);
        label.setText(Messages.link_ports);
        ports = new Combo(grid, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(ports);
        filter.addListener(SWT.Modify, e -> fill());
        filter.addListener(SWT.KeyDown, this::arrows);
        table.addListener(SWT.Selection, e -> choose());
        table.addListener(SWT.DefaultSelection, e -> okPressed());
        ports.addListener(SWT.Selection, e -> pick());
        return area;
    }

    @Override
    public void create() {
        super.create();
        fill();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.link_make, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    /** The list moves while the focus stays where one types. */
    private void arrows(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0 && table.getItemCount() > 0) {
            table.setSelection(Math.clamp(table.getSelectionIndex() + step, 0, table.getItemCount() - 1));
            choose();
            event.doit = false;
        }
    }

    private void fill() {
        DeviceSearch search = new DeviceSearch(filter.getText(), design::typeName);
        shown = targets.stream().filter(t -> search.matches(t.device())).toList();
        DesignIcons icons = new DesignIcons(design, table);
        table.removeAll();
        for (Target target : shown) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(target.device().getName());
            item.setImage(icons.of(target.device()));
        }
        if (!shown.isEmpty()) {
            table.setSelection(0);
        }
        choose();
    }

    private void choose() {
        int index = table.getSelectionIndex();
        List<Pair> pairs = index < 0 ? List.of() : shown.get(index).pairs();
        ports.setItems(pairs.stream().map(p -> Labels.of(p.a().getKind()) + ": " + p.a().getName() + " – " + p.b().getName()).toArray(String[]::new)); //$NON-NLS-1$ //$NON-NLS-2$
        ports.select(0);
        pick();
    }

    private void pick() {
        int index = table.getSelectionIndex();
        chosen = index < 0 ? null : shown.get(index).pairs().get(Math.max(0, ports.getSelectionIndex()));
        updateStatus(chosen != null ? org.eclipse.core.runtime.Status.OK_STATUS : org.eclipse.core.runtime.Status.error(
                targets.isEmpty() ? Messages.bind(Messages.link_nothingFits, from.getName()) : Messages.find_none));
    }
}
