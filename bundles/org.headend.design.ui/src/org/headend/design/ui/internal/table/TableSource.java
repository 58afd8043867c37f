package org.headend.design.ui.internal.table;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.headend.design.site.Document;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.editor.DesignPage;
import org.headend.design.ui.internal.editor.PageSource;

/** The two tables of a design. */
public final class TableSource implements PageSource {
    /** Ids of the pages. */
    public static final String DEVICES = "devices"; //$NON-NLS-1$
    public static final String LINKS = "links"; //$NON-NLS-1$

    @Override
    public List<DesignPage.Tab> tabs(Document document) {
        return List.of(new DesignPage.Tab(DEVICES, Messages.tab_devices, image("table-devices")), //$NON-NLS-1$
                new DesignPage.Tab(LINKS, Messages.tab_links, image("table-links"))); //$NON-NLS-1$
    }

    @Override
    public DesignPage create(String id, OpenDesign design) {
        return id.equals(DEVICES) ? new TablePage<>(design, new DeviceTable(design)) : new TablePage<>(design, new LinkTable(design));
    }

    /** An icon of this bundle that lives as long as the program. */
    static Image image(String name) {
        String key = "org.headend.design.ui.table." + name; //$NON-NLS-1$
        if (JFaceResources.getImageRegistry().getDescriptor(key) == null) {
            ResourceLocator.imageDescriptorFromBundle("org.headend.design.ui", "icons/" + name + ".svg") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    .ifPresent(d -> JFaceResources.getImageRegistry().put(key, d));
        }
        return JFaceResources.getImageRegistry().get(key);
    }
}
