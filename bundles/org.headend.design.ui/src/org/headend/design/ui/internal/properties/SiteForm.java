package org.headend.design.ui.internal.properties;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ToDoubleFunction;

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
    private final List<TextField<Site>> place;
    private final Label contents;

    SiteForm(Composite parent, OpenDesign design) {
        super(parent, design);
        GridLayoutFactory.fillDefaults().margins(10, 8).applyTo(control());
        Composite grid = grid(control());
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(grid);
        name = new TextField<>(grid, SWT.SINGLE, design,
                new TextField.Binding<>(Messages.properties_name, s -> text(s.getName()), Site::setName, ANY));
        place = List.of(field(grid, design, Messages.properties_latitude, Site::getLatitude, Site::setLatitude, 90),
                field(grid, design, Messages.properties_longitude, Site::getLongitude, Site::setLongitude, 180),
                new TextField<>(grid, SWT.SINGLE, design, new TextField.Binding<>(Messages.properties_timeZone, s -> text(s.getTimeZone()),
                        (s, t) -> s.setTimeZone(t.isBlank() ? null : t.strip()), SiteForm::zoneFault)));
        caption(grid, Messages.properties_contents);
        contents = new Label(grid, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(contents);
        Label hint = new Label(grid, SWT.WRAP);
        hint.setText(Messages.properties_siteHint);
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
    }

    /** Both 0 is unknown, and shown as nothing. */
    private static TextField<Site> field(Composite grid, OpenDesign design, String label, ToDoubleFunction<Site> read, ObjDoubleConsumer<Site> write, double most) {
        return new TextField<>(grid, SWT.SINGLE, design, new TextField.Binding<>(label,
                s -> s.getLatitude() == 0 && s.getLongitude() == 0 ? "" : format(read.applyAsDouble(s)), (s, t) -> write.accept(s, Numbers.parse(t)), //$NON-NLS-1$
                t -> degreesFault(t, most)));
    }

    private static String format(double degrees) {
        return new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(degrees); //$NON-NLS-1$
    }

    private static Optional<String> degreesFault(String text, double most) {
        try {
            return Math.abs(Numbers.parse(text)) <= most ? Optional.empty() : Optional.of(Messages.bind(Messages.properties_degrees, format(most)));
        } catch (NumberFormatException e) {
            return Optional.of(Messages.bind(Messages.properties_degrees, format(most)));
        }
    }

    private static Optional<String> zoneFault(String text) {
        return text.isBlank() || ZoneId.getAvailableZoneIds().contains(text.strip()) ? Optional.empty() : Optional.of(Messages.properties_timeZoneWrong);
    }

    @Override
    void show(List<Site> elements) {
        Site site = elements.get(0);
        name.show(elements);
        place.forEach(f -> f.show(elements));
        contents.setText(Messages.bind(Messages.properties_counts, site.getDevices().size(), site.getLinks().size()));
    }

    @Override
    void commit() {
        name.commit();
        place.forEach(TextField::commit);
    }
}
