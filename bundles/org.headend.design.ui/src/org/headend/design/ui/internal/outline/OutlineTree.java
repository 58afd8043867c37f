package org.headend.design.ui.internal.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.headend.catalog.DeviceGroup;
import org.headend.design.site.Element;
import org.headend.design.site.Site;
import org.headend.design.ui.internal.DesignIcons;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;

/** A tree whose rows are made when they come into sight, so that thousands of devices cost nothing. */
final class OutlineTree {
    private final OpenDesign design;
    private final Tree tree;
    private final DesignIcons icons;
    private OutlineModel model;
    private String filter = ""; //$NON-NLS-1$
    private Object shown;

    /** @param chosen told what the user selects; not called for {@link #select} */
    OutlineTree(Composite parent, OpenDesign design, Consumer<List<Element>> chosen) {
        this.design = design;
        tree = new Tree(parent, SWT.VIRTUAL | SWT.MULTI);
        icons = new DesignIcons(design, tree);
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Selection, e -> chosen.accept(selection()));
        refresh();
    }

    Tree control() {
        return tree;
    }

    /** Shows only devices that match, and all of them at once. */
    void filter(String text) {
        filter = text;
        refresh();
        boolean all = !text.isBlank();
        TreeItem root = tree.getItem(0);
        for (int i = 0; all && i < model.groups().size(); i++) {
            root.getItem(i).getText();
            root.getItem(i).setExpanded(true);
        }
    }

    /** After the document changed; what was expanded stays expanded. */
    void refresh() {
        Set<Object> expanded = new HashSet<>();
        collect(tree.getItems(), expanded);
        TreeItem top = tree.getTopItem();
        Object topData = top == null ? null : top.getData();
        model = new OutlineModel(design, filter);
        tree.setRedraw(false);
        try {
            tree.clearAll(true);
            tree.setItemCount(1);
            restore(tree.getItem(0), expanded);
            shown = tree.getItem(0).getData();
        } finally {
            tree.setRedraw(true);
        }
        if (topData instanceof Element element && !(topData instanceof Site)) {
            item(element).ifPresent(tree::setTopItem);
        }
    }

    private static void collect(TreeItem[] items, Set<Object> expanded) {
        for (TreeItem item : items) {
            if (item.getExpanded()) {
                expanded.add(item.getData());
                collect(item.getItems(), expanded);
            }
        }
    }

    private void restore(TreeItem item, Set<Object> expanded) {
        item.getText();
        boolean open = expanded.contains(item.getData()) || item.getData() instanceof Site site && site != shown;
        item.setExpanded(open);
        for (int i = 0; open && i < item.getItemCount(); i++) {
            Object child = child(item, i);
            if (expanded.contains(child)) {
                restore(item.getItem(i), expanded);
            }
        }
    }

    private Object child(TreeItem item, int index) {
        return switch (item.getData()) {
            case Site site -> model.groups().get(index);
            case DeviceGroup group -> model.devices(group).get(index);
            case Element element -> model.children(element).get(index);
            case null, default -> null;
        };
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        TreeItem parent = item.getParentItem();
        if (parent == null && !design.isLoaded()) {
            item.setText(""); //$NON-NLS-1$
            item.setItemCount(0);
            return;
        }
        if (parent == null) {
            Element site = design.document().getSite();
            item.setData(site);
            item.setText(site.getName().isBlank() ? Messages.outline_site : site.getName());
            item.setImage(icons.of(site));
            item.setItemCount(model.groups().size());
            return;
        }
        int index = parent.indexOf(item);
        switch (child(parent, index)) {
            case DeviceGroup group -> {
                item.setData(group);
                item.setText(Messages.bind(Messages.outline_group, group.label(), model.devices(group).size()));
                item.setImage(icons.of(group));
                item.setItemCount(model.devices(group).size());
            }
            case Element element -> {
                item.setData(element);
                item.setText(OutlineModel.text(element, parent.getData() instanceof Element e ? e : null));
                item.setImage(icons.of(element));
                item.setItemCount(model.children(element).size());
            }
            case null, default -> item.setText(""); //$NON-NLS-1$
        }
    }

    private List<Element> selection() {
        List<Element> elements = new ArrayList<>();
        for (TreeItem item : tree.getSelection()) {
            item.getText();
            if (item.getData() instanceof DeviceGroup group) {
                elements.addAll(model.devices(group));
            } else if (item.getData() instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** Selects and shows rows, expanding what is above them. */
    void select(List<Element> elements) {
        if (elements.equals(selection())) {
            return;
        }
        if (elements.size() == 1 && elements.get(0) instanceof Site) {
            tree.setSelection(tree.getItem(0));
            return;
        }
        List<TreeItem> items = elements.stream().map(this::item).flatMap(Optional::stream).toList();
        tree.setSelection(items.toArray(TreeItem[]::new));
        items.stream().findFirst().ifPresent(tree::showItem);
    }

    private Optional<TreeItem> item(Element element) {
        return model.path(element).filter(path -> !path.contains(-1)).map(path -> {
            TreeItem item = tree.getItem(0);
            item.getText();
            for (int index : path) {
                item.setExpanded(true);
                item = item.getItem(index);
                item.getText();
            }
            return item;
        });
    }
}
