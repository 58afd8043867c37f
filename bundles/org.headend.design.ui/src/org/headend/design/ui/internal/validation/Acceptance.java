package org.headend.design.ui.internal.validation;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.validate.Finding;
import org.headend.design.validate.Suppressions;

/** Asks why a finding is accepted; accepting it and taking that back are steps that can be undone. */
final class Acceptance {

    private Acceptance() {
    }

    static void ask(OpenDesign design, Finding finding) {
        InputDialog dialog = new InputDialog(design.editor().getSite().getShell(), Messages.validation_acceptTitle,
                Messages.bind(Messages.validation_acceptWhy, finding.problem().message()), finding.suppressed(),
                text -> text.isBlank() ? Messages.validation_acceptBlank : null);
        if (dialog.open() == Window.OK) {
            design.change(Messages.validation_acceptStep,
                    () -> Suppressions.accept(design.document().getSite(), finding, dialog.getValue(), System.getProperty("user.name"))); //$NON-NLS-1$
        }
    }

    static void revoke(OpenDesign design, Finding finding) {
        design.change(Messages.validation_revokeStep, () -> Suppressions.revoke(design.document().getSite(), finding));
    }
}
