package org.headend.design.ui.internal.validation;

import java.util.List;
import java.util.Optional;

import org.headend.catalog.Catalog;
import org.headend.design.Designs;
import org.headend.design.site.Document;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.validate.Finding;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Validator;

/**
 * A quick fix by name, so that it can be found again in another state or copy of the document.
 *
 * @param code    of the rule
 * @param element id of the element that the finding names first
 * @param label   what the rule calls the fix
 */
public record Fix(String code, String element, String label) {

    /** What would repair a finding of what an editor holds. */
    public static List<Fix> of(OpenDesign design, Finding finding) {
        return of(design.document(), design.catalog(), finding.problem().code(), finding.problem().place().element());
    }

    /** What the rules offer for one problem of a document. */
    static List<Fix> of(Document document, Catalog catalog, String code, String element) {
        return Validator.fixes(document.getSite(), catalog, code, element).stream().map(f -> new Fix(code, element, f.label())).toList();
    }

    /** The change, on this very document; empty when it no longer has the problem. */
    Optional<Runnable> change(Document document, Catalog catalog) {
        return Validator.fixes(document.getSite(), catalog, code, element).stream().filter(f -> f.label().equals(label)).findFirst()
                .map(QuickFix::change);
    }

    /** Repairs what an editor holds, as one step that can be undone, and shows where. */
    public boolean apply(OpenDesign design) {
        Optional<Runnable> change = change(design.document(), design.catalog());
        change.ifPresent(c -> design.change(label, c));
        Designs.element(design.document(), element).ifPresent(e -> design.select(List.of(e)));
        return change.isPresent();
    }
}
