package org.headend.design.ui.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.headend.design.columns.BlockEdit;
import org.headend.design.columns.BlockEdit.Cell;
import org.headend.design.columns.BlockEdit.Fault;
import org.headend.design.columns.Column;
import org.headend.design.columns.SpreadsheetText;
import org.headend.design.site.Element;
import org.headend.design.site.Site;
import org.headend.design.ui.internal.OpenDesign;

/** Changes of many cells at once, each one step that can be undone: all cells take their texts, or none is changed. */
final class GridBlocks<E extends Element> {
    private final Grid<E> grid;
    private final OpenDesign design;
    private final Function<Site, List<E>> elements;
    private final Function<Site, List<Column<E>>> columns;
    private final BiConsumer<String, Boolean> status;

    /** @param status told what went well or, with true, what did not */
    GridBlocks(Grid<E> grid, OpenDesign design, Function<Site, List<E>> elements, Function<Site, List<Column<E>>> columns,
            BiConsumer<String, Boolean> status) {
        this.grid = grid;
        this.design = design;
        this.elements = elements;
        this.columns = columns;
        this.status = status;
    }

    void tell(String message, boolean wrong) {
        status.accept(message, wrong);
    }

    /** Writes the cells; where one has a fault, tells all faults and changes nothing. */
    void apply(String label, List<Cell<E>> cells) {
        BlockEdit<E> edit = new BlockEdit<>(design.document(), elements, columns);
        List<Fault<E>> faults = edit.faults(cells);
        if (faults.isEmpty()) {
            design.change(label, () -> edit.write(cells));
            tell(cells.size() > 1 ? Messages.bind(Messages.edit_done, cells.size()) : "", false); //$NON-NLS-1$
        } else {
            refuse(faults.stream().map(f -> new Refusals.Line(grid.rows().indexOf(f.cell().element()) + 1, label(f.cell().column()), f.cell().text(),
                    f.message())).toList(), cells.size());
        }
    }

    private void refuse(List<Refusals.Line> lines, int cells) {
        tell(Messages.bind(Messages.edit_refused, lines.size()), true);
        if (cells > 1) {
            new Refusals(grid.canvas().getShell(), lines).open();
        } else {
            tell(lines.get(0).message(), true);
        }
    }

    private String label(String id) {
        return grid.columns().all().stream().filter(c -> c.id().equals(id)).map(Column::label).findFirst().orElse(id);
    }

    private List<CellRange> ranges() {
        return grid.rows().size() == 0 ? List.of() : grid.selection().ranges();
    }

    private Cell<E> cell(int row, int column, String text) {
        return new Cell<>(grid.rows().get(row), grid.columns().get(column).id(), text);
    }

    /** One text into all selected cells that can be edited. */
    void fill(String text) {
        List<Cell<E>> cells = new ArrayList<>();
        for (CellRange range : ranges()) {
            for (int row = range.top(); row <= range.bottom(); row++) {
                for (int column = range.left(); column <= range.right(); column++) {
                    if (grid.columns().get(column).editable(grid.rows().get(row))) {
                        cells.add(cell(row, column, text));
                    }
                }
            }
        }
        if (!cells.isEmpty()) {
            apply(Messages.edit_fill, cells);
        }
    }

    void fillDown() {
        CellRange range = grid.selection().last();
        List<Cell<E>> cells = new ArrayList<>();
        for (int column = range.left(); column <= range.right(); column++) {
            String text = grid.columns().get(column).read(grid.rows().get(range.top()));
            for (int row = range.top() + 1; row <= range.bottom(); row++) {
                if (grid.columns().get(column).editable(grid.rows().get(row))) {
                    cells.add(cell(row, column, text));
                }
            }
        }
        if (!cells.isEmpty()) {
            apply(Messages.edit_fill, cells);
        }
    }

    /** Empties the selected cells; what cannot be empty is told. */
    void clear() {
        fill(""); //$NON-NLS-1$
    }

    /** The last block as a spreadsheet takes it. */
    void copy() {
        if (grid.rows().size() == 0) {
            return;
        }
        List<CellRange> ranges = grid.selection().ranges();
        boolean sameColumns = ranges.stream().allMatch(r -> r.left() == ranges.get(0).left() && r.right() == ranges.get(0).right());
        List<List<String>> lines = new ArrayList<>();
        CellRange last = grid.selection().last();
        for (int row : sameColumns ? grid.selection().rows() : new java.util.TreeSet<>(java.util.stream.IntStream.rangeClosed(last.top(), last.bottom()).boxed().toList())) {
            List<String> line = new ArrayList<>();
            for (int column = last.left(); column <= last.right(); column++) {
                line.add(grid.columns().get(column).read(grid.rows().get(row)));
            }
            lines.add(line);
        }
        Clipboard clipboard = new Clipboard(grid.canvas().getDisplay());
        clipboard.setContents(new Object[] { SpreadsheetText.format(lines) }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
        tell(Messages.bind(Messages.edit_copied, lines.size(), last.right() - last.left() + 1), false);
    }

    void paste() {
        Clipboard clipboard = new Clipboard(grid.canvas().getDisplay());
        Object contents = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (contents instanceof String text && !text.isEmpty()) {
            paste(SpreadsheetText.parse(text));
        } else {
            tell(Messages.edit_emptyClipboard, true);
        }
    }

    /** One cell goes into all that are selected, a block begins at the upper left corner and is repeated where it fits the selection. */
    void paste(List<List<String>> block) {
        if (grid.rows().size() == 0 || block.isEmpty()) {
            return;
        }
        int wide = block.stream().mapToInt(List::size).max().orElse(1);
        if (block.size() == 1 && wide == 1) {
            fill(block.get(0).get(0));
            return;
        }
        CellRange range = grid.selection().last();
        int high = range.bottom() - range.top() + 1;
        int across = range.right() - range.left() + 1;
        int rows = high > block.size() && high % block.size() == 0 ? high : block.size();
        int width = across > wide && across % wide == 0 ? across : wide;
        List<Refusals.Line> outside = new ArrayList<>();
        List<Cell<E>> cells = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            List<String> line = block.get(i % block.size());
            for (int j = 0; j < width; j++) {
                if (j % wide >= line.size()) {
                    continue; // a short line leaves the rest of its row alone
                }
                int row = range.top() + i;
                int column = range.left() + j;
                if (row >= grid.rows().size() || column >= grid.columns().count()) {
                    outside.add(new Refusals.Line(row + 1, column < grid.columns().count() ? grid.columns().get(column).label() : "", //$NON-NLS-1$
                            line.get(j % wide), Messages.edit_outside));
                } else {
                    cells.add(cell(row, column, line.get(j % wide)));
                }
            }
        }
        if (outside.isEmpty()) {
            apply(Messages.edit_paste, cells);
            if (grid.selection().last().equals(range)) {
                grid.selection().set(new CellRange(range.top(), range.left(), Math.min(grid.rows().size(), range.top() + rows) - 1, range.left() + width - 1));
            }
        } else {
            refuse(outside, rows * width);
        }
    }
}
