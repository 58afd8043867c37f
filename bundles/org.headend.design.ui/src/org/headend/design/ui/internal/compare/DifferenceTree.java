package org.headend.design.ui.internal.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.headend.design.compare.Difference;
import org.headend.design.compare.Difference.Kind;
import org.headend.design.compare.FeatureLabels;
import org.headend.design.ui.internal.compare.Differences.Row;
import org.headend.design.ui.internal.compare.Differences.Section;

/** The differences by kind of element, with old and new values; what is ticked is taken. */
final class DifferenceTree implements ITreeContentProvider {
    private final CheckboxTreeViewer viewer;
    private final Marks marks;
    private List<Section> sections = List.of();

    /**
     * @param checked told when the ticks change
     * @param chosen  told the difference that the user selects
     */
    DifferenceTree(Composite parent, Marks marks, Runnable checked, Consumer<Difference> chosen) {
        this.marks = marks;
        Composite host = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        host.setLayout(layout);
        viewer = new CheckboxTreeViewer(host, SWT.FULL_SELECTION | SWT.MULTI);
        viewer.setUseHashlookup(true);
        viewer.getTree().setHeaderVisible(true);
        viewer.getTree().setLinesVisible(false);
        column(layout, Messages.columnElement, 6, this::element);
        column(layout, Messages.columnKind, 3, o -> o instanceof Difference d ? Differences.kind(d.kind()) : ""); //$NON-NLS-1$
        column(layout, Messages.columnBefore, 3, o -> o instanceof Row row ? row.change().before() : ""); //$NON-NLS-1$
        column(layout, Messages.columnAfter, 3, o -> o instanceof Row row ? row.change().after() : ""); //$NON-NLS-1$
        viewer.setContentProvider(this);
        viewer.addCheckStateListener(event -> {
            check(event.getElement(), event.getChecked());
            checked.run();
        });
        viewer.addSelectionChangedListener(event -> {
            Object first = event.getStructuredSelection().getFirstElement();
            chosen.accept(first instanceof Row row ? row.difference() : first instanceof Difference difference ? difference : null);
        });
    }

    private void column(TreeColumnLayout layout, String title, int weight, java.util.function.Function<Object, String> text) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply(element);
            }

            @Override
            public Color getForeground(Object element) {
                return element instanceof Difference difference && difference.kind() != Kind.INSIDE ? marks.text(difference.kind()) : null;
            }
        });
    }

    private String element(Object item) {
        return switch (item) {
            case Section section -> section.label() + " (" + section.differences().stream().mapToLong(Difference::count).sum() + ')'; //$NON-NLS-1$
            case Difference difference -> Differences.name(difference.element());
            case Row row -> FeatureLabels.of(row.change().feature());
            default -> ""; //$NON-NLS-1$
        };
    }

    void show(List<Section> now) {
        sections = now;
        viewer.setInput(now);
        viewer.expandToLevel(3);
    }

    /** What is ticked, outermost first. */
    Set<Difference> checked() {
        Set<Difference> checked = new LinkedHashSet<>();
        for (Object item : viewer.getCheckedElements()) {
            if (item instanceof Difference difference && difference.kind() != Kind.INSIDE) {
                checked.add(difference);
            }
        }
        return checked;
    }

    void checkAll(boolean checked) {
        viewer.expandAll(); // rows that were never shown cannot be ticked
        sections.forEach(section -> check(section, checked));
    }

    private void check(Object item, boolean checked) {
        viewer.setChecked(item, checked);
        for (Object child : getChildren(item)) {
            check(child, checked);
        }
        Object parent = item instanceof Row row ? row.difference() : null;
        if (parent != null) { // a feature cannot be taken without the others of its element
            viewer.setChecked(parent, checked);
            for (Object sibling : getChildren(parent)) {
                if (sibling instanceof Row) {
                    viewer.setChecked(sibling, checked);
                }
            }
        }
    }

    @Override
    public Object[] getElements(Object input) {
        return sections.toArray();
    }

    @Override
    public Object[] getChildren(Object item) {
        List<Object> children = new ArrayList<>();
        switch (item) {
            case Section section -> children.addAll(section.differences());
            case Difference difference -> {
                difference.changes().forEach(change -> children.add(new Row(difference, change)));
                if (difference.kind() == Kind.CHANGED || difference.kind() == Kind.INSIDE) {
                    children.addAll(difference.children());
                }
            }
            default -> {
                // a row has nothing inside
            }
        }
        return children.toArray();
    }

    @Override
    public boolean hasChildren(Object item) {
        return getChildren(item).length > 0;
    }

    @Override
    public Object getParent(Object item) {
        return item instanceof Row row ? row.difference() : null;
    }
}
