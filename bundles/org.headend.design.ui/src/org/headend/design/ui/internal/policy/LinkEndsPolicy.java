package org.headend.design.ui.internal.policy;

import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;

/** Handles at the ends of a selected link, to hang it to another port. */
public final class LinkEndsPolicy extends ConnectionEndpointEditPolicy {

    @Override
    protected void showFocus() {
        // the halo shows it
    }

    @Override
    protected void hideFocus() {
        // the halo shows it
    }
}
