package org.headend.monitor.ui.internal.performance;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the Performance view on the selected gateway and starts measuring. */
public final class WatchHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var gateway = SiteGateways.selected(HandlerUtil.getCurrentSelection(event));
        try {
            var view = (PerformanceView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(PerformanceView.ID);
            gateway.ifPresent(view::watch);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
