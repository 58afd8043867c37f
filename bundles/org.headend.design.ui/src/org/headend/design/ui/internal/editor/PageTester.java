package org.headend.design.ui.internal.editor;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.gef.editparts.ZoomManager;

/** What can be done with the page that an editor shows: {@code topology} where it is the canvas, {@code zoomable}, {@code scalable} by percents. */
public final class PageTester extends PropertyTester {
    static final String PROPERTY = "org.headend.design.ui.page"; //$NON-NLS-1$

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        if (!(receiver instanceof TopologyEditor editor) || editor.design() == null) {
            return false;
        }
        return switch (String.valueOf(expected)) {
            case "topology" -> editor.isTopologyShown(); //$NON-NLS-1$
            case "scalable" -> editor.getAdapter(ZoomManager.class) != null; //$NON-NLS-1$
            case "zoomable" -> editor.getAdapter(ZoomManager.class) != null || editor.getAdapter(PageZoom.class) != null; //$NON-NLS-1$
            default -> false;
        };
    }
}
