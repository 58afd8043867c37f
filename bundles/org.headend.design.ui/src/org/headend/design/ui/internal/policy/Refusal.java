package org.headend.design.ui.internal.policy;

import org.eclipse.gef.commands.Command;

/** What cannot be done; its label tells why. */
public final class Refusal extends Command {

    public Refusal(String why) {
        super(why);
    }

    @Override
    public boolean canExecute() {
        return false;
    }
}
