package org.headend.design.ui.internal.floor.form;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.headend.design.drafting.Extent;
import org.headend.design.drafting.FloorEdits;
import org.headend.design.site.Floor;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.floor.Messages;
import org.headend.design.ui.internal.floor.form.Fields.Range;

/** A floor: what it is called, how high it is, what lies behind it. */
final class FloorForm implements PartForm<Floor> {
    private static final int WIDTH = 340;

    private final Composite control;
    private final Fields<Floor> left;
    private final Fields<Floor> right;

    FloorForm(Composite parent, OpenDesign design) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(28, 0).applyTo(control);
        left = new Fields<>(control, design);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).hint(WIDTH, SWT.DEFAULT).applyTo(left.control());
        left.text(Messages.form_name, Floor::getName, Floor::setName);
        left.number(Messages.form_level, Range.of("", -20, 300, 1), Floor::getLevel, (f, v) -> f.setLevel(v.intValue())); //$NON-NLS-1$
        left.number(Messages.form_ceiling, Range.of("m", 0, 100, 0.1).zeroIsEmpty(), Floor::getCeiling, Floor::setCeiling); //$NON-NLS-1$
        left.number(Messages.form_elevation, Range.of("m", -500, 5000, 0.1), Floor::getElevation, Floor::setElevation); //$NON-NLS-1$
        left.number(Messages.form_north, new Range("°", 0, 360, 1, -1), Floor::getNorth, Floor::setNorth); //$NON-NLS-1$
        left.fact(Messages.form_contents, FloorForm::contents);
        left.fact(Messages.form_size, FloorForm::size);
        right = new Fields<>(control, design);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).hint(WIDTH, SWT.DEFAULT).applyTo(right.control());
        right.fact(Messages.form_background, f -> f.size() == 1 && f.get(0).getBackground() != null ? f.get(0).getBackground() : "–"); //$NON-NLS-1$
        right.number(Messages.form_page, Range.of("", 1, 9999, 1), Floor::getBackgroundPage, (f, v) -> f.setBackgroundPage(v.intValue())); //$NON-NLS-1$
        right.number(Messages.form_scale, Range.of(Messages.form_scaleUnit, 0, 1000, 0.001).zeroIsEmpty(), Floor::getBackgroundScale, Floor::setBackgroundScale);
        right.number(Messages.form_backgroundX, Range.of("m", -100_000, 100_000, 0.1), Floor::getBackgroundX, Floor::setBackgroundX); //$NON-NLS-1$
        right.number(Messages.form_backgroundY, Range.of("m", -100_000, 100_000, 0.1), Floor::getBackgroundY, Floor::setBackgroundY); //$NON-NLS-1$
        right.number(Messages.form_rotation, Range.of("°", -360, 360, 1), Floor::getBackgroundRotation, Floor::setBackgroundRotation); //$NON-NLS-1$
        right.number(Messages.form_opacity, Range.of("%", 0, 100, 5), f -> Math.round(f.getBackgroundOpacity() * 100), //$NON-NLS-1$
                (f, v) -> f.setBackgroundOpacity(v / 100));
    }

    private static String contents(List<Floor> floors) {
        int walls = floors.stream().mapToInt(f -> f.getWalls().size()).sum();
        int zones = floors.stream().mapToInt(f -> f.getZones().size()).sum();
        int devices = floors.stream().mapToInt(f -> f.getPlacements().size()).sum();
        return Messages.bind(Messages.form_counts, new Object[] { walls, zones, devices });
    }

    private static String size(List<Floor> floors) {
        Extent extent = floors.size() == 1 ? FloorEdits.extent(floors.get(0)) : Extent.NONE;
        return extent.isEmpty() ? "–" : Messages.bind(Messages.tool_size, Fields.format(Math.round(extent.width() * 10) / 10.0), //$NON-NLS-1$
                Fields.format(Math.round(extent.height() * 10) / 10.0));
    }

    @Override
    public Composite control() {
        return control;
    }

    @Override
    public void show(List<Floor> parts) {
        left.show(parts);
        right.show(parts);
    }

    @Override
    public void commit() {
        left.commit();
        right.commit();
    }
}
