package org.headend.design.ui.internal.compare;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.IViewerCreator;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Composite;

/** The platform’s comparisons show designs with our viewer: each other, local history, and whatever a team provider offers. */
public final class SiteCompareCreator implements IViewerCreator {

    @Override
    public Viewer createViewer(Composite parent, CompareConfiguration configuration) {
        return new SiteCompareViewer(parent, configuration);
    }
}
