package org.headend.plan.internal.content;

import java.util.List;

/** A piece of a document. Texts are plain; each format escapes them. */
public sealed interface Block {

    /** @param level 2 for a part of a document, 3 below it */
    record Heading(int level, String text) implements Block {
    }

    record Paragraph(String text, boolean faint) implements Block {
    }

    /** A title of its own above the table is left out when empty. */
    record Grid(PlanTable table) implements Block {
    }

    /**
     * A picture.
     *
     * @param svg         one document
     * @param millimetres how wide it is printed; the whole sheet where {@code sheet} is true
     * @param height      printed height, mm
     * @param sheet       true for a sheet of paper with frame and title block
     */
    record Figure(String svg, String caption, double millimetres, double height, boolean sheet) implements Block {
    }

    /** Pictures beside each other. */
    record Figures(List<Figure> figures) implements Block {
        public Figures {
            figures = List.copyOf(figures);
        }
    }

    /** Names and values in two columns. */
    record Facts(String title, List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String label, String value) {
    }

    /** Things to do in order, each with a box to tick. */
    record Steps(String title, List<String> steps) implements Block {
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /** Labels to print and cut, three in a row and eight rows on A4. */
    record Labels(List<Label> labels) implements Block {
        public Labels {
            labels = List.copyOf(labels);
        }
    }

    /** @param code large, {@code lines} below it */
    record Label(String code, List<String> lines) {
        public Label {
            lines = List.copyOf(lines);
        }
    }

    /** What follows begins on a new page. */
    record PageBreak() implements Block {
    }
}
