package org.headend.design.ui.internal.validation;

import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.headend.design.ui.internal.Messages;

/**
 * What F1 shows: a text, and a page of the help.
 *
 * @param getHref the page, with its bundle
 */
record HelpTopic(String getText, String getLabel, String getHref) implements IContext, IHelpResource {

    /** About a rule, with what it found. */
    static HelpTopic rule(String rule, String text) {
        return new HelpTopic(text, Messages.bind(Messages.help_rule, rule), Explanation.href(rule));
    }

    @Override
    public IHelpResource[] getRelatedTopics() {
        return new IHelpResource[] { this };
    }
}
