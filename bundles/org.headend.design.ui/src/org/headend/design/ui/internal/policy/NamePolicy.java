package org.headend.design.ui.internal.policy;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.headend.design.site.Device;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.command.ModelCommand;
import org.headend.design.ui.internal.part.DesignContext;
import org.headend.design.ui.internal.part.DevicePart;

/** Renaming a device in place; an empty name changes nothing. */
public final class NamePolicy extends DirectEditPolicy {
    private final DesignContext design;

    public NamePolicy(DesignContext design) {
        this.design = design;
    }

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        Device device = ((DevicePart) getHost()).device();
        String name = String.valueOf(request.getCellEditor().getValue()).strip();
        return name.isEmpty() || name.equals(device.getName()) ? null
                : new ModelCommand(Messages.policy_rename, design.document(), () -> device.setName(name));
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        // the cell editor covers the name
    }
}
