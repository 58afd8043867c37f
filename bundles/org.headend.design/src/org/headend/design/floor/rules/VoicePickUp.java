package org.headend.design.floor.rules;

import org.headend.design.site.NeedTask;
import org.headend.design.validate.Category;

/** MIC-01: voices of a zone are not heard well enough. */
final class VoicePickUp extends NeedRule {

    VoicePickUp() {
        super("MIC-01", Category.COVERAGE, n -> n.task() == NeedTask.VOICE); //$NON-NLS-1$
    }

    @Override
    String remedy() {
        return Messages.mic01Remedy.toString();
    }
}
