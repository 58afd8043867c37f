package org.headend.dataset.ui.internal.samples;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.headend.dataset.Sample;
import org.headend.dataset.ui.internal.model.DatasetContent;

/**
 * A grid of thumbnails in which only the visible cells exist. Keys, mouse and selection work as in the platform's
 * tables; Ctrl with the wheel changes the size. Sends {@link SWT#Selection} and, to open, {@link SWT#DefaultSelection}.
 */
final class SampleGrid extends Canvas {
    static final int SMALLEST = 64;
    static final int LARGEST = 320;
    private static final int STEP = 16;

    private final SamplePainter painter;
    private final GridSelection selection = new GridSelection();
    private final List<Runnable> sizeListeners = new ArrayList<>();
    private List<Sample> samples = List.of();
    private DatasetContent content;
    private ThumbnailLoader loader;
    private int side = 128;
    private int top;

    SampleGrid(Composite parent) {
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_REDRAW_RESIZE);
        setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        painter = new SamplePainter(this);
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.Resize, e -> layoutCells());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, this::mouseDown);
        addListener(SWT.MouseDoubleClick, e -> {
            if (e.button == 1 && cellAt(e.x, e.y) >= 0) {
                open();
            }
        });
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.MouseMove, this::hover);
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.Dispose, e -> disposeLoader());
        getVerticalBar().addListener(SWT.Selection, e -> {
            top = getVerticalBar().getSelection();
            redraw();
        });
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = selection.focus() < 0 ? null : SampleTips.of(samples.get(selection.focus()), content);
            }
        });
    }

    /** Shows samples of a dataset; selection and place stay where the samples are still there. */
    void show(DatasetContent newContent, List<Sample> newSamples) {
        boolean sameDataset = content != null && newContent != null
                && content.dataset().folder().equals(newContent.dataset().folder());
        Set<String> selected = sameDataset ? selectedIds() : Set.of();
        String focused = sameDataset && selection.focus() >= 0 ? samples.get(selection.focus()).id() : null;
        if (!sameDataset) {
            disposeLoader();
            top = 0;
            loader = newContent == null ? null : new ThumbnailLoader(this, newContent.dataset(), this::redraw);
        }
        content = newContent;
        samples = newSamples;
        painter.setContent(newContent);
        selection.reset(samples.size());
        if (!selected.isEmpty() || focused != null) {
            for (int i = 0; i < samples.size(); i++) {
                String id = samples.get(i).id();
                if (selected.contains(id)) {
                    selection.add(i);
                }
                if (id.equals(focused)) {
                    selection.moveFocus(i);
                }
            }
        }
        layoutCells();
        redraw();
        if (selection.size() != selected.size()) {
            notifyListeners(SWT.Selection, new Event());
        }
    }

    private void disposeLoader() {
        if (loader != null) {
            loader.dispose();
            loader = null;
        }
    }

    List<Sample> samples() {
        return samples;
    }

    List<Sample> selected() {
        return IntStream.of(selection.indices()).mapToObj(samples::get).toList();
    }

    int selectionCount() {
        return selection.size();
    }

    private Set<String> selectedIds() {
        Set<String> ids = new HashSet<>();
        for (int index : selection.indices()) {
            ids.add(samples.get(index).id());
        }
        return ids;
    }

    /** Selects those that are shown and brings the first of them into view. */
    void select(Collection<String> ids) {
        Set<String> wanted = Set.copyOf(ids);
        selection.none();
        boolean first = true;
        for (int i = 0; i < samples.size(); i++) {
            if (wanted.contains(samples.get(i).id())) {
                if (first) {
                    selection.select(i);
                    reveal(i);
                    first = false;
                } else {
                    selection.add(i);
                }
            }
        }
        selectionChanged();
    }

    void selectAll() {
        selection.all();
        selectionChanged();
    }

    /** Makes thumbnails of changed pictures again. */
    void picturesChanged(Collection<String> ids) {
        if (loader != null) {
            loader.forget(ids);
            redraw();
        }
    }

    void setBoxes(boolean shown) {
        painter.setBoxes(shown);
        redraw();
    }

    int side() {
        return side;
    }

    void addSizeListener(Runnable listener) {
        sizeListeners.add(listener);
    }

    /** Width of a thumbnail, px; what is in the middle stays there. */
    void setSide(int newSide) {
        int clamped = Math.clamp(newSide, SMALLEST, LARGEST);
        if (clamped != side) {
            int middle = geometry().firstVisible(top + getClientArea().height / 2);
            side = clamped;
            layoutCells();
            if (middle < samples.size()) {
                scrollTo(geometry().cell(middle).y - getClientArea().height / 2 + geometry().rowHeight() / 2);
            }
            redraw();
            sizeListeners.forEach(Runnable::run);
        }
    }

    /** True when every visible thumbnail has come or failed. */
    boolean isComplete() {
        return loader == null || loader.missing() == 0;
    }

    GridGeometry geometry() {
        GC gc = new GC(this);
        int textHeight = gc.getFontMetrics().getHeight();
        gc.dispose();
        return new GridGeometry(Math.max(1, getClientArea().width), side, textHeight, samples.size());
    }

    /** Place of a cell in the control; may be outside. */
    Rectangle cellBounds(int index) {
        Rectangle cell = geometry().cell(index);
        return new Rectangle(cell.x, cell.y - top, cell.width, cell.height);
    }

    private int cellAt(int x, int y) {
        return geometry().at(x, y + top);
    }

    private void layoutCells() {
        GridGeometry geometry = geometry();
        Rectangle area = getClientArea();
        ScrollBar bar = getVerticalBar();
        int height = geometry.height();
        top = Math.clamp(top, 0, Math.max(0, height - area.height));
        bar.setVisible(height > area.height);
        bar.setValues(top, 0, Math.max(1, height), Math.max(1, area.height), geometry.rowHeight() / 2,
                Math.max(1, area.height - geometry.rowHeight()));
        redraw();
    }

    private void scrollTo(int y) {
        top = Math.clamp(y, 0, Math.max(0, geometry().height() - getClientArea().height));
        getVerticalBar().setSelection(top);
        redraw();
    }

    private void reveal(int index) {
        Rectangle cell = geometry().cell(index);
        int height = getClientArea().height;
        if (cell.y < top) {
            scrollTo(cell.y);
        } else if (cell.y + cell.height > top + height) {
            scrollTo(cell.y + cell.height - height);
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(getBackground());
        gc.fillRectangle(area);
        if (loader == null || samples.isEmpty()) {
            return;
        }
        GridGeometry geometry = geometry();
        loader.setSize(side, geometry.pictureHeight());
        int first = geometry.firstVisible(top);
        int last = geometry.lastVisible(top + area.height);
        List<String> wanted = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            Sample sample = samples.get(i);
            Rectangle cell = geometry.cell(i);
            cell.y -= top;
            Image thumbnail = loader.get(sample.id());
            painter.paint(gc, cell, geometry, sample, thumbnail, loader.hasFailed(sample.id()) || sample.width() == 0,
                    selection.contains(i), selection.focus() == i);
            if (sample.width() > 0) {
                wanted.add(sample.id());
            }
        }
        loader.want(wanted);
    }

    private void key(Event e) {
        if (samples.isEmpty()) {
            return;
        }
        GridGeometry geometry = geometry();
        int columns = geometry.columns();
        int page = Math.max(1, getClientArea().height / geometry.rowHeight()) * columns;
        int focus = selection.focus();
        int from = Math.max(0, focus);
        int last = samples.size() - 1;
        switch (e.keyCode) {
            case SWT.ARROW_RIGHT -> move(e, focus < 0 ? 0 : Math.min(last, from + 1));
            case SWT.ARROW_LEFT -> move(e, Math.max(0, from - 1));
            case SWT.ARROW_DOWN -> move(e, focus < 0 ? 0 : from + columns <= last ? from + columns
                    : from / columns < last / columns ? last : from);
            case SWT.ARROW_UP -> move(e, from - columns >= 0 ? from - columns : from);
            case SWT.PAGE_DOWN -> move(e, Math.min(last, from + page));
            case SWT.PAGE_UP -> move(e, Math.max(from % columns, from - page));
            case SWT.HOME -> move(e, 0);
            case SWT.END -> move(e, last);
            case SWT.CR, SWT.KEYPAD_CR -> open();
            case ' ' -> {
                if (focus >= 0) {
                    selection.toggle(focus);
                    selectionChanged();
                }
            }
            default -> {
                if (e.character == '+' || e.character == '-') {
                    setSide(side + (e.character == '+' ? STEP : -STEP));
                }
            }
        }
    }

    private void move(Event e, int index) {
        if ((e.stateMask & SWT.SHIFT) != 0) {
            selection.extend(index);
        } else if ((e.stateMask & SWT.MOD1) != 0) {
            selection.moveFocus(index);
        } else {
            selection.select(index);
        }
        reveal(index);
        selectionChanged();
    }

    private void open() {
        if (selection.focus() >= 0) {
            notifyListeners(SWT.DefaultSelection, new Event());
        }
    }

    private void mouseDown(Event e) {
        setFocus();
        setToolTipText(null);
        int index = cellAt(e.x, e.y);
        if (index < 0) {
            if (e.button == 1 && (e.stateMask & (SWT.MOD1 | SWT.SHIFT)) == 0) {
                selection.none();
                selectionChanged();
            }
            return;
        }
        if (e.button == 1 && (e.stateMask & SWT.SHIFT) != 0) {
            selection.extend(index);
        } else if (e.button == 1 && (e.stateMask & SWT.MOD1) != 0) {
            selection.toggle(index);
        } else if (e.button == 1 || !selection.contains(index)) {
            selection.select(index);
        }
        selectionChanged();
    }

    private void selectionChanged() {
        redraw();
        notifyListeners(SWT.Selection, new Event());
    }

    private void wheel(Event e) {
        if ((e.stateMask & SWT.MOD1) != 0) {
            setSide(side + Integer.signum(e.count) * STEP);
            e.doit = false;
        }
    }

    private void hover(Event e) {
        int index = cellAt(e.x, e.y);
        String tip = index < 0 || content == null ? null : SampleTips.of(samples.get(index), content);
        if (tip == null ? getToolTipText() != null : !tip.equals(getToolTipText())) {
            setToolTipText(tip);
        }
    }
}
