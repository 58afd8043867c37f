package org.headend.design.ui.internal.palette;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.tools.ConnectionDragCreationTool;
import org.headend.design.ui.internal.part.PortPart;

/** Draws a link by dragging from a port; a click without dragging selects the port. */
public final class LinkDragTool extends ConnectionDragCreationTool {
    private final PortPart port;

    public LinkDragTool(PortPart port) {
        super(NoObject.INSTANCE);
        this.port = port;
    }

    @Override
    public void activate() {
        super.activate();
        LinkTools.hold(port, true);
    }

    @Override
    public void deactivate() {
        LinkTools.hold(port, false);
        super.deactivate();
    }

    @Override
    protected boolean handleButtonDown(int button) {
        if (button == 3) {
            port.getViewer().select(port);
        }
        return super.handleButtonDown(button);
    }

    @Override
    protected boolean handleButtonUp(int button) {
        boolean clicked = !isInState(STATE_CONNECTION_STARTED) || !movedPastThreshold();
        boolean handled = super.handleButtonUp(button);
        if (clicked && port.isActive()) {
            port.getViewer().select(port);
        }
        return handled;
    }

    @Override
    protected void setCurrentCommand(Command command) {
        super.setCurrentCommand(command);
        LinkTools.tell(getDomain(), command);
    }

    @Override
    protected boolean handleCreateConnection() {
        EditPart target = getTargetEditPart();
        return LinkTools.choose(getCurrentViewer(), ((CreateConnectionRequest) getTargetRequest()).getSourceEditPart(), target,
                this::eraseSourceFeedback) || super.handleCreateConnection();
    }
}
