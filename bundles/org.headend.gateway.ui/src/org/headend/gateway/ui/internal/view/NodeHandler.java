package org.headend.gateway.ui.internal.view;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Base of what is done with the nodes that are selected in the Gateways view. */
public abstract class NodeHandler extends AbstractHandler {

    /** @param nodes the selection, empty when another part is active */
    protected abstract void run(GatewaysView view, List<Node> nodes, Shell shell);

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        List<Node> nodes = new ArrayList<>();
        for (Object selected : HandlerUtil.getCurrentStructuredSelection(event)) {
            if (selected instanceof Node node) {
                nodes.add(node);
            }
        }
        try {
            GatewaysView view = part instanceof GatewaysView active ? active
                    : (GatewaysView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(GatewaysView.ID);
            run(view, nodes, HandlerUtil.getActiveShellChecked(event));
        } catch (PartInitException e) {
            throw new ExecutionException(GatewaysView.ID, e);
        }
        return null;
    }

    /** The nodes of one kind; remote files only of the first one’s gateway. */
    protected static <T extends Node> List<T> only(Class<T> type, List<Node> nodes) {
        return nodes.stream().filter(type::isInstance)
                .filter(n -> !(n instanceof Node.Remote) || n.place().equals(nodes.get(0).place())).map(type::cast).toList();
    }
}
