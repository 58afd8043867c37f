package org.headend.gateway.ui.internal.files;

import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.navigator.CommonDropAdapter;
import org.eclipse.ui.navigator.CommonDropAdapterAssistant;
import org.headend.core.ui.SiteProjects;
import org.headend.gateway.ui.internal.view.Node;

/** Remote files dropped onto a folder of the Project Explorer are fetched into it. */
public final class ExplorerDrop extends CommonDropAdapterAssistant {

    @Override
    public boolean isSupportedType(TransferData type) {
        return LocalSelectionTransfer.getTransfer().isSupportedType(type);
    }

    private static IContainer folder(Object target) {
        IResource resource = Adapters.adapt(target, IResource.class);
        return resource instanceof IContainer container ? container : resource == null ? null : resource.getParent();
    }

    @Override
    public IStatus validateDrop(Object target, int operation, TransferData type) {
        IContainer folder = folder(target);
        return folder != null && folder.getLocationURI() != null && folder.getProject() != null
                && !DragAndDrop.entries(LocalSelectionTransfer.getTransfer().getSelection()).isEmpty()
                        ? Status.OK_STATUS : Status.CANCEL_STATUS;
    }

    @Override
    public IStatus handleDrop(CommonDropAdapter adapter, DropTargetEvent event, Object target) {
        List<Node.Entry> entries = DragAndDrop.entries(event.data);
        if (entries.isEmpty()) {
            return Status.CANCEL_STATUS;
        }
        Transfers.download(List.copyOf(entries), SiteProjects.path(folder(target)));
        return Status.OK_STATUS;
    }
}
