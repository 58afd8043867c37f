package org.headend.design.ui.internal.floor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.headend.core.ui.EmptyState;
import org.headend.design.site.Element;
import org.headend.design.site.Floor;
import org.headend.design.site.Opening;
import org.headend.design.site.Placement;
import org.headend.design.site.Riser;
import org.headend.design.site.Route;
import org.headend.design.site.Tray;
import org.headend.design.site.Wall;
import org.headend.design.site.Zone;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.Messages;
import org.headend.design.ui.internal.floor.PartText;

/** The forms of everything that a floor page selects, one shown at a time; for the Properties view. */
public final class FloorForms {
    private final OpenDesign design;
    private final Composite control;
    private final FloorForm floor;
    private final WallForm wall;
    private final OpeningForm opening;
    private final ZoneForm zone;
    private final PlacementForm placement;
    private final CableForm cable;
    private final EmptyState mixed;

    public FloorForms(Composite parent, OpenDesign design) {
        this.design = design;
        control = new Composite(parent, SWT.NONE);
        control.setLayout(new StackLayout());
        Supplier<FloorContext> context = () -> design.editor().getAdapter(FloorContext.class);
        floor = new FloorForm(control, design);
        wall = new WallForm(control, design);
        opening = new OpeningForm(control, design);
        zone = new ZoneForm(control, design, context);
        placement = new PlacementForm(control, design, context);
        cable = new CableForm(control, design);
        mixed = new EmptyState(control, "", Messages.form_mixedHint); //$NON-NLS-1$
    }

    /** The parts of floors in a selection, that still are in the document; empty when something else is selected. */
    public static List<EObject> parts(Iterable<?> selection, OpenDesign design) {
        List<EObject> parts = new ArrayList<>();
        for (Object item : selection) {
            boolean own = item instanceof Floor || item instanceof Wall || item instanceof Opening || item instanceof Zone || item instanceof Tray
                    || item instanceof Riser || item instanceof Route || item instanceof Placement;
            if (!own) {
                return List.of();
            }
            if (EcoreUtil.isAncestor(design.document(), (EObject) item)) {
                parts.add((EObject) item);
            }
        }
        return parts;
    }

    public Composite control() {
        return control;
    }

    /** A title for parts. */
    public static String title(List<EObject> parts) {
        return parts.size() == 1 ? Optional.of(parts.get(0)).map(p -> PartText.name(p).equals(PartText.kind(p)) ? PartText.kind(p)
                : Messages.bind(Messages.form_title, PartText.kind(p), PartText.name(p))).get() : Messages.bind(Messages.form_several, parts.size());
    }

    /** Shows parts, also again after they changed; at least one. */
    public void show(List<EObject> parts) {
        Set<Class<?>> classes = parts.stream().map(p -> (Class<?>) p.eClass().getInstanceClass()).collect(Collectors.toSet());
        boolean cables = Set.of(Tray.class, Riser.class, Route.class).containsAll(classes);
        if (cables) {
            show(cable, FloorForms.<Element>cast(parts));
        } else if (classes.size() > 1) {
            mixed.setTexts(Messages.bind(Messages.form_several, parts.size()), Messages.form_mixedHint);
            top(mixed);
        } else {
            switch (parts.get(0)) {
                case Floor one -> show(floor, FloorForms.<Floor>cast(parts));
                case Wall one -> show(wall, FloorForms.<Wall>cast(parts));
                case Opening one -> show(opening, FloorForms.<Opening>cast(parts));
                case Zone one -> show(zone, FloorForms.<Zone>cast(parts));
                case Placement one -> show(placement, FloorForms.<Placement>cast(parts));
                default -> throw new IllegalArgumentException(parts.get(0).eClass().getName());
            }
        }
    }

    private <T extends EObject> void show(PartForm<T> form, List<T> parts) {
        form.show(parts);
        top(form.control());
    }

    private void top(Composite form) {
        ((StackLayout) control.getLayout()).topControl = form;
        control.layout();
    }

    @SuppressWarnings("unchecked") // all are of the one class that the caller found
    private static <T extends EObject> List<T> cast(List<EObject> same) {
        return (List<T>) (List<?>) same;
    }

    /** What the page in front computes, to be told when it changes; empty when no floor is shown. */
    public Optional<FloorContext> context() {
        return Optional.ofNullable(design.editor().getAdapter(FloorContext.class));
    }

    /** Writes what is typed and not yet written. */
    public void commit() {
        List.of(floor, wall, opening, zone, placement, cable).forEach(PartForm::commit);
    }
}
