package org.headend.design.ui.internal.properties;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headend.design.site.Site;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;

/** Name and contents of the site. */
final class SiteForm extends Form<Site> {
    private static final int WIDTH = 420;

    private final TextField<Site> name;
    private final Label contents;

    SiteForm(Composite parent, OpenDesign design) {
        super(parent, design);
        GridLayoutFactory.fillDefaults().margins(10, 8).applyTo(control());
        Composite grid = grid(control());
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(grid);
        name = new TextField<>(grid, SWT.SINGLE, design,
                new TextField.Binding<>(Messages.properties_name, s -> text(s.getName()), Site::setName, ANY));
        caption(grid, Messages.properties_contents);
        contents = new Label(grid, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(contents);
        Label hint = new Label(grid, SWT.WRAP);
        hint.setText(Messages.properties_siteHint);
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
    }

    @Override
    void show(List<Site> elements) {
        Site site = elements.get(0);
        name.show(elements);
        contents.setText(Messages.bind(Messages.properties_counts, site.getDevices().size(), site.getLinks().size()));
    }

    @Override
    void commit() {
        name.commit();
    }
}
