package org.headend.design.ui.internal.part;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.headend.design.site.Diagram;
import org.headend.design.site.Group;
import org.headend.design.site.Link;
import org.headend.design.site.Node;
import org.headend.design.site.Port;

/** Edit parts of one canvas. */
public final class PartFactory implements EditPartFactory {
    private final DesignContext design;

    public PartFactory(DesignContext design) {
        this.design = design;
    }

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        EditPart part = switch (model) {
            case Diagram diagram -> new DiagramPart(design);
            case Node node -> new DevicePart(design);
            case Group group -> new GroupPart(design, group.isCollapsed());
            case Port port -> new PortPart(design);
            case Link link -> new LinkPart(design);
            default -> throw new IllegalArgumentException(String.valueOf(model));
        };
        part.setModel(model);
        return part;
    }
}
