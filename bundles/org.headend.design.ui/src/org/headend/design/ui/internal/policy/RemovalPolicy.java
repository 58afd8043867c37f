package org.headend.design.ui.internal.policy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.headend.design.Areas;
import org.headend.design.DesignEdits;
import org.headend.design.site.Area;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.command.ModelCommand;
import org.headend.design.ui.internal.part.DesignContext;
import org.headend.design.ui.internal.part.DevicePart;
import org.headend.design.ui.internal.part.GroupPart;
import org.headend.design.ui.internal.part.LinkPart;

/** Deleting devices, links and groups; what is in the frame of a group stays, what a collapsed one stands for goes with it. */
public final class RemovalPolicy extends ComponentEditPolicy {
    private final DesignContext design;

    public RemovalPolicy(DesignContext design) {
        this.design = design;
    }

    @Override
    protected Command createDeleteCommand(GroupRequest request) {
        return remove(design, List.of(getHost()));
    }

    /** Deletes all devices and links among some edit parts as one step; null when there are none. */
    public static Command remove(DesignContext design, List<?> parts) {
        Set<Device> devices = new LinkedHashSet<>();
        Set<Link> links = new LinkedHashSet<>();
        Set<Area> areas = new LinkedHashSet<>();
        for (Object part : parts) {
            if (part instanceof DevicePart device) {
                devices.add(device.device());
            } else if (part instanceof LinkPart link) {
                links.addAll(link.links());
            } else if (part instanceof GroupPart group) {
                areas.add(group.area());
                if (group.group().isCollapsed()) {
                    devices.addAll(group.devices());
                    design.scene().groups(group.group()).forEach(g -> areas.add(g.getArea()));
                }
            }
        }
        return devices.isEmpty() && links.isEmpty() && areas.isEmpty() ? null : new ModelCommand(Messages.policy_delete, design.document(), () -> {
            DesignEdits.remove(design.document(), devices, links);
            areas.forEach(area -> Areas.dissolve(design.document(), area));
        });
    }
}
