package org.headend.design.ui.internal.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.headend.catalog.Tables;
import org.headend.design.advice.LinkNeed;
import org.headend.design.advice.LinkSetting;
import org.headend.design.advice.LinkSetting.Emphasis;
import org.headend.design.advice.Regulation;
import org.headend.design.site.WallMaterial;
import org.headend.design.ui.internal.floor.PartText;

/** What a link must do, as the design tells it, for the user to correct. */
final class NeedForm {
    private static final int MOST = 1_000_000;

    private final LinkNeed first;
    private final Consumer<LinkNeed> changed;
    private final Spinner metres;
    private final Spinner mbit;
    private final Spinner latency;
    private final Spinner watts;
    private final Spinner nodes;
    private final Spinner battery;
    private final Button noCable;
    private final Button mobile;
    private final Button safety;
    private final Button interference;
    private final Button outdoors;
    private final Spinner walls;
    private final Choice material;
    private final Choice country;
    private final Choice cost;
    private final Choice security;

    /** A box and what its lines stand for. */
    private record Choice(Combo combo, List<String> values) {
        String value() {
            return values.get(Math.max(0, combo.getSelectionIndex()));
        }
    }

    NeedForm(Composite parent, LinkNeed need, Tables tables, Consumer<LinkNeed> changed) {
        first = need;
        this.changed = changed;
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(8, 4).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
        metres = number(form, Messages.advisor_distance, need.metres(), 1, 1);
        mbit = number(form, Messages.need_rate, need.mbit(), 3, 0);
        latency = number(form, Messages.need_latency, need.maxLatencyMillis(), 0, 1);
        watts = number(form, Messages.need_power, need.powerWatts(), 1, 0);
        nodes = number(form, Messages.need_nodes, need.nodes(), 0, 1);
        battery = number(form, Messages.need_battery, need.batteryYears(), 1, 0);
        LinkSetting setting = need.setting();
        walls = number(form, Messages.need_walls, setting.walls(), 0, 0);
        material = choice(form, Messages.need_material, List.of(WallMaterial.values()).stream().map(WallMaterial::getName).toList(),
                List.of(WallMaterial.values()).stream().map(PartText::of).toList(), setting.material());
        Regulation rules = Regulation.of(tables);
        List<String> codes = new ArrayList<>(List.of("")); //$NON-NLS-1$
        codes.addAll(rules.codes());
        country = choice(form, Messages.need_country, codes, codes.stream().map(c -> c.isEmpty() ? Messages.need_noCountry : rules.name(c, Locale.getDefault())).toList(), setting.country());
        cost = emphasis(form, Messages.need_cost, setting.cost());
        security = emphasis(form, Messages.need_security, setting.security());
        Composite checks = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(14, 0).applyTo(checks);
        GridDataFactory.fillDefaults().span(6, 1).applyTo(checks);
        outdoors = check(checks, Messages.need_outdoors, setting.outdoors());
        noCable = check(checks, Messages.need_noCable, !need.cablePossible());
        mobile = check(checks, Messages.need_mobile, need.mobile());
        safety = check(checks, Messages.need_safety, need.safety());
        interference = check(checks, Messages.need_interference, need.interference());
    }

    private Choice emphasis(Composite form, String label, Emphasis value) {
        List<Emphasis> all = List.of(Emphasis.values());
        return choice(form, label, all.stream().map(Emphasis::name).toList(), all.stream().map(Emphasis::label).toList(), value.name());
    }

    private Choice choice(Composite form, String label, List<String> values, List<String> texts, String value) {
        new Label(form, SWT.NONE).setText(label);
        Combo combo = new Combo(form, SWT.READ_ONLY);
        combo.setItems(texts.toArray(String[]::new));
        combo.select(Math.max(0, values.indexOf(value)));
        combo.addListener(SWT.Selection, e -> changed.accept(need()));
        GridDataFactory.fillDefaults().hint(76, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(combo);
        return new Choice(combo, values);
    }

    private Spinner number(Composite form, String label, double value, int digits, int least) {
        new Label(form, SWT.NONE).setText(label);
        Spinner spinner = new Spinner(form, SWT.BORDER);
        double factor = Math.pow(10, digits);
        spinner.setValues((int) Math.round(Math.min(value, MOST / factor) * factor), least, MOST, digits, (int) factor, (int) (10 * factor));
        spinner.addListener(SWT.Selection, e -> changed.accept(need()));
        GridDataFactory.fillDefaults().hint(76, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(spinner);
        return spinner;
    }

    private Button check(Composite parent, String text, boolean on) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(text);
        button.setSelection(on);
        button.addListener(SWT.Selection, e -> changed.accept(need()));
        return button;
    }

    private static double value(Spinner spinner) {
        return spinner.getSelection() / Math.pow(10, spinner.getDigits());
    }

    private LinkNeed need() {
        return new LinkNeed(first.payload(), value(mbit), value(latency), value(metres), value(watts), value(battery), (int) value(nodes),
                !noCable.getSelection(), mobile.getSelection(), safety.getSelection(), interference.getSelection(),
                new LinkSetting(outdoors.getSelection(), (int) value(walls), material.value(), country.value(), Emphasis.valueOf(cost.value()), Emphasis.valueOf(security.value())));
    }
}
