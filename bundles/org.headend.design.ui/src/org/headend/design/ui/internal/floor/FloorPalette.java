package org.headend.design.ui.internal.floor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.headend.catalog.DeviceGroup;
import org.headend.catalog.DeviceType;
import org.headend.design.drafting.FloorEdits;
import org.headend.design.site.Device;
import org.headend.design.ui.internal.figure.DeviceIcon;
import org.headend.design.ui.internal.floor.tool.PlaceTool;
import org.headend.design.ui.internal.floor.tool.Pointer;
import org.headend.design.ui.internal.floor.tool.Tools;

/**
 * What can be placed: the devices of the site that stand nowhere yet, then the types of the catalog. An entry is dragged to
 * the plan, or chosen and placed by a click; Enter or a double click places it in the middle.
 */
final class FloorPalette {
    private static final int ICON = 20;
    private static final int DRAG_ICON = 32;

    private final Composite control;
    private final FloorContext context;
    private final Tools tools;
    private final LocalResourceManager resources;
    private final Text search;
    private final TreeViewer tree;
    private List<Branch> shown = List.of();

    /** A heading with what hangs below it; {@code key} says which one it is, whatever its text. */
    private record Branch(String key, String text, List<?> entries) {
    }

    FloorPalette(Composite parent, FloorContext context, Tools tools) {
        this.context = context;
        this.tools = tools;
        control = new Composite(parent, SWT.NONE);
        resources = new LocalResourceManager(JFaceResources.getResources(), control);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(control);
        search = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.palette_search);
        search.addListener(SWT.Modify, e -> refresh());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        tree = new TreeViewer(control, SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        tree.setContentProvider(new Content());
        tree.setLabelProvider(new Names());
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.addSelectionChangedListener(e -> choose());
        tree.addDoubleClickListener(e -> placeInMiddle());
        tree.addDragSupport(DND.DROP_COPY | DND.DROP_MOVE, new Transfer[] { LocalSelectionTransfer.getTransfer() }, new Drag());
        tools.onChange(this::toolChanged);
    }

    Control control() {
        return control;
    }

    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Branch branch ? branch.entries().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Branch;
        }
    }

    private final class Names extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            return switch (element) {
                case Branch branch -> branch.text();
                case Device device -> FloorContext.name(device);
                case DeviceType type -> type.name(Locale.getDefault());
                default -> String.valueOf(element);
            };
        }

        @Override
        public Image getImage(Object element) {
            return element instanceof Branch ? null : resources.create(new DeviceIcon(category(element), ICON, context.style().look().dark()));
        }

        @Override
        public Font getFont(Object element) {
            return element instanceof Branch ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
        }

        @Override
        public String getToolTipText(Object element) {
            return switch (element) {
                case Device device -> context.design().typeName(device) + '\n' + Messages.palette_deviceTip;
                case DeviceType type -> type.name(Locale.getDefault()) + '\n' + Messages.palette_typeTip;
                default -> null;
            };
        }
    }

    private String category(Object entry) {
        String category = entry instanceof Device device ? context.design().category(device) : ((DeviceType) entry).category();
        return category.isEmpty() ? "server" : category; //$NON-NLS-1$
    }

    private final class Drag extends DragSourceAdapter {
        @Override
        public void dragStart(DragSourceEvent event) {
            Object entry = selected();
            event.doit = entry != null;
            if (entry != null) {
                LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(entry));
                event.image = resources.create(new DeviceIcon(category(entry), DRAG_ICON, false));
            }
        }

        @Override
        public void dragSetData(DragSourceEvent event) {
            event.data = LocalSelectionTransfer.getTransfer().getSelection();
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            LocalSelectionTransfer.getTransfer().setSelection(null);
            tools.activate(Tools.Kind.SELECT); // the press that began the drag has chosen the entry
        }
    }

    private Object selected() {
        Object entry = tree.getStructuredSelection().getFirstElement();
        return entry instanceof Branch ? null : entry;
    }

    private void choose() {
        switch (selected()) {
            case Device device -> tools.place(device);
            case DeviceType type -> tools.place(type);
            case null, default -> { }
        }
    }

    private void placeInMiddle() {
        Object entry = selected();
        if (entry == null) {
            Object branch = tree.getStructuredSelection().getFirstElement();
            tree.setExpandedState(branch, !tree.getExpandedState(branch));
            return;
        }
        PlaceTool tool = entry instanceof Device device ? tools.place(device) : tools.place((DeviceType) entry);
        Viewport viewport = context.viewport();
        int x = viewport.width() / 2;
        int y = viewport.height() / 2;
        tool.place(new Pointer(x, y, viewport.spot(x, y), 0));
    }

    private void toolChanged() {
        if (!control.isDisposed() && !(tools.active() instanceof PlaceTool) && !tree.getSelection().isEmpty()
                && LocalSelectionTransfer.getTransfer().getSelection() == null) {
            tree.setSelection(StructuredSelection.EMPTY);
        }
    }

    /** Shows what can be placed now, if that is another list. */
    void refresh() {
        String wanted = search.getText().strip().toLowerCase(Locale.getDefault());
        List<Branch> branches = new ArrayList<>();
        List<Device> waiting = FloorEdits.unplaced(context.site()).stream().filter(d -> matches(FloorContext.name(d), wanted)).toList();
        if (!waiting.isEmpty()) {
            branches.add(new Branch("unplaced", Messages.bind(Messages.palette_unplaced, waiting.size()), waiting)); //$NON-NLS-1$
        }
        Map<DeviceGroup, List<DeviceType>> groups = new EnumMap<>(DeviceGroup.class);
        for (DeviceType type : context.design().catalog().types()) {
            if (matches(type.name(Locale.getDefault()), wanted)) {
                groups.computeIfAbsent(DeviceGroup.of(type.category()), g -> new ArrayList<>()).add(type);
            }
        }
        groups.forEach((group, types) -> branches.add(new Branch(group.name(), group.label(), types)));
        if (!branches.equals(shown)) {
            boolean first = shown.isEmpty() || !wanted.isEmpty();
            List<String> open = new ArrayList<>();
            for (Object element : tree.getExpandedElements()) {
                open.add(((Branch) element).key());
            }
            shown = branches;
            tree.setInput(branches);
            for (Branch branch : branches) {
                tree.setExpandedState(branch, first || open.contains(branch.key()) || branch.key().equals("unplaced")); //$NON-NLS-1$
            }
        }
    }

    private static boolean matches(String name, String wanted) {
        return wanted.isEmpty() || name.toLowerCase(Locale.getDefault()).contains(wanted);
    }
}
