package org.headend.gateway.ui.internal.edit;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.headend.gateway.SiteGateway;
import org.headend.gateway.ui.internal.view.Node;

/** A remote file in an editor; tells where it really is. It is not opened again with the workbench: nobody is connected then. */
final class RemoteEditorInput extends FileStoreEditorInput {
    private final Node.Entry node;
    private final LocalCopy copy;

    RemoteEditorInput(Node.Entry node, LocalCopy copy) {
        super(EFS.getLocalFileSystem().getStore(copy.file().toUri()));
        this.node = node;
        this.copy = copy;
    }

    Node.Entry node() {
        return node;
    }

    SiteGateway place() {
        return node.place();
    }

    String remote() {
        return node.path();
    }

    LocalCopy copy() {
        return copy;
    }

    @Override
    public String getToolTipText() {
        return place().name() + ':' + remote();
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
