package org.headend.design.ui.internal.floor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headend.design.floor.CameraView;
import org.headend.design.floor.Fact;
import org.headend.design.floor.SunTimes;
import org.headend.design.site.MediaStream;
import org.headend.design.site.Mount;
import org.headend.design.site.Placement;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.Messages;
import org.headend.design.ui.internal.floor.PartText;
import org.headend.design.ui.internal.floor.form.Fields.Range;

/** Placed devices: where they hang, how they look; for cameras the lens, the stream, and what follows from them. */
final class PlacementForm implements PartForm<Placement> {
    private static final int WIDTH = 320;
    private static final int FACTS = 380;

    private final Composite control;
    private final Supplier<FloorContext> context;
    private final Fields<Placement> place;
    private final Fields<Placement> optics;
    private final Composite facts;
    private final Label title;
    private final Label values;
    private List<Placement> shown = List.of();

    PlacementForm(Composite parent, OpenDesign design, Supplier<FloorContext> context) {
        this.context = context;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 8).spacing(28, 0).applyTo(control);
        place = new Fields<>(control, design);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).hint(WIDTH, SWT.DEFAULT).applyTo(place.control());
        place.number("x", Range.of("m", -100_000, 100_000, 0.1), Placement::getX, Placement::setX); //$NON-NLS-1$ //$NON-NLS-2$
        place.number("y", Range.of("m", -100_000, 100_000, 0.1), Placement::getY, Placement::setY); //$NON-NLS-1$ //$NON-NLS-2$
        place.number(Messages.form_mountHeight, Range.of("m", 0, 100, 0.1), Placement::getHeight, Placement::setHeight); //$NON-NLS-1$
        place.choice(Messages.form_mount, () -> List.of(Mount.values()), PlacementForm::name, Placement::getMount, Placement::setMount);
        place.number(Messages.form_pan, Range.of("°", -360, 360, 1), Placement::getPan, Placement::setPan); //$NON-NLS-1$
        place.number(Messages.form_tilt, Range.of("°", -90, 90, 0.5), Placement::getTilt, Placement::setTilt); //$NON-NLS-1$
        place.number(Messages.form_roll, Range.of("°", -180, 180, 1), Placement::getRoll, Placement::setRoll); //$NON-NLS-1$
        place.text(Messages.form_notes, Placement::getNotes, (p, t) -> p.setNotes(t.isBlank() ? null : t));
        optics = new Fields<>(control, design);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).hint(WIDTH, SWT.DEFAULT).applyTo(optics.control());
        Fields.whenEmpty(optics.number(Messages.form_focal, Range.of("mm", 0, 2000, 0.1).zeroIsEmpty(), Placement::getFocalLength, Placement::setFocalLength), //$NON-NLS-1$
                Messages.form_shortest);
        Fields.whenEmpty(optics.number(Messages.form_reach, Range.of("m", 0, 2000, 1).zeroIsEmpty(), Placement::getRange, Placement::setRange), //$NON-NLS-1$
                Messages.form_automatic);
        optics.choice(Messages.form_stream, this::streams, PlacementForm::name, Placement::getStream, Placement::setStream);
        Fields.whenEmpty(optics.number(Messages.form_stabilisation, Range.of("%", 0, 50, 1).zeroIsEmpty(), Placement::getStabilisation, Placement::setStabilisation), //$NON-NLS-1$
                Messages.form_off);
        optics.check(Messages.form_corridor, Placement::isCorridor, Placement::setCorridor);
        facts = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(facts);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).hint(FACTS, SWT.DEFAULT).applyTo(facts);
        title = new Label(facts, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        title.setText(Messages.form_facts);
        values = new Label(facts, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(FACTS, SWT.DEFAULT).applyTo(values);
    }

    /** The streams of the one device; null stands for its main stream. */
    private List<MediaStream> streams() {
        List<MediaStream> streams = new ArrayList<>();
        streams.add(null);
        if (shown.size() == 1 && shown.get(0).getDevice() != null) {
            shown.get(0).getDevice().getStreams().stream().filter(s -> s.getWidth() > 0).forEach(streams::add);
        }
        return streams;
    }

    private static String name(MediaStream stream) {
        return stream == null ? Messages.form_mainStream : stream.getName() + "  " + stream.getWidth() + '×' + stream.getHeight() //$NON-NLS-1$
                + (stream.getModel() == null || stream.getModel().isBlank() ? "" : "  → " + stream.getModel()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String name(Mount mount) {
        return switch (mount) {
            case UNSET -> Messages.mount_unset;
            case CEILING -> Messages.mount_ceiling;
            case WALL -> Messages.mount_wall;
            case POLE -> Messages.mount_pole;
            case RECESSED -> Messages.mount_recessed;
            case TABLE -> Messages.mount_table;
            case RACK -> Messages.mount_rack;
            case RAIL -> Messages.mount_rail;
        };
    }

    @Override
    public Composite control() {
        return control;
    }

    @Override
    public void show(List<Placement> parts) {
        shown = List.copyOf(parts);
        place.show(parts);
        optics.show(parts);
        FloorContext now = context.get();
        List<CameraView> cameras = now == null ? List.of() : parts.stream().flatMap(p -> now.figures().plan().camera(p).stream()).toList();
        boolean allCameras = !parts.isEmpty() && cameras.size() == parts.size();
        CableForm.include(optics.control(), allCameras);
        String told = now == null || parts.size() != 1 ? "" : told(now, parts.get(0), cameras); //$NON-NLS-1$
        CableForm.include(facts, !told.isEmpty());
        title.setText(cameras.isEmpty() ? Messages.form_lampFacts : Messages.form_facts);
        values.setText(told.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        control.layout(true, true);
    }

    private static String told(FloorContext context, Placement placement, List<CameraView> cameras) {
        return Stream.concat(cameras.stream().map(c -> text(context, c)), context.figures().plan().lighting().lamps().stream()
                .filter(l -> l.placement() == placement).map(l -> lines(l.facts(), l.missing()).toString().strip())).collect(Collectors.joining("\n")); //$NON-NLS-1$
    }

    private static StringBuilder lines(List<Fact> facts, List<String> missing) {
        StringBuilder text = new StringBuilder();
        for (Fact fact : facts) {
            text.append(Messages.bind(Messages.form_fact, new Object[] { fact.label(), fact.value(), fact.source().label() })).append('\n');
        }
        missing.forEach(m -> text.append("⚠ ").append(m).append('\n')); //$NON-NLS-1$
        return text;
    }

    private static String text(FloorContext context, CameraView view) {
        StringBuilder text = lines(view.facts(), view.missing());
        if (view.isKnown()) {
            context.figures().plan().sun(view).ifPresent(periods -> text.append(periods.isEmpty() ? Messages.form_noSun : Messages.bind(Messages.form_sun,
                    periods.stream().map(SunTimes::text).collect(Collectors.joining("; ")))).append('\n')); //$NON-NLS-1$
        }
        context.figures().camera(view.placement()).ifPresent(camera -> {
            for (String edition : context.figures().editions()) {
                text.append(PartText.edition(edition)).append(": "); //$NON-NLS-1$
                text.append(String.join(" · ", context.figures().levels(edition).stream() //$NON-NLS-1$
                        .map(l -> PartText.level(l.name()) + ' ' + distance(camera.camera().reach(camera.coverage().plane(), l.pixelsPerMetre()).to())).toList()));
                text.append('\n');
            }
        });
        return text.toString().strip();
    }

    private static String distance(double metres) {
        return metres <= 0 ? "–" : Double.isInfinite(metres) ? "∞" : Fields.format(Math.round(metres * 10) / 10.0) + " m"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    @Override
    public void commit() {
        place.commit();
        optics.commit();
    }
}
