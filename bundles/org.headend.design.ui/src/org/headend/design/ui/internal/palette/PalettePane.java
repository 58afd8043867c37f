package org.headend.design.ui.internal.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.gef.Tool;
import org.eclipse.gef.dnd.TemplateTransfer;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.figure.DeviceIcon;

/**
 * The palette beside the canvas: tools, a search field and the device types of the catalog. A type is dragged to the
 * canvas, or chosen and placed by a click; a double click or Enter places it in the middle.
 */
public final class PalettePane extends Composite {
    private static final String PLUGIN = "org.headend.design.ui"; //$NON-NLS-1$

    private static final int DRAG_ICON = 32;

    private final PaletteDomain domain;
    private final LocalResourceManager resources;
    private final List<ToolButton> buttons = new ArrayList<>();
    private final Text search;
    private final TreeViewer tree;
    private Catalog catalog = Catalog.builtIn();

    private record ToolButton(ToolItem item, Class<? extends Tool> tool) {
    }

    /** @param placeInMiddle places a type without the pointer */
    public PalettePane(Composite parent, PaletteDomain domain, Consumer<DeviceType> placeInMiddle) {
        super(parent, SWT.NONE);
        this.domain = domain;
        resources = new LocalResourceManager(JFaceResources.getResources(), this);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(this);
        ToolBar bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
        tool(bar, "select", Messages.palette_select, Messages.palette_selectTip, null, domain.getDefaultTool().getClass()); //$NON-NLS-1$
        tool(bar, "marquee", Messages.palette_marquee, Messages.palette_marqueeTip, AreaTool::tool, AreaTool.class); //$NON-NLS-1$
        tool(bar, "link", Messages.palette_link, Messages.palette_linkTip, LinkTool::new, LinkTool.class); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        search = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.palette_search);
        search.addListener(SWT.Modify, e -> refresh());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        tree = new TreeViewer(this, SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        tree.setContentProvider(new TypeTree());
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.addSelectionChangedListener(e -> choose(selected()));
        tree.addDoubleClickListener(e -> {
            if (selected() != null) {
                domain.loadDefaultTool();
                placeInMiddle.accept(selected());
            } else {
                Object group = tree.getStructuredSelection().getFirstElement();
                tree.setExpandedState(group, !tree.getExpandedState(group));
            }
        });
        addDragSupport();
        domain.onToolChange(this::toolChanged);
        toolChanged();
    }

    private void tool(ToolBar bar, String icon, String text, String tip, Supplier<Tool> maker, Class<? extends Tool> type) {
        ToolItem item = new ToolItem(bar, SWT.RADIO);
        ResourceLocator.imageDescriptorFromBundle(PLUGIN, "icons/" + icon + ".svg") //$NON-NLS-1$ //$NON-NLS-2$
                .ifPresent(d -> item.setImage(resources.create(d)));
        item.setToolTipText(text + ": " + tip); //$NON-NLS-1$
        item.setText(text);
        item.addListener(SWT.Selection, e -> {
            if (item.getSelection()) {
                domain.setActiveTool(maker == null ? domain.getDefaultTool() : maker.get());
            }
        });
        buttons.add(new ToolButton(item, type));
    }

    private void addDragSupport() {
        tree.addDragSupport(DND.DROP_COPY, new Transfer[] { TemplateTransfer.getInstance() }, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                DeviceType type = selected();
                event.doit = type != null;
                if (type != null) {
                    TemplateTransfer.getInstance().setTemplate(new DeviceFactory(type));
                    event.image = resources.create(new DeviceIcon(type.category(), DRAG_ICON, false));
                }
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = TemplateTransfer.getInstance().getTemplate();
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                TemplateTransfer.getInstance().setTemplate(null);
                tree.setSelection(null);
                domain.loadDefaultTool(); // the press that began the drag has chosen the type
            }
        });
    }

    private DeviceType selected() {
        return tree.getStructuredSelection().getFirstElement() instanceof DeviceType type ? type : null;
    }

    private void choose(DeviceType type) {
        if (type != null) {
            domain.setActiveTool(new CreationTool(new DeviceFactory(type)));
        }
    }

    private void toolChanged() {
        if (isDisposed()) {
            return;
        }
        Tool active = domain.getActiveTool();
        for (ToolButton button : buttons) {
            button.item().setSelection(button.tool().isInstance(active));
        }
        if (!(active instanceof CreationTool) && !tree.getSelection().isEmpty() && TemplateTransfer.getInstance().getTemplate() == null) {
            tree.setSelection(null);
        }
    }

    /** Offers the types of a catalog. @param dark for a dark background */
    public void show(Catalog types, boolean dark) {
        catalog = types;
        tree.setLabelProvider(new TypeLabels(resources, dark));
        refresh();
    }

    private void refresh() {
        tree.setInput(DeviceGroup.of(catalog, search.getText()));
        tree.expandAll();
    }

    @Override
    public boolean setFocus() {
        return search.setFocus();
    }

    /** How a type is called in the language of the user. */
    static String name(DeviceType type) {
        return type.name(Locale.getDefault());
    }
}
