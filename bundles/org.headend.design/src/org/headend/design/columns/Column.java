package org.headend.design.columns;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

import org.headend.design.site.Element;

/** One property of devices or links as text that people read and write. */
public final class Column<E extends Element> {

    /** How a cell is edited and compared. */
    public enum Kind {
        TEXT, NUMBER, CHOICE, TICK
    }

    /** Text of a tick that is set; unset ticks are empty. */
    public static final String YES = "x"; //$NON-NLS-1$

    private final String id;
    private final String label;
    private final Kind kind;
    private final int width;
    private final Function<E, String> read;
    private boolean standard = true;
    private boolean several;
    private Predicate<E> editable = e -> false;
    private BiFunction<E, String, Optional<String>> fault = (e, text) -> Optional.empty();
    private BiConsumer<E, String> write = (e, text) -> {
        throw new IllegalStateException("read only"); //$NON-NLS-1$
    };
    private Function<E, List<String>> choices = e -> List.of();

    /** A column that cannot be edited, and is shown by default. */
    Column(String id, String label, Kind kind, int width, Function<E, String> read) {
        this.id = id;
        this.label = label;
        this.kind = kind;
        this.width = width;
        this.read = read;
    }

    Column<E> optional() {
        standard = false;
        return this;
    }

    Column<E> edit(Predicate<E> when, BiFunction<E, String, Optional<String>> check, BiConsumer<E, String> change) {
        editable = when;
        fault = check;
        write = change;
        return this;
    }

    Column<E> choose(Function<E, List<String>> from) {
        choices = from;
        return this;
    }

    /** The text names any number of the choices, with commas between them. */
    Column<E> chooseSeveral(Function<E, List<String>> from) {
        several = true;
        return choose(from);
    }

    /** Stable name, for settings. */
    public String id() {
        return id;
    }

    /** Translated heading. */
    public String label() {
        return label;
    }

    public Kind kind() {
        return kind;
    }

    /** Wanted width, px. */
    public int width() {
        return width;
    }

    /** Whether it is shown before somebody chose. */
    public boolean standard() {
        return standard;
    }

    /** Whether this element has such a property, and it can be changed here. */
    public boolean editable(E element) {
        return editable.test(element);
    }

    /** Never null; what {@link #write} takes gives the same element again. */
    public String read(E element) {
        String text = read.apply(element);
        return text == null ? "" : text; //$NON-NLS-1$
    }

    /** Why a text cannot be written, as one translated sentence. */
    public Optional<String> fault(E element, String text) {
        if (read(element).equals(text.strip())) {
            return Optional.empty();
        }
        if (!editable(element)) {
            return Optional.of(Messages.bind(Messages.fault_readOnly, label));
        }
        return kind == Kind.TICK && tick(text).isEmpty() ? Optional.of(Messages.fault_tick) : fault.apply(element, text.strip());
    }

    /** Changes the element; only where {@link #fault} has none. */
    public void write(E element, String text) {
        if (!read(element).equals(text.strip())) {
            write.accept(element, kind == Kind.TICK ? tick(text).orElseThrow() ? YES : "" : text.strip()); //$NON-NLS-1$
        }
    }

    /** What may be chosen, for {@link Kind#CHOICE}; other texts may be allowed too. */
    public List<String> choices(E element) {
        return choices.apply(element);
    }

    /** Whether the text may name several of the choices, with commas between them. */
    public boolean several() {
        return several;
    }

    /** What people and spreadsheets write for yes and no; empty for anything else. */
    static Optional<Boolean> tick(String text) {
        return switch (text.strip().toLowerCase(java.util.Locale.ROOT)) {
            case "x", "yes", "true", "1", "✓", "✔", "是", "y", "ja" -> Optional.of(true); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
            case "", "no", "false", "0", "否", "n", "-", "–", "nein" -> Optional.of(false); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
            default -> Optional.empty();
        };
    }
}
