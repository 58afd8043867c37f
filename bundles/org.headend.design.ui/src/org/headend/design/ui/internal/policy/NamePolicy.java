package org.headend.design.ui.internal.policy;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.headend.design.site.Element;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.command.ModelCommand;
import org.headend.design.ui.internal.part.DesignContext;
import org.headend.design.ui.internal.part.DevicePart;
import org.headend.design.ui.internal.part.GroupPart;

/** Renaming a device or a group in place; an empty name changes nothing. */
public final class NamePolicy extends DirectEditPolicy {
    private final DesignContext design;

    public NamePolicy(DesignContext design) {
        this.design = design;
    }

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        Element element = getHost() instanceof GroupPart group ? group.area() : ((DevicePart) getHost()).device();
        String name = String.valueOf(request.getCellEditor().getValue()).strip();
        return name.isEmpty() || name.equals(element.getName()) ? null
                : new ModelCommand(Messages.policy_rename, design.document(), () -> element.setName(name));
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        // the cell editor covers the name
    }
}
