package org.headend.plan;

/** Files that a plan is written to. */
public enum PlanFormat {
    /** The package as one self-contained file for a browser. */
    HTML,
    /** The package for printing, and the drawings on sheets of their own. */
    PDF,
    /** The package for a word processor. */
    DOCX,
    /** Each table for a spreadsheet. */
    CSV,
    /** Each floor’s drawing. */
    SVG;

    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
