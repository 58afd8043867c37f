package org.headend.design.ui.internal.validation;

import org.eclipse.core.resources.IMarker;
import org.eclipse.help.AbstractContextProvider;
import org.eclipse.help.IContext;
import org.eclipse.ui.IMarkerHelpContextProvider;
import org.headend.core.resources.ProblemMarkers;
import org.headend.design.ui.internal.Messages;
import org.headend.design.validate.Validator;

/** F1 on a finding in the Problems view: the marker names a context of its rule, the help asks for that context. */
public final class MarkerHelp extends AbstractContextProvider implements IMarkerHelpContextProvider {
    private static final String BUNDLE = "org.headend.design.ui"; //$NON-NLS-1$
    private static final String PREFIX = BUNDLE + ".rule_"; //$NON-NLS-1$

    @Override
    public boolean hasHelpContextForMarker(IMarker marker) {
        return Validator.rules().containsKey(marker.getAttribute(ProblemMarkers.CODE, "")); //$NON-NLS-1$
    }

    @Override
    public String getHelpContextForMarker(IMarker marker) {
        return PREFIX + marker.getAttribute(ProblemMarkers.CODE, ""); //$NON-NLS-1$
    }

    @Override
    public String[] getPlugins() {
        return new String[] { BUNDLE };
    }

    /** Null for what is no rule, as the help wants it. */
    @Override
    public IContext getContext(String id, String locale) {
        String rule = id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : ""; //$NON-NLS-1$
        return Validator.rules().containsKey(rule) ? HelpTopic.rule(rule, Messages.help_ruleText) : null;
    }
}
