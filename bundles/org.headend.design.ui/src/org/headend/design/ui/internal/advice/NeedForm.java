package org.headend.design.ui.internal.advice;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.headend.design.advice.LinkNeed;

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

    NeedForm(Composite parent, LinkNeed need, Consumer<LinkNeed> changed) {
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
        Composite checks = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(14, 0).applyTo(checks);
        GridDataFactory.fillDefaults().span(6, 1).applyTo(checks);
        noCable = check(checks, Messages.need_noCable, !need.cablePossible());
        mobile = check(checks, Messages.need_mobile, need.mobile());
        safety = check(checks, Messages.need_safety, need.safety());
        interference = check(checks, Messages.need_interference, need.interference());
    }

    private Spinner number(Composite form, String label, double value, int digits, int least) {
        new Label(form, SWT.NONE).setText(label);
        Spinner spinner = new Spinner(form, SWT.BORDER);
        double factor = Math.pow(10, digits);
        spinner.setValues((int) Math.round(Math.min(value, MOST / factor) * factor), least, MOST, digits, (int) factor, (int) (10 * factor));
        spinner.addListener(SWT.Selection, e -> changed.accept(need()));
        GridDataFactory.fillDefaults().hint(76, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(spinner);
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
                !noCable.getSelection(), mobile.getSelection(), safety.getSelection(), interference.getSelection());
    }
}
