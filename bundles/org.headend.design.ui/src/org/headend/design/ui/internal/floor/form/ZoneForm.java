package org.headend.design.ui.internal.floor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.headend.design.drafting.FloorEdits;
import org.headend.design.drafting.Polyline;
import org.headend.design.floor.ZoneLight;
import org.headend.design.site.Need;
import org.headend.design.site.NeedTask;
import org.headend.design.site.Zone;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.Messages;
import org.headend.design.ui.internal.floor.PartText;
import org.headend.design.ui.internal.floor.form.Fields.Range;

/** Zones, what they need, and whether they have it. */
final class ZoneForm implements PartForm<Zone> {
    private static final int WIDTH = 350;
    /** Before which tasks the menu has a line. */
    private static final List<NeedTask> GROUPS = List.of(NeedTask.MONITOR, NeedTask.FACE_RECOGNITION, NeedTask.VOICE);

    private final Composite control;
    private final OpenDesign design;
    private final Supplier<FloorContext> context;
    private final Fields<Zone> fields;
    private final Composite needs;
    private final Composite cards;
    private final Label none;
    private final List<NeedCard> shown = new ArrayList<>();
    private Zone zone;

    ZoneForm(Composite parent, OpenDesign design, Supplier<FloorContext> context) {
        this.design = design;
        this.context = context;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(28, 0).applyTo(control);
        fields = new Fields<>(control, design);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).hint(WIDTH, SWT.DEFAULT).applyTo(fields.control());
        fields.text(Messages.form_name, Zone::getName, Zone::setName);
        Fields.whenEmpty(fields.number(Messages.form_noise, Range.of("dB(A)", 0, 140, 1).zeroIsEmpty(), Zone::getNoiseDecibels, Zone::setNoiseDecibels), //$NON-NLS-1$
                Messages.form_unknown);
        Fields.whenEmpty(fields.number(Messages.form_lux, Range.of("lx", 0, 200_000, 10).zeroIsEmpty(), Zone::getLux, Zone::setLux), Messages.form_unknown); //$NON-NLS-1$
        Fields.whenEmpty(fields.number(Messages.form_reverberation, Range.of("s", 0, 20, 0.1).zeroIsEmpty(), Zone::getReverberation, Zone::setReverberation), //$NON-NLS-1$
                Messages.form_unknown);
        Fields.whenEmpty(fields.number(Messages.form_volume, Range.of("m³", 0, 1_000_000, 10).zeroIsEmpty(), Zone::getRoomVolume, Zone::setRoomVolume), //$NON-NLS-1$
                Messages.form_byArea);
        fields.check(Messages.form_entrance, Zone::isEntrance, Zone::setEntrance);
        fields.check(Messages.form_outdoor, Zone::isOutdoor, Zone::setOutdoor);
        fields.fact(Messages.form_area, zones -> Fields.format(Math.round(zones.stream().mapToDouble(z -> Polyline.parse(z.getPoints()).area()).sum() * 10) / 10.0) + " m²"); //$NON-NLS-1$
        fields.fact(Messages.form_zoneLight, zones -> zones.size() == 1 && context.get() != null ? context.get().figures().light(zones.get(0)).map(ZoneLight::text).orElse("–") : "–"); //$NON-NLS-1$ //$NON-NLS-2$
        needs = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(needs);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(needs);
        Composite head = new Composite(needs, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
        Label title = new Label(head, SWT.NONE);
        title.setText(Messages.form_needs);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        Button add = new Button(head, SWT.PUSH);
        add.setText(Messages.form_addNeed);
        add.addListener(SWT.Selection, e -> openMenu(add));
        none = new Label(needs, SWT.WRAP);
        none.setText(Messages.form_noNeeds);
        GridDataFactory.fillDefaults().hint(420, SWT.DEFAULT).applyTo(none);
        cards = new Composite(needs, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(cards);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cards);
    }

    private void openMenu(Button below) {
        Menu menu = new Menu(below);
        for (NeedTask task : NeedTask.values()) {
            if (GROUPS.contains(task)) {
                new MenuItem(menu, SWT.SEPARATOR);
            }
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(taskName(task));
            item.addListener(SWT.Selection, e -> add(task));
        }
        menu.setLocation(below.toDisplay(0, below.getSize().y));
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** The name of a task; levels say of which edition they are, with their density. */
    private String taskName(NeedTask task) {
        FloorContext now = context.get();
        if (now == null) {
            return PartText.of(task);
        }
        double density = now.figures().numbers().level(task.getName());
        return density <= 0 ? PartText.of(task) : Messages.bind(Messages.form_level2, new Object[] { PartText.of(task),
                PartText.edition(now.figures().numbers().editionOf(task.getName())), Fields.format(density) });
    }

    /** Adds a need to the zone that is shown. */
    void add(NeedTask task) {
        Zone to = zone;
        if (to != null) {
            design.change(Messages.step_addNeed, () -> FloorEdits.addNeed(to, task));
        }
    }

    @Override
    public Composite control() {
        return control;
    }

    @Override
    public void show(List<Zone> parts) {
        fields.show(parts);
        zone = parts.size() == 1 ? parts.get(0) : null;
        CableForm.include(needs, zone != null);
        List<Need> wanted = zone == null ? List.of() : List.copyOf(zone.getNeeds());
        boolean same = shown.size() == wanted.size();
        for (int i = 0; same && i < wanted.size(); i++) {
            same = shown.get(i).need() == wanted.get(i) && shown.get(i).task() == wanted.get(i).getTask();
        }
        if (!same) {
            shown.forEach(c -> c.control().dispose());
            shown.clear();
            wanted.forEach(n -> shown.add(new NeedCard(cards, design, context, n, taskName(n.getTask()))));
        }
        shown.forEach(NeedCard::show);
        ((GridData) none.getLayoutData()).exclude = !wanted.isEmpty();
        none.setVisible(wanted.isEmpty());
        control.layout(true, true);
    }

    @Override
    public void commit() {
        fields.commit();
        shown.forEach(NeedCard::commit);
    }
}
