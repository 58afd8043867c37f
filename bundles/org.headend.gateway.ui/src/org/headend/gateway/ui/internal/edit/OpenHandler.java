package org.headend.gateway.ui.internal.edit;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.headend.gateway.ui.internal.view.GatewaysView;
import org.headend.gateway.ui.internal.view.Node;
import org.headend.gateway.ui.internal.view.NodeHandler;

/** Opens the selected remote files in editors. */
public final class OpenHandler extends NodeHandler {

    @Override
    protected void run(GatewaysView view, List<Node> nodes, Shell shell) {
        only(Node.Entry.class, nodes).stream().filter(entry -> !entry.isFolder())
                .forEach(entry -> RemoteEditing.open(view.getSite().getPage(), entry));
    }
}
