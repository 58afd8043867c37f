package org.headend.design.ui.internal.floor.form;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.headend.design.drafting.FloorEdits;
import org.headend.design.drafting.Polyline;
import org.headend.design.site.Element;
import org.headend.design.site.Route;
import org.headend.design.site.Tray;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.floor.Messages;
import org.headend.design.ui.internal.floor.PartText;
import org.headend.design.ui.internal.floor.form.Fields.Range;

/** Trays, risers and routes: what all of them have, and what only trays have. */
final class CableForm implements PartForm<Element> {
    private static final int WIDTH = 300;

    private final Composite control;
    private final Fields<Element> all;
    private final Fields<Tray> trays;
    private final Fields<Route> routes;

    CableForm(Composite parent, OpenDesign design) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 5).applyTo(control);
        all = new Fields<>(control, design);
        trays = new Fields<>(control, design);
        routes = new Fields<>(control, design);
        for (Fields<?> fields : List.of(all, trays, routes)) {
            GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).hint(WIDTH, SWT.DEFAULT).applyTo(fields.control());
        }
        all.fact(Messages.form_kind, parts -> String.join(", ", parts.stream().map(PartText::kind).distinct().toList())); //$NON-NLS-1$
        all.text(Messages.form_name, Element::getName, Element::setName);
        all.fact(Messages.form_length, parts -> Fields.format(Math.round(parts.stream().flatMap(p -> FloorEdits.corners((EObject) p).stream())
                .mapToDouble(Polyline::length).sum() * 100) / 100.0) + " m"); //$NON-NLS-1$
        trays.number(Messages.form_trayWidth, Range.of("mm", 10, 2000, 10), Tray::getWidthMillimetres, Tray::setWidthMillimetres); //$NON-NLS-1$
        trays.number(Messages.form_height, Range.of("m", 0, 100, 0.1), Tray::getHeight, Tray::setHeight); //$NON-NLS-1$
        routes.check(Messages.form_manual, Route::isManual, Route::setManual);
        routes.fact(Messages.form_cableLength, parts -> Fields.format(Math.round(parts.stream().mapToDouble(Route::getLengthMetres).sum() * 10) / 10.0) + " m"); //$NON-NLS-1$
    }

    @Override
    public Composite control() {
        return control;
    }

    @Override
    public void show(List<Element> parts) {
        all.show(parts);
        trays.show(parts.stream().filter(Tray.class::isInstance).map(Tray.class::cast).toList());
        routes.show(parts.stream().filter(Route.class::isInstance).map(Route.class::cast).toList());
        include(trays.control(), parts.stream().allMatch(Tray.class::isInstance));
        include(routes.control(), parts.stream().allMatch(Route.class::isInstance));
        control.layout(true, true);
    }

    static void include(Composite part, boolean visible) {
        ((GridData) part.getLayoutData()).exclude = !visible;
        part.setVisible(visible);
    }

    @Override
    public void commit() {
        all.commit();
        trays.commit();
        routes.commit();
    }
}
