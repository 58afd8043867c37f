package org.headend.design.ui.internal.view;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.headend.catalog.DeviceType;
import org.headend.design.MediumStyle;
import org.headend.design.site.Device;
import org.headend.design.site.Medium;
import org.headend.design.site.View;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.view.DeviceFilter;
import org.headend.design.view.Layer;
import org.headend.design.view.LinkLabel;
import org.headend.design.view.Visibility;

/** The bar above the canvas: saved views, layers, labels, filter, how much is shown, and the search when it is open. */
public final class ViewBar {
    private static final int DELAY = 250;
    private static final int WIDTH = 130;

    private final TopologyView view;
    private final Composite control;
    private final ToolItem views;
    private final Text filter;
    private final ToolItem kinds;
    private final Label count;
    private final Link all;
    private final FindBar find;
    private final Runnable apply = this::applyFilter;
    private boolean filling;

    /** @param resized to be told when it wants another height */
    public ViewBar(Composite parent, TopologyView view, Runnable resized) {
        this.view = view;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        Composite row = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).extendedMargins(4, 8, 2, 2).spacing(6, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        ToolBar left = new ToolBar(row, SWT.FLAT | SWT.RIGHT);
        views = menuItem(left, this::viewMenu);
        menuItem(left, this::layerMenu).setText(Messages.bar_layers);
        menuItem(left, this::labelMenu).setText(Messages.bar_labels);
        kinds = menuItem(left, this::kindMenu);
        kinds.setToolTipText(Messages.bar_kindTip);
        left.getItem(0).setToolTipText(Messages.bar_viewTip);
        left.getItem(1).setToolTipText(Messages.bar_layersTip);
        left.getItem(2).setToolTipText(Messages.bar_labelsTip);
        filter = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.bar_filter);
        filter.setToolTipText(Messages.bar_filterTip);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).minSize(60, SWT.DEFAULT).applyTo(filter);
        filter.addListener(SWT.Modify, e -> {
            if (!filling) {
                control.getDisplay().timerExec(DELAY, apply);
            }
        });
        filter.addListener(SWT.DefaultSelection, e -> applyFilter());
        count = new Label(row, SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
        all = new Link(row, SWT.NONE);
        all.setText("<a>" + Messages.bar_all + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
        all.addListener(SWT.Selection, e -> view.show(Visibility.ALL));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(all);
        find = new FindBar(control, view, resized);
        view.onChange(this::update);
        view.onFind(find::open);
        control.addListener(SWT.Dispose, e -> control.getDisplay().timerExec(-1, apply));
        update();
    }

    public Control control() {
        return control;
    }

    private ToolItem menuItem(ToolBar bar, java.util.function.Consumer<Menu> fill) {
        ToolItem item = new ToolItem(bar, SWT.DROP_DOWN);
        item.addListener(SWT.Selection, e -> {
            Menu menu = new Menu(bar);
            fill.accept(menu);
            Rectangle bounds = item.getBounds();
            menu.setLocation(bar.toDisplay(bounds.x, bounds.y + bounds.height));
            menu.addListener(SWT.Hide, h -> menu.getDisplay().asyncExec(menu::dispose));
            menu.setVisible(true);
        });
        return item;
    }

    private static MenuItem item(Menu menu, int style, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(text);
        item.addListener(SWT.Selection, e -> {
            if (style != SWT.RADIO || item.getSelection()) {
                action.run();
            }
        });
        return item;
    }

    private static String escape(String text) {
        return text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    void viewMenu(Menu menu) {
        item(menu, SWT.RADIO, Messages.view_all, () -> view.show(Visibility.ALL)).setSelection(view.visibility().isAll() && view.name().isEmpty());
        for (View saved : view.views()) {
            item(menu, SWT.RADIO, escape(saved.getName()), () -> view.apply(saved)).setSelection(saved.getName().equals(view.name()));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, SWT.PUSH, Messages.view_saveAs, () -> ask(Messages.view_saveTitle, "").ifPresent(view::save)); //$NON-NLS-1$
        View now = view.views().stream().filter(v -> v.getName().equals(view.name())).findFirst().orElse(null);
        if (now != null) {
            item(menu, SWT.PUSH, Messages.bind(Messages.view_renameItem, escape(now.getName())),
                    () -> ask(Messages.view_renameTitle, now.getName()).ifPresent(name -> view.rename(now, name)));
            item(menu, SWT.PUSH, Messages.bind(Messages.view_deleteItem, escape(now.getName())), () -> view.delete(now));
        }
    }

    private java.util.Optional<String> ask(String title, String start) {
        InputDialog dialog = new InputDialog(control.getShell(), title, Messages.view_name, start,
                text -> text.isBlank() ? Messages.view_nameMissing : null);
        return dialog.open() == Window.OK ? java.util.Optional.of(dialog.getValue().strip()) : java.util.Optional.empty();
    }

    void layerMenu(Menu menu) {
        Visibility now = view.visibility();
        Set<Medium> used = EnumSet.noneOf(Medium.class);
        view.design().document().getSite().getLinks().forEach(l -> used.add(l.getMedium()));
        for (Layer layer : Layer.values()) {
            item(menu, SWT.CHECK, layer.label(), () -> view.toggle(layer)).setSelection(!now.layers().contains(layer));
        }
        if (!used.isEmpty()) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        for (Medium medium : used) {
            MenuItem item = item(menu, SWT.CHECK, MediumStyle.of(medium).label(), () -> view.toggle(medium));
            item.setSelection(!now.media().contains(medium));
            item.setEnabled(!now.layers().contains(Layer.of(medium)));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, SWT.PUSH, Messages.bar_allLayers, () -> view.show(view.visibility().withLayers(Set.of(), Set.of())))
                .setEnabled(!now.layers().isEmpty() || !now.media().isEmpty());
    }

    void labelMenu(Menu menu) {
        Set<LinkLabel> shown = view.labels();
        for (LinkLabel label : LinkLabel.values()) {
            item(menu, SWT.CHECK, label.label(), () -> view.toggle(label)).setSelection(shown.contains(label));
        }
    }

    private void applyFilter() {
        control.getDisplay().timerExec(-1, apply);
        if (view.diagram().isPresent() && !filling) {
            DeviceFilter now = view.visibility().filter();
            view.filter(new DeviceFilter(filter.getText(), now.category(), now.problems()));
        }
    }

    /** After something else is to be seen, or the design changed. */
    public void update() {
        if (control.isDisposed()) {
            return;
        }
        filling = true;
        try {
            Visibility now = view.visibility();
            String shown = !view.name().isEmpty() ? view.name() : now.isAll() ? Messages.view_all : Messages.view_custom;
            title(views, Messages.bind(Messages.bar_view, escape(shown)));
            DeviceFilter chosen = now.filter();
            title(kinds, chosen.category().isEmpty() ? chosen.problems() ? Messages.bar_problems : Messages.bar_anyType
                    : escape(categories().getOrDefault(chosen.category(), chosen.category())) + (chosen.problems() ? " ⚠" : "")); //$NON-NLS-1$ //$NON-NLS-2$
            if (!filter.isFocusControl() && !filter.getText().equals(now.filter().text())) {
                filter.setText(now.filter().text());
            }
            int devices = view.design().isLoaded() ? view.design().document().getSite().getDevices().size() : 0;
            boolean part = !now.isAll();
            count.setText(part ? Messages.bind(Messages.bar_count, view.diagram().map(d -> d.shownDevices()).orElse(0), devices) : ""); //$NON-NLS-1$
            show(all, part);
        } finally {
            filling = false;
        }
    }

    private static void title(ToolItem item, String title) {
        if (!title.equals(item.getText())) {
            item.setText(title);
            item.getParent().requestLayout();
        }
    }

    /** Names of the kinds of devices that the design has, by category. */
    private Map<String, String> categories() {
        Map<String, String> names = new HashMap<>();
        OpenDesign design = view.design();
        if (design.isLoaded()) {
            for (Device device : design.document().getSite().getDevices()) {
                design.catalog().type(device.getType()).map(DeviceType::category).ifPresent(c -> names.computeIfAbsent(c, id -> label(design, id)));
            }
        }
        return names;
    }

    void kindMenu(Menu menu) {
        DeviceFilter now = view.visibility().filter();
        Map<String, String> names = categories();
        item(menu, SWT.RADIO, Messages.bar_anyType, () -> kind("")).setSelection(now.category().isEmpty()); //$NON-NLS-1$
        names.entrySet().stream().sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER)).forEach(
                e -> item(menu, SWT.RADIO, escape(e.getValue()), () -> kind(e.getKey())).setSelection(e.getKey().equals(now.category())));
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem problems = item(menu, SWT.CHECK, Messages.bar_problems,
                () -> view.filter(new DeviceFilter(now.text(), now.category(), !now.problems())));
        problems.setSelection(now.problems());
    }

    private void kind(String category) {
        DeviceFilter now = view.visibility().filter();
        view.filter(new DeviceFilter(now.text(), category, now.problems()));
    }

    /** The generic type of a category names it; else the id does. */
    private static String label(OpenDesign design, String id) {
        return design.catalog().type("generic/" + id).map(t -> t.name(Locale.getDefault())) //$NON-NLS-1$
                .or(() -> design.catalog().types().stream().filter(t -> t.category().equals(id)).findFirst().map(t -> t.name(Locale.getDefault()))).orElse(id);
    }

    private static void show(Control part, boolean visible) {
        GridData data = (GridData) part.getLayoutData();
        if (data.exclude == visible) {
            data.exclude = !visible;
            part.setVisible(visible);
            part.requestLayout();
        } else {
            part.setVisible(visible);
        }
    }

    Text filterField() {
        return filter;
    }

    Link allLink() {
        return all;
    }

    FindBar findBar() {
        return find;
    }
}
