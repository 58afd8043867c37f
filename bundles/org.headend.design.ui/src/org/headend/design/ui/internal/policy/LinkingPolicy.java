package org.headend.design.ui.internal.policy;

import java.util.List;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.DropRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.swt.SWT;
import org.headend.design.PortCompatibility;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.command.ModelCommand;
import org.headend.design.ui.internal.part.DesignContext;
import org.headend.design.ui.internal.part.DevicePart;
import org.headend.design.ui.internal.part.LinkPart;
import org.headend.design.ui.internal.part.PortPart;

/** Starting, ending and reconnecting links at a port or a device; says at the pointer why a link is refused. */
public final class LinkingPolicy extends GraphicalNodeEditPolicy {
    private final DesignContext design;
    private RefusalNote note;

    public LinkingPolicy(DesignContext design) {
        this.design = design;
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        Command start = new Command(Messages.policy_link) {
            // says that a link may start here; the end makes it
        };
        request.setStartCommand(start);
        return start;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        LinkChoice choice = LinkChoice.of(request.getSourceEditPart(), getHost());
        return choice.pairs().isEmpty() ? new Refusal(choice.obstacle())
                : LinkChoice.command(design.document(), choice.pairs().get(0));
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return reconnect(request, 0);
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        return reconnect(request, 1);
    }

    private Command reconnect(ReconnectRequest request, int end) {
        LinkPart part = (LinkPart) request.getConnectionEditPart();
        Link link = part.link();
        LinkChoice choice = choice(link, end);
        if (choice.pairs().isEmpty()) {
            return new Refusal(choice.obstacle());
        }
        return new ModelCommand(Messages.policy_reconnect, design.document(), () -> {
            link.getPorts().set(end, choice.pairs().get(0).b());
            link.setMedium(PortCompatibility.medium(link.getPorts().get(0).getKind()));
        });
    }

    private LinkChoice choice(Link link, int end) {
        Port fixed = link.getPorts().get(1 - end);
        Port own = link.getPorts().get(end);
        if (getHost() instanceof PortPart port) {
            return port.port() == own ? new LinkChoice(List.of(), "") : LinkChoice.moved(fixed, port.port()); //$NON-NLS-1$
        }
        return LinkChoice.moved(fixed, own, ((DevicePart) getHost()).device());
    }

    @Override
    protected Connection createDummyConnection(Request request) {
        PolylineConnection line = new PolylineConnection() {
            @Override
            protected void outlineShape(Graphics graphics) {
                graphics.setAntialias(SWT.ON);
                super.outlineShape(graphics);
            }
        };
        line.setLineWidth(2);
        line.setForegroundColor(design.style().look().accent());
        return line;
    }

    @Override
    protected void showTargetConnectionFeedback(DropRequest request) {
        String why = getCommand((Request) request) instanceof Refusal refusal ? refusal.getLabel() : ""; //$NON-NLS-1$
        mark(!why.isEmpty());
        if (why.isEmpty()) {
            removeNote();
            return;
        }
        if (note == null) {
            note = new RefusalNote(design.style().look(), design.style().nameFont());
            getFeedbackLayer().add(note);
        }
        Point at = request.getLocation().getCopy();
        note.getParent().translateToRelative(at);
        note.show(why, at);
    }

    @Override
    protected void eraseTargetConnectionFeedback(DropRequest request) {
        mark(false);
        removeNote();
    }

    private void removeNote() {
        if (note != null) {
            note.getParent().remove(note);
            note = null;
        }
    }

    private void mark(boolean refused) {
        if (getHost() instanceof DevicePart device) {
            device.card().setRefused(refused);
        } else if (getHost() instanceof PortPart port) {
            port.handle().setMarked(true, refused);
        }
    }

    @Override
    public void deactivate() {
        removeNote();
        super.deactivate();
    }
}
