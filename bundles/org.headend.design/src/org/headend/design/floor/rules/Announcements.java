package org.headend.design.floor.rules;

import org.headend.design.site.NeedTask;
import org.headend.design.validate.Category;

/** MIC-01: announcements are not loud enough in a zone. */
final class Announcements extends NeedRule {

    Announcements() {
        super("MIC-01", Category.COVERAGE, n -> n.task() == NeedTask.ANNOUNCEMENT); //$NON-NLS-1$
    }

    @Override
    String remedy() {
        return Messages.mic01_speakerRemedy.toString();
    }
}
