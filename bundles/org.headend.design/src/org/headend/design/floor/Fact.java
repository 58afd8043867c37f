package org.headend.design.floor;

import org.headend.core.language.Text;

/**
 * A value that an evaluation goes by, and where it comes from.
 *
 * @param label  translated name
 * @param value  with its unit; a dash for what is unknown
 * @param source who says so
 */
public record Fact(String label, String value, Source source) {

    Fact(Text label, String value, Source source) {
        this(label.toString(), value, source);
    }

    /** Who says so. */
    public enum Source {
        /** The placement on the floor. */
        PLACEMENT,
        /** A stream of the device. */
        STREAM,
        /** The data sheet in the catalog. */
        TYPE,
        /** The zone or its need. */
        ZONE,
        /** The descriptor of a model. */
        MODEL,
        /** A planning table, which a site may override. */
        TABLE,
        /** Follows from the others by a formula. */
        COMPUTED,
        /** Nobody. */
        UNKNOWN;

        /** Translated. */
        public String label() {
            return switch (this) {
                case PLACEMENT -> Messages.source_placement.toString();
                case STREAM -> Messages.source_stream.toString();
                case TYPE -> Messages.source_type.toString();
                case ZONE -> Messages.source_zone.toString();
                case MODEL -> Messages.source_model.toString();
                case TABLE -> Messages.source_table.toString();
                case COMPUTED -> Messages.source_computed.toString();
                case UNKNOWN -> Messages.source_unknown.toString();
            };
        }
    }
}
