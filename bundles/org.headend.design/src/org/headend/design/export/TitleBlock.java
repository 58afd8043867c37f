package org.headend.design.export;

/**
 * What the title block of a sheet says; an empty text leaves its field empty. Scale, paper and number of the sheet are
 * filled in by {@link Sheets}.
 *
 * @param site     owner or project
 * @param drawing  what is drawn
 * @param number   number of the drawing
 * @param date     as it shall be printed
 */
public record TitleBlock(String site, String drawing, String number, String author, String date, String revision) {

    public TitleBlock {
        site = text(site);
        drawing = text(drawing);
        number = text(number);
        author = text(author);
        date = text(date);
        revision = text(revision);
    }

    private static String text(String value) {
        return value == null ? "" : value.strip(); //$NON-NLS-1$
    }
}
