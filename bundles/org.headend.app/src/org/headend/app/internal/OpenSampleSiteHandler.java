package org.headend.app.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** {@code Help > Open Sample Site}. */
public final class OpenSampleSiteHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        SampleSite.open();
        return null;
    }
}
