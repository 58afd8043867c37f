package org.headend.design.validate;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.headend.design.site.Site;
import org.headend.design.site.SiteFactory;
import org.headend.design.site.Suppression;

/** Accepts findings with a reason, and takes that back. */
public final class Suppressions {

    private Suppressions() {
    }

    /** Accepts a finding, one that tells several cases for each of them. The reason must not be blank. */
    public static void accept(Site site, Finding finding, String reason, String author) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("reason"); //$NON-NLS-1$
        }
        revoke(site, finding);
        for (String element : cases(finding)) {
            Suppression suppression = SiteFactory.eINSTANCE.createSuppression();
            suppression.setRule(finding.problem().code());
            suppression.setElement(element);
            suppression.setReason(reason.strip());
            suppression.setAuthor(author);
            suppression.setDate(LocalDate.now().toString());
            site.getSuppressions().add(suppression);
        }
    }

    /** Opens an accepted finding again. */
    public static void revoke(Site site, Finding finding) {
        Set<String> cases = new HashSet<>(cases(finding));
        site.getSuppressions().removeIf(s -> finding.problem().code().equals(s.getRule()) && cases.contains(s.getElement()));
    }

    private static List<String> cases(Finding finding) {
        return finding.elements().subList(0, Math.min(finding.cases(), finding.elements().size()));
    }
}
