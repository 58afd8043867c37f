package org.headend.design.ui.internal.properties;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.headend.design.columns.AreaColumns;
import org.headend.design.site.Area;
import org.headend.design.site.Site;
import org.headend.design.ui.internal.OpenDesign;

/** Properties of areas. */
final class AreaForm extends Form<Area> {
    private static final int WIDTH = 420;

    private ColumnFields<Area> fields;
    private Site site;

    AreaForm(Composite parent, OpenDesign design) {
        super(parent, design);
        GridLayoutFactory.fillDefaults().margins(10, 8).applyTo(control());
    }

    @Override
    void show(List<Area> elements) {
        if (site != design.document().getSite()) { // the document was read again
            site = design.document().getSite();
            if (fields != null) {
                fields.control().dispose();
            }
            fields = new ColumnFields<>(control(), design, null, AreaColumns.of(site));
            GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(fields.control());
        }
        fields.show(elements);
        control().layout(true, true);
    }

    @Override
    void commit() {
        if (fields != null) {
            fields.commit();
        }
    }
}
