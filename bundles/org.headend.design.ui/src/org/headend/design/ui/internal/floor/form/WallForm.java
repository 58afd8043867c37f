package org.headend.design.ui.internal.floor.form;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.headend.design.drafting.Polyline;
import org.headend.design.site.Wall;
import org.headend.design.site.WallMaterial;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.floor.Messages;
import org.headend.design.ui.internal.floor.PartText;
import org.headend.design.ui.internal.floor.form.Fields.Range;

/** Walls. */
final class WallForm implements PartForm<Wall> {
    private static final int WIDTH = 300;

    private final Composite control;
    private final Fields<Wall> fields;

    WallForm(Composite parent, OpenDesign design) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 8).applyTo(control);
        fields = new Fields<>(control, design);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).hint(WIDTH, SWT.DEFAULT).applyTo(fields.control());
        fields.text(Messages.form_name, Wall::getName, Wall::setName);
        fields.choice(Messages.form_material, () -> List.of(WallMaterial.values()), PartText::of, Wall::getMaterial, Wall::setMaterial);
        fields.number(Messages.form_height, Range.of("m", 0.05, 100, 0.1), Wall::getHeight, Wall::setHeight); //$NON-NLS-1$
        fields.number(Messages.form_thickness, Range.of("m", 0.01, 5, 0.01), Wall::getThickness, Wall::setThickness); //$NON-NLS-1$
        fields.fact(Messages.form_length, walls -> Fields.format(Math.round(walls.stream().mapToDouble(w -> Polyline.parse(w.getPoints()).length()).sum() * 100) / 100.0) + " m"); //$NON-NLS-1$
        fields.fact(Messages.form_openings, walls -> String.valueOf(walls.stream().mapToInt(w -> w.getOpenings().size()).sum()));
    }

    @Override
    public Composite control() {
        return control;
    }

    @Override
    public void show(List<Wall> parts) {
        fields.show(parts);
    }

    @Override
    public void commit() {
        fields.commit();
    }
}
