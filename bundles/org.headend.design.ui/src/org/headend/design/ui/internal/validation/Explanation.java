package org.headend.design.ui.internal.validation;

import org.eclipse.ui.PlatformUI;
import org.headend.design.validate.Finding;

/** What the help says about a rule. */
final class Explanation {
    private static final String PAGE = "/org.headend.help/html/design-rules.html#"; //$NON-NLS-1$

    private Explanation() {
    }

    /** Where the help explains a rule. */
    static String href(String rule) {
        return PAGE + rule;
    }

    static void open(Finding finding) {
        PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(href(finding.problem().code()));
    }
}
