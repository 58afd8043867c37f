package org.headend.design.ui.internal.palette;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.tools.ConnectionCreationTool;

/** The palette’s tool for links: between ports, or between devices whose ports it finds itself. */
public final class LinkTool extends ConnectionCreationTool {

    private EditPart source;

    public LinkTool() {
        super(NoObject.INSTANCE);
    }

    @Override
    protected void setConnectionSource(EditPart part) {
        LinkTools.hold(source, false);
        source = part;
        LinkTools.hold(source, true);
        super.setConnectionSource(part);
    }

    @Override
    public void deactivate() {
        LinkTools.hold(source, false);
        source = null;
        super.deactivate();
    }

    @Override
    protected void setCurrentCommand(Command command) {
        super.setCurrentCommand(command);
        LinkTools.tell(getDomain(), command);
    }

    @Override
    protected boolean handleCreateConnection() {
        return LinkTools.choose(getCurrentViewer(), ((CreateConnectionRequest) getTargetRequest()).getSourceEditPart(),
                getTargetEditPart(), this::eraseSourceFeedback) || super.handleCreateConnection();
    }
}
