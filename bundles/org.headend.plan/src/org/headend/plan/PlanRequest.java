package org.headend.plan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.headend.design.export.Paper;

/**
 * What is wanted.
 *
 * @param parts    at least one
 * @param floors   ids of the floors to draw and to write mounting sheets for; none for all
 * @param formats  at least one
 * @param paper    of the installation drawings; their scale is the largest standard one that fits
 * @param locale   language of the documents, English or Chinese
 * @param target   folder for the files
 * @param author   for the title block; may be empty
 * @param revision for the title block; may be empty
 */
public record PlanRequest(Set<PlanPart> parts, List<String> floors, Set<PlanFormat> formats, Paper paper, Locale locale, Path target,
        String author, String revision, LocalDate date) {

    public PlanRequest {
        parts = EnumSet.copyOf(parts);
        formats = EnumSet.copyOf(formats);
        floors = List.copyOf(floors);
    }

    /** Everything, in every format, on A3. */
    public static PlanRequest everything(Path target, Locale locale) {
        return new PlanRequest(EnumSet.allOf(PlanPart.class), List.of(), EnumSet.allOf(PlanFormat.class), Paper.A3, locale, target, "", "", //$NON-NLS-1$ //$NON-NLS-2$
                LocalDate.now());
    }
}
