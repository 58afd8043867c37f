package org.headend.plan.internal.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHeight;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import org.w3c.dom.Element;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;

/** A table. Widths of columns as the style sheet gives them, the others by how much stands in them. */
final class Grid {
    private static final int MAX_COLUMNS = 63;
    private static final int LONG_TEXT = 40;

    private final Flow flow;
    private final Css css;
    private final Frame frame;
    private final double width;
    private final List<Row> rows = new ArrayList<>();
    private int columns;
    private double[] widths;

    private record Row(Element element, boolean head, List<Cell> cells) {
    }

    /** @param element null where a cell of a row above reaches down */
    private record Cell(Element element, int column, int span, boolean first, boolean more) {
    }

    Grid(Flow flow, Element table, Frame frame) {
        this.flow = flow;
        this.frame = frame;
        css = flow.word().css();
        double available = flow.width() - frame.left() - frame.right();
        double given = css.length(css.of(table), CSSName.WIDTH, available);
        width = given > 0 ? Math.min(given, available) : available;
        read(table);
        if (columns > 0) {
            widths = widths();
        }
    }

    boolean isEmpty() {
        return columns == 0;
    }

    private void read(Element table) {
        Map<Integer, int[]> down = new HashMap<>();
        for (Element part : Dom.elements(table)) {
            switch (Dom.tag(part)) {
                case "caption" -> flow.block(part, frame); //$NON-NLS-1$
                case "thead", "tbody", "tfoot" -> Dom.elements(part).stream().filter(e -> Dom.tag(e).equals("tr")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                        .forEach(tr -> row(tr, Dom.tag(part).equals("thead"), down)); //$NON-NLS-1$
                case "tr" -> row(part, false, down); //$NON-NLS-1$
                default -> {
                    // columns have their widths from their cells
                }
            }
        }
    }

    /** @param down by column: rows that are still reached from above, and how many columns wide */
    private void row(Element tr, boolean head, Map<Integer, int[]> down) {
        if (css.of(tr).isDisplayNone()) {
            return;
        }
        List<Cell> cells = new ArrayList<>();
        int column = reached(cells, 0, down);
        for (Element td : Dom.elements(tr)) {
            if (!Dom.tag(td).matches("t[dh]") || column >= MAX_COLUMNS) { //$NON-NLS-1$
                continue;
            }
            int span = Math.clamp(Dom.number(td, "colspan", 1), 1, MAX_COLUMNS - column); //$NON-NLS-1$
            int deep = Math.max(1, Dom.number(td, "rowspan", 1)); //$NON-NLS-1$
            cells.add(new Cell(td, column, span, true, deep > 1));
            if (deep > 1) {
                down.put(column, new int[] { deep - 1, span });
            }
            column = reached(cells, column + span, down);
        }
        if (!cells.isEmpty()) {
            rows.add(new Row(tr, head, cells));
            columns = Math.max(columns, column);
        }
    }

    private static int reached(List<Cell> cells, int from, Map<Integer, int[]> down) {
        int column = from;
        for (int[] above = down.get(column); above != null; above = down.get(column)) {
            boolean isNew = cells.stream().anyMatch(c -> c.first() && c.more() && c.element() != null) && cells.get(cells.size() - 1).column() == column;
            if (isNew) {
                break;
            }
            cells.add(new Cell(null, column, above[1], false, true));
            if (--above[0] == 0) {
                down.remove(column);
            }
            column += above[1];
        }
        return column;
    }

    private double[] widths() {
        double[] given = new double[columns];
        double[] content = new double[columns];
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                if (cell.element() != null && cell.span() == 1) {
                    CalculatedStyle style = css.of(cell.element());
                    double wanted = css.length(style, CSSName.WIDTH, width);
                    Block block = css.block(style, width);
                    boolean share = style.valueByName(CSSName.WIDTH) instanceof com.openhtmltopdf.css.style.derived.LengthValue && !style.hasAbsoluteUnit(CSSName.WIDTH);
                    double full = wanted < 0 ? -1 : share ? wanted : wanted + block.padding()[Block.LEFT] + block.padding()[Block.RIGHT];
                    given[cell.column()] = Math.max(given[cell.column()], full);
                    content[cell.column()] = Math.max(content[cell.column()], Math.clamp(cell.element().getTextContent().strip().length(), 3, LONG_TEXT));
                }
            }
        }
        double fixed = 0;
        double open = 0;
        for (int i = 0; i < columns; i++) {
            fixed += given[i];
            open += given[i] > 0 ? 0 : Math.max(3, content[i]);
        }
        double[] result = new double[columns];
        double left = width - fixed;
        for (int i = 0; i < columns; i++) {
            result[i] = given[i] > 0 ? open == 0 || left < 0 ? given[i] * width / fixed : given[i] : Math.max(8, left * Math.max(3, content[i]) / open);
        }
        return result;
    }

    void write(CTTbl table) {
        CTTblPr properties = table.addNewTblPr();
        size(properties.addNewTblW(), width);
        size(properties.addNewTblInd(), frame.left());
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var margins = properties.addNewTblCellMar();
        size(margins.addNewLeft(), 0);
        size(margins.addNewRight(), 0);
        var grid = table.addNewTblGrid();
        for (double column : widths) {
            grid.addNewGridCol().setW(Styling.twips(column));
        }
        for (Row row : rows) {
            write(table.addNewTr(), row);
        }
    }

    private static void size(CTTblWidth to, double points) {
        to.setType(STTblWidth.DXA);
        to.setW(Styling.twips(points));
    }

    private void write(CTRow to, Row row) {
        CTTrPr properties = to.addNewTrPr();
        CalculatedStyle style = css.of(row.element());
        if (style.isAvoidPageBreakInside()) {
            properties.addNewCantSplit();
        }
        double height = css.length(style, CSSName.HEIGHT, 0);
        boolean clipped = false;
        for (Cell cell : row.cells()) {
            if (cell.element() != null) {
                CalculatedStyle inner = css.of(cell.element());
                height = Math.max(height, css.length(inner, CSSName.HEIGHT, 0));
                clipped |= inner.isIdent(CSSName.OVERFLOW, IdentValue.HIDDEN);
            }
        }
        if (height > 0) {
            CTHeight given = properties.addNewTrHeight();
            given.setVal(Styling.twips(height));
            given.setHRule(clipped ? STHeightRule.EXACT : STHeightRule.AT_LEAST);
        }
        if (row.head()) {
            properties.addNewTblHeader();
        }
        int column = 0;
        for (Cell cell : row.cells()) {
            write(to.addNewTc(), cell);
            column = cell.column() + cell.span();
        }
        if (column < columns) {
            write(to.addNewTc(), new Cell(null, column, columns - column, true, false));
        }
    }

    private void write(CTTc to, Cell cell) {
        double wide = 0;
        for (int i = cell.column(); i < Math.min(columns, cell.column() + cell.span()); i++) {
            wide += widths[i];
        }
        CTTcPr properties = to.addNewTcPr();
        size(properties.addNewTcW(), wide);
        if (cell.span() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.span()));
        }
        if (cell.more()) {
            properties.addNewVMerge().setVal(cell.first() ? STMerge.RESTART : STMerge.CONTINUE);
        }
        if (cell.element() == null) {
            to.addNewP();
            return;
        }
        CalculatedStyle style = css.of(cell.element());
        Block block = css.block(style, wide);
        edges(properties, block);
        if (!block.ground().isEmpty()) {
            Styling.shade(properties.addNewShd(), block.ground());
        }
        CTTcMar margin = properties.addNewTcMar();
        size(margin.addNewTop(), block.padding()[Block.TOP]);
        size(margin.addNewLeft(), block.padding()[Block.LEFT]);
        size(margin.addNewBottom(), block.padding()[Block.BOTTOM]);
        size(margin.addNewRight(), block.padding()[Block.RIGHT]);
        if (style.isIdent(CSSName.VERTICAL_ALIGN, IdentValue.MIDDLE) || style.isIdent(CSSName.VERTICAL_ALIGN, IdentValue.BOTTOM)) {
            properties.addNewVAlign().setVal(style.isIdent(CSSName.VERTICAL_ALIGN, IdentValue.MIDDLE) ? STVerticalJc.CENTER : STVerticalJc.BOTTOM);
        }
        flow.word().anchors().reached(cell.element());
        Flow inner = flow.cell(Container.of(to), cell.element(), Math.max(4, wide - block.padding()[Block.LEFT] - block.padding()[Block.RIGHT]));
        inner.children(cell.element(), new Frame(0, 0, null, frame.page(), null, -1));
        inner.finishCell();
    }

    private static void edges(CTTcPr properties, Block block) {
        CTTcBorders borders = null;
        for (int side = 0; side < 4; side++) {
            Edge edge = block.edges()[side];
            if (edge.isDrawn()) {
                borders = borders == null ? properties.addNewTcBorders() : borders;
                Styling.edge(switch (side) {
                    case Block.TOP -> borders.addNewTop();
                    case Block.RIGHT -> borders.addNewRight();
                    case Block.BOTTOM -> borders.addNewBottom();
                    default -> borders.addNewLeft();
                }, edge, 0);
            }
        }
    }
}
