package org.headend.dataset.ui.internal.classes;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.headend.dataset.LabelClass;
import org.headend.dataset.ui.internal.Messages;
import org.headend.dataset.ui.internal.model.DatasetContent;
import org.headend.dataset.ui.internal.model.DatasetModel;

/** Name, colour, key and count of each class; adding, renaming, colouring, removing, and reordering by drag. */
public final class ClassList extends Composite {
    private static final int KEYS = 9;

    private final TableViewer viewer;
    private final ClassActions actions;
    private final Swatches swatches;
    private DatasetContent content;

    /**
     * One row.
     *
     * @param index position in the dataset's list, -1 for a label that is only in the samples
     */
    record Row(LabelClass label, int index, int count) {
    }

    /** @param showOnly shows only samples with a class */
    public ClassList(Composite parent, DatasetModel model, IUndoContext context, Consumer<String> showOnly) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        swatches = new Swatches(this);
        Composite head = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label title = new Label(head, SWT.NONE);
        title.setText(Messages.classes_title);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
        ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        Composite tableArea = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tableArea);
        TableColumnLayout layout = new TableColumnLayout();
        tableArea.setLayout(layout);
        viewer = new TableViewer(tableArea, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        columns(layout);
        actions = new ClassActions(this, model, context, showOnly);
        fillMenus(tools);
        tools.createControl(head);
        viewer.addSelectionChangedListener(e -> actions.update());
        viewer.getTable().addListener(SWT.KeyDown, this::key);
        viewer.addDoubleClickListener(e -> actions.showOnly().run());
        addDragAndDrop();
        actions.update();
    }

    private void columns(TableColumnLayout layout) {
        TableViewerColumn name = new TableViewerColumn(viewer, SWT.NONE);
        layout.setColumnData(name.getColumn(), new ColumnWeightData(1, 80));
        name.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return ((Row) row).label().name();
            }

            @Override
            public Image getImage(Object row) {
                return swatches.of(((Row) row).label().color());
            }

            @Override
            public String getToolTipText(Object element) {
                Row row = (Row) element;
                return row.index() < 0 ? Messages.classes_unknownTip
                        : row.index() < KEYS ? Messages.bind(Messages.classes_keyTip, row.index() + 1) : null;
            }
        });
        column(layout, 28, SWT.CENTER, row -> row.index() >= 0 && row.index() < KEYS ? Integer.toString(row.index() + 1)
                : row.index() < 0 ? "!" : ""); //$NON-NLS-1$ //$NON-NLS-2$
        column(layout, 70, SWT.RIGHT, row -> String.format("%,d", row.count())); //$NON-NLS-1$
    }

    private void column(TableColumnLayout layout, int width, int alignment, java.util.function.Function<Row, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, alignment);
        layout.setColumnData(column.getColumn(), new ColumnPixelData(width));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((Row) row)));
    }

    private void fillMenus(ToolBarManager tools) {
        MenuManager menu = new MenuManager();
        for (IAction action : actions.all()) {
            menu.add(action);
            if (action.getImageDescriptor() != null) {
                tools.add(action);
            }
        }
        menu.insertAfter(actions.showOnly().getId(), new Separator());
        viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
    }

    private void key(Event e) {
        if (e.keyCode == SWT.DEL) {
            actions.remove();
        } else if (e.keyCode == SWT.F2) {
            actions.rename();
        } else if (e.keyCode == SWT.INSERT) {
            actions.add();
        } else if ((e.stateMask & SWT.ALT) != 0 && (e.keyCode == SWT.ARROW_UP || e.keyCode == SWT.ARROW_DOWN)) {
            Row row = selected();
            if (row != null && row.index() >= 0) {
                actions.move(row.index(), row.index() + (e.keyCode == SWT.ARROW_UP ? -1 : 2));
            }
            e.doit = false;
        }
    }

    private void addDragAndDrop() {
        Transfer[] transfers = { TextTransfer.getInstance() };
        viewer.addDragSupport(DND.DROP_MOVE, transfers, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = selected() != null && selected().index() >= 0;
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = selected().label().name();
            }
        });
        viewer.addDropSupport(DND.DROP_MOVE, transfers, new ClassDrop(viewer, actions::moveByName));
    }

    /** Shows the classes of a dataset; null for none. */
    public void show(DatasetContent newContent) {
        content = newContent;
        Row before = selected();
        viewer.setInput(content == null ? List.of() : rows(content));
        if (before != null && content != null) {
            select(before.label().name());
        }
        actions.update();
    }

    private static List<Row> rows(DatasetContent content) {
        List<Row> rows = new java.util.ArrayList<>();
        for (LabelClass one : content.classes()) {
            rows.add(new Row(one, rows.size(), content.counts().getOrDefault(one.name(), 0)));
        }
        content.counts().forEach((name, count) -> {
            if (content.classes().stream().noneMatch(c -> c.name().equals(name))) {
                rows.add(new Row(new LabelClass(name, "#808080"), -1, count)); //$NON-NLS-1$
            }
        });
        return rows;
    }

    DatasetContent content() {
        return content;
    }

    /** Null without one. */
    Row selected() {
        return (Row) viewer.getStructuredSelection().getFirstElement();
    }

    /** Selects a class by name. */
    public void select(String name) {
        for (Object row : (List<?>) viewer.getInput()) {
            if (((Row) row).label().name().equals(name)) {
                viewer.setSelection(new StructuredSelection(row), true);
            }
        }
    }

    /** Small squares in the colours of the classes. */
    private static final class Swatches {
        private static final int SIZE = 14;
        private final java.util.Map<String, Image> images = new java.util.HashMap<>();
        private final Composite owner;

        Swatches(Composite owner) {
            this.owner = owner;
            owner.addListener(SWT.Dispose, e -> images.values().forEach(Image::dispose));
        }

        Image of(String color) {
            return images.computeIfAbsent(color, this::draw);
        }

        /** A square with cut corners on a transparent ground. */
        private Image draw(String hex) {
            RGB rgb = ClassColors.rgb(hex);
            ImageData data = new ImageData(SIZE, SIZE, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
            int pixel = data.palette.getPixel(rgb);
            for (int y = 1; y < SIZE - 1; y++) {
                for (int x = 1; x < SIZE - 1; x++) {
                    boolean corner = (x == 1 || x == SIZE - 2) && (y == 1 || y == SIZE - 2);
                    data.setPixel(x, y, pixel);
                    data.setAlpha(x, y, corner ? 0 : 255);
                }
            }
            return new Image(owner.getDisplay(), data);
        }
    }
}
