package org.headend.design.ui.internal.floor.form;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.headend.design.site.Opening;
import org.headend.design.site.OpeningKind;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.floor.Messages;
import org.headend.design.ui.internal.floor.PartText;
import org.headend.design.ui.internal.floor.form.Fields.Range;

/** Doors, windows and passages. */
final class OpeningForm implements PartForm<Opening> {
    private static final int WIDTH = 300;

    private final Composite control;
    private final Fields<Opening> fields;

    OpeningForm(Composite parent, OpenDesign design) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 8).applyTo(control);
        fields = new Fields<>(control, design);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).hint(WIDTH, SWT.DEFAULT).applyTo(fields.control());
        fields.choice(Messages.form_kind, () -> List.of(OpeningKind.values()), PartText::of, Opening::getKind, Opening::setKind);
        fields.number(Messages.form_offset, Range.of("m", 0, 10_000, 0.05), Opening::getOffset, Opening::setOffset); //$NON-NLS-1$
        fields.number(Messages.form_width, Range.of("m", 0.1, 1000, 0.05), Opening::getWidth, Opening::setWidth); //$NON-NLS-1$
        fields.number(Messages.form_sill, Range.of("m", 0, 100, 0.05), Opening::getSill, Opening::setSill); //$NON-NLS-1$
        Fields.whenEmpty(fields.number(Messages.form_head, Range.of("m", 0, 100, 0.05).zeroIsEmpty(), Opening::getHead, Opening::setHead), //$NON-NLS-1$
                Messages.form_wallHeight);
    }

    @Override
    public Composite control() {
        return control;
    }

    @Override
    public void show(List<Opening> parts) {
        fields.show(parts);
    }

    @Override
    public void commit() {
        fields.commit();
    }
}
