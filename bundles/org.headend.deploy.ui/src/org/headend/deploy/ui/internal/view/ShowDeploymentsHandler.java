package org.headend.deploy.ui.internal.view;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.headend.gateway.SiteGateway;

/** Opens the Deployments view on the selected gateway. */
public final class ShowDeploymentsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        SiteGateway gateway = Adapters.adapt(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement(), SiteGateway.class);
        try {
            var view = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(DeploymentsView.ID);
            if (view instanceof DeploymentsView deployments && gateway != null) {
                deployments.reveal(gateway);
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
