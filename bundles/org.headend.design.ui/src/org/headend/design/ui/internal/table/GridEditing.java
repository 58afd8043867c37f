package org.headend.design.ui.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.headend.design.columns.BlockEdit.Cell;
import org.headend.design.columns.Column;
import org.headend.design.columns.Column.Kind;
import org.headend.design.site.Element;
import org.headend.design.ui.internal.Proposals;

/** The field that lies over a cell while it is edited. A wrong text is never written. */
final class GridEditing<E extends Element> {
    private final Grid<E> grid;
    private final GridBlocks<E> blocks;
    private GridKeys<E> keys;
    private Text text;
    private Proposals choices;
    private E element;
    private Column<E> column;

    GridEditing(Grid<E> grid, GridBlocks<E> blocks) {
        this.grid = grid;
        this.blocks = blocks;
        grid.onMove(this::place);
    }

    void setKeys(GridKeys<E> keys) {
        this.keys = keys;
    }

    boolean isOpen() {
        return text != null;
    }

    /** Edits the cell that has the focus. @param typed what it begins with instead of what is there; null to keep that */
    void open(String typed) {
        CellRange at = grid.selection().last();
        if (isOpen() || at.row() >= grid.rows().size() || at.column() >= grid.columns().count()) {
            return;
        }
        element = grid.rows().get(at.row());
        column = grid.columns().get(at.column());
        if (!column.editable(element)) {
            blocks.tell(Messages.bind(Messages.edit_readOnly, column.label()), true);
            return;
        }
        if (column.kind() == Kind.TICK) {
            toggle();
            return;
        }
        grid.reveal(at.row(), at.column());
        text = new Text(grid.canvas(), SWT.SINGLE);
        text.setText(typed == null ? column.read(element) : typed);
        if (typed == null) {
            text.selectAll();
        } else {
            text.setSelection(typed.length());
        }
        place();
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Modify, e -> check());
        if (column.kind() == Kind.CHOICE) {
            List<String> known = column.choices(element);
            choices = new Proposals(text, () -> known);
        }
        text.addListener(SWT.FocusOut, e -> leave());
        text.setFocus();
        if (choices != null) {
            choices.open();
        }
        check();
    }

    /** Leaving the field takes over what is right; the list of choices has the focus sometimes. */
    private void leave() {
        Text left = text;
        grid.canvas().getDisplay().asyncExec(() -> {
            if (text == left && text != null && !text.isDisposed() && !text.isFocusControl() && (choices == null || !choices.hasProposalPopupFocus())) {
                if (!commit()) {
                    cancel();
                }
            }
        });
    }

    private void place() {
        if (isOpen()) {
            int row = grid.rows().indexOf(element);
            int at = grid.selection().last().column();
            Rectangle bounds = grid.bounds(row, at);
            text.setBounds(bounds.x, bounds.y - 1, Math.max(bounds.width, 80), bounds.height + 1);
            text.setVisible(row >= 0 && bounds.y >= grid.headHeight() - 2);
        }
    }

    private Optional<String> fault() {
        return column.fault(element, text.getText());
    }

    private void check() {
        Optional<String> fault = fault();
        blocks.tell(fault.orElse(Messages.edit_hint), fault.isPresent());
    }

    private void key(Event e) {
        if ((e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) && (e.stateMask & SWT.MOD1) != 0) {
            e.doit = false;
            fill();
        }
    }

    private void traverse(Event e) {
        boolean back = (e.stateMask & SWT.MOD2) != 0;
        boolean popup = choices != null && choices.isProposalPopupOpen();
        switch (e.detail) {
            case SWT.TRAVERSE_RETURN -> {
                e.doit = false;
                if (!popup && (e.stateMask & SWT.MOD1) == 0 && close()) {
                    keys.step(back ? -1 : 1, 0);
                }
            }
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
                e.doit = false;
                if (close()) {
                    keys.step(0, back ? -1 : 1);
                }
            }
            case SWT.TRAVERSE_ESCAPE -> {
                e.doit = false;
                if (!popup) {
                    cancel();
                }
            }
            default -> {
                // keys of the field
            }
        }
    }

    /** Writes what is typed and closes the field. @return false where it stays open because the text is wrong */
    boolean close() {
        if (!isOpen()) {
            return true;
        }
        if (!commit()) {
            grid.canvas().getDisplay().beep();
            return false;
        }
        return true;
    }

    private boolean commit() {
        Optional<String> fault = fault();
        if (fault.isPresent()) {
            blocks.tell(fault.get(), true);
            return false;
        }
        String value = text.getText();
        boolean changed = !column.read(element).equals(value.strip());
        dismiss();
        if (changed) {
            blocks.apply(Messages.bind(Messages.edit_cell, column.label()), List.of(new Cell<>(element, column.id(), value)));
        }
        return true;
    }

    void cancel() {
        if (isOpen()) {
            dismiss();
        }
    }

    private void dismiss() {
        Text gone = text;
        text = null;
        choices = null;
        boolean focus = gone.isFocusControl();
        gone.dispose();
        if (focus || !grid.canvas().isDisposed()) {
            grid.canvas().setFocus();
        }
        blocks.tell("", false); //$NON-NLS-1$
    }

    /** Writes what is typed into all selected cells. */
    private void fill() {
        String value = text.getText();
        if (fault().isPresent()) {
            grid.canvas().getDisplay().beep();
            return;
        }
        dismiss();
        blocks.fill(value);
    }

    /** The upper row of the selection into the rows below. */
    void fillDown() {
        blocks.fillDown();
    }

    /** Ticks all selected cells as the one with the focus is not. */
    void toggle() {
        CellRange at = grid.selection().last();
        Column<E> ticks = grid.columns().get(at.column());
        String value = ticks.read(grid.rows().get(at.row())).isEmpty() ? Column.YES : ""; //$NON-NLS-1$
        List<Cell<E>> cells = new ArrayList<>();
        for (int row : grid.selection().rows()) {
            if (grid.selection().contains(row, at.column()) && ticks.editable(grid.rows().get(row))) {
                cells.add(new Cell<>(grid.rows().get(row), ticks.id(), value));
            }
        }
        if (cells.isEmpty()) {
            blocks.tell(Messages.bind(Messages.edit_readOnly, ticks.label()), true);
        } else {
            blocks.apply(Messages.bind(Messages.edit_cell, ticks.label()), cells);
        }
    }
}
