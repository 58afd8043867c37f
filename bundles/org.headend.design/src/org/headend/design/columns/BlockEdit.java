package org.headend.design.columns;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.design.site.Document;
import org.headend.design.site.Element;
import org.headend.design.site.Site;

/**
 * A block of cells that is written at once: all of it or, where a cell does not take its text, nothing. Cells are tried
 * one after the other on a copy, because the first may take what the next would need.
 */
public final class BlockEdit<E extends Element> {
    private final Document document;
    private final Function<Site, List<E>> elements;
    private final Function<Site, List<Column<E>>> columns;

    /**
     * @param elements the list of a site that the edited ones are in
     * @param columns  all columns of a site, always in the same order
     */
    public BlockEdit(Document document, Function<Site, List<E>> elements, Function<Site, List<Column<E>>> columns) {
        this.document = document;
        this.elements = elements;
        this.columns = columns;
    }

    /** One text for one cell. */
    public record Cell<E>(E element, String column, String text) {
    }

    /** A cell that does not take its text, and why. */
    public record Fault<E>(Cell<E> cell, String message) {
    }

    /** What stands against writing the cells in their order; empty when nothing does. The document is not changed. */
    public List<Fault<E>> faults(List<Cell<E>> cells) {
        List<Fault<E>> faults = new ArrayList<>();
        Site copy = EcoreUtil.copy(document).getSite();
        List<Column<E>> known = columns.apply(copy);
        Map<E, E> copies = new IdentityHashMap<>();
        Iterator<E> copied = elements.apply(copy).iterator();
        elements.apply(document.getSite()).forEach(e -> copies.put(e, copied.next()));
        for (Cell<E> cell : cells) {
            E element = copies.get(cell.element());
            Column<E> column = find(known, cell.column());
            Optional<String> fault = column.fault(element, cell.text());
            if (fault.isPresent()) {
                faults.add(new Fault<>(cell, fault.get()));
            } else {
                column.write(element, cell.text());
            }
        }
        return faults;
    }

    /** Writes cells without faults. */
    public void write(List<Cell<E>> cells) {
        List<Column<E>> known = columns.apply(document.getSite());
        cells.forEach(c -> find(known, c.column()).write(c.element(), c.text()));
    }

    private static <E extends Element> Column<E> find(List<Column<E>> columns, String id) {
        return columns.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }
}
