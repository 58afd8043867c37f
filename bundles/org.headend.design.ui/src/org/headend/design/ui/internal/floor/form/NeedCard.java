package org.headend.design.ui.internal.floor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.headend.design.drafting.PlanColours;
import org.headend.design.floor.Advice;
import org.headend.design.floor.Fact;
import org.headend.design.floor.FloorNumbers;
import org.headend.design.floor.NeedResult;
import org.headend.design.site.Need;
import org.headend.design.site.NeedTask;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.figure.Look;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.Messages;
import org.headend.design.ui.internal.floor.form.Fields.Range;

/** One need of a zone: its numbers, whether it is met and by how much not, how that was found, and what would help. */
final class NeedCard {
    private static final int FIELDS = 320;
    private static final int TEXT = 440;

    private final OpenDesign design;
    private final Supplier<FloorContext> context;
    private final Need need;
    private final NeedTask task;
    private final Composite control;
    private final Fields<Need> fields;
    private final Label state;
    private final Label details;
    private final Composite advice;
    private NeedResult told;
    private NeedResult asked;

    NeedCard(Composite parent, OpenDesign design, Supplier<FloorContext> context, Need need, String title) {
        this.design = design;
        this.context = context;
        this.need = need;
        task = need.getTask();
        control = new Composite(parent, SWT.BORDER);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(20, 4).applyTo(control);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
        Composite left = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(left);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).hint(FIELDS, SWT.DEFAULT).applyTo(left);
        Label name = new Label(left, SWT.NONE);
        name.setText(title.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        fields = new Fields<>(left, design);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields.control());
        fields();
        Link remove = new Link(left, SWT.NONE);
        remove.setText("<a>" + Messages.form_removeNeed + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
        remove.addListener(SWT.Selection, e -> design.change(Messages.step_removeNeed, () -> EcoreUtil.remove(need)));
        Composite right = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 5).applyTo(right);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).hint(TEXT, SWT.DEFAULT).applyTo(right);
        state = new Label(right, SWT.WRAP);
        state.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT, SWT.DEFAULT).applyTo(state);
        details = new Label(right, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT, SWT.DEFAULT).applyTo(details);
        advice = new Composite(right, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(advice);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(advice);
    }

    private void fields() {
        if (task == NeedTask.MODEL) {
            fields.choice(Messages.form_model, this::models, m -> m.isEmpty() ? Messages.form_chooseModel : m,
                    n -> n.getModel() == null ? "" : n.getModel(), (n, m) -> n.setModel(m.isEmpty() ? null : m)); //$NON-NLS-1$
            Fields.whenEmpty(fields.number(Messages.form_object, Range.of("m", 0, 100, 0.01).zeroIsEmpty(), Need::getObjectMetres, Need::setObjectMetres), //$NON-NLS-1$
                    Messages.form_fromTable);
        }
        if (task == NeedTask.VOICE) {
            fields.choice(Messages.form_speech, this::voices, v -> voice(numbers(), v), n -> n.getSpeech() == null ? "" : n.getSpeech(), //$NON-NLS-1$
                    (n, v) -> n.setSpeech(v.isEmpty() ? null : v));
        }
        switch (task) {
            case VOICE, ANNOUNCEMENT -> Fields.whenEmpty(fields.number(Messages.form_snr, Range.of("dB", 0, 60, 1).zeroIsEmpty(), Need::getSnrDecibels, Need::setSnrDecibels), //$NON-NLS-1$
                    Messages.form_fromTable);
            case LIGHT -> {
                fields.number(Messages.form_minLux, Range.of("lx", 0, 200_000, 10).zeroIsEmpty(), Need::getMinLux, Need::setMinLux); //$NON-NLS-1$
                fields.number(Messages.form_maxLux, Range.of("lx", 0, 200_000, 10).zeroIsEmpty(), Need::getMaxLux, Need::setMaxLux); //$NON-NLS-1$
            }
            case WIFI -> fields.choice(Messages.form_signal, this::signals, this::signal, Need::getSignalDbm, Need::setSignalDbm);
            default -> {
                Fields.whenEmpty(fields.number(Messages.form_density, Range.of("px/m", 0, 10_000, 10).zeroIsEmpty(), Need::getPixelsPerMetre, Need::setPixelsPerMetre), //$NON-NLS-1$
                        task == NeedTask.MODEL ? Messages.form_fromModel : Messages.form_fromTable);
                fields.number(Messages.form_target, Range.of("m", 0, 20, 0.1), Need::getTargetHeight, Need::setTargetHeight); //$NON-NLS-1$
                Fields.whenEmpty(fields.number(Messages.form_speed, Range.of("m/s", 0, 100, 0.1).zeroIsEmpty(), Need::getObjectSpeed, Need::setObjectSpeed), //$NON-NLS-1$
                        numbers().speed(task.getName()) > 0 ? Messages.form_fromTable : Messages.form_stands);
            }
        }
        fields.number(Messages.form_percent, Range.of("%", 1, 100, 5), Need::getCoveragePercent, Need::setCoveragePercent); //$NON-NLS-1$
    }

    private FloorNumbers numbers() {
        return FloorNumbers.of(design.catalog().tables());
    }

    private List<String> voices() {
        List<String> voices = new ArrayList<>(List.of("")); //$NON-NLS-1$
        voices.addAll(numbers().speechLevels().keySet());
        if (need.getSpeech() != null && !voices.contains(need.getSpeech())) {
            voices.add(need.getSpeech());
        }
        return voices;
    }

    static String voice(FloorNumbers numbers, String name) {
        String shown = switch (name) {
            case "" -> Messages.form_fromTable; //$NON-NLS-1$
            case "RELAXED" -> Messages.voice_relaxed; //$NON-NLS-1$
            case "NORMAL" -> Messages.voice_normal; //$NON-NLS-1$
            case "RAISED" -> Messages.voice_raised; //$NON-NLS-1$
            case "LOUD" -> Messages.voice_loud; //$NON-NLS-1$
            case "SHOUT" -> Messages.voice_shout; //$NON-NLS-1$
            default -> name;
        };
        return shown + ", " + Fields.format(numbers.speech(name)) + " dB(A)"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** 0 stands for voice and video. */
    private List<Double> signals() {
        List<Double> signals = new ArrayList<>(List.of(0.0, numbers().wantedSignal(false), numbers().radioGrades().good()));
        if (!signals.contains(need.getSignalDbm())) {
            signals.add(need.getSignalDbm());
        }
        return signals;
    }

    private String signal(double dbm) {
        double shown = dbm == 0 ? numbers().wantedSignal(true) : dbm;
        String text = Fields.format(shown) + " dBm"; //$NON-NLS-1$
        return dbm == 0 ? Messages.bind(Messages.form_signalVideo, text) : dbm == numbers().wantedSignal(false) ? Messages.bind(Messages.form_signalData, text)
                : dbm == numbers().radioGrades().good() ? Messages.bind(Messages.form_signalGood, text) : text;
    }

    private List<String> models() {
        List<String> models = new ArrayList<>(List.of("")); //$NON-NLS-1$
        if (context.get() != null) {
            models.addAll(context.get().figures().models().names());
        }
        if (need.getModel() != null && !models.contains(need.getModel())) {
            models.add(need.getModel());
        }
        return models;
    }

    Composite control() {
        return control;
    }

    Need need() {
        return need;
    }

    NeedTask task() {
        return task;
    }

    void show() {
        fields.show(List.of(need));
        FloorContext now = context.get();
        NeedResult result = now == null ? null : now.figures().result(need).orElse(null);
        if (result == told && told != null) {
            return;
        }
        told = result;
        tell(result);
        if (now != null && result != null && result.status() == NeedResult.Status.MISSED) {
            asked = result;
            now.figures().advise(need, advised -> {
                if (!control.isDisposed() && asked == told) {
                    offer(advised.advice());
                }
            });
        } else {
            offer(List.of());
        }
    }

    private void tell(NeedResult result) {
        if (result == null) {
            state.setText(Messages.form_computing);
            state.setForeground(null);
            details.setText(""); //$NON-NLS-1$
            return;
        }
        Look look = Look.of(control);
        Color color = switch (result.status()) {
            case MET -> look.of(PlanColours.HEAT.get(PlanColours.HEAT.size() - 1));
            case MISSED -> look.error();
            case UNKNOWN -> look.warning();
        };
        String sign = switch (result.status()) {
            case MET -> "✓ "; //$NON-NLS-1$
            case MISSED -> "✗ "; //$NON-NLS-1$
            case UNKNOWN -> "? "; //$NON-NLS-1$
        };
        state.setText((sign + result.summary()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        state.setForeground(color);
        details.setText(String.join("\n", lines(result)).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static List<String> lines(NeedResult result) {
        List<String> lines = new ArrayList<>();
        if (result.requirement() != null) {
            for (Fact fact : result.requirement().facts()) {
                lines.add(Messages.bind(Messages.form_fact, new Object[] { fact.label(), fact.value(), fact.source().label() }));
            }
        }
        if (!Double.isNaN(result.worst())) {
            lines.add(Messages.bind(Messages.form_worst, result.value(result.worst()), result.value(result.wanted())));
        }
        result.causes().entrySet().stream().sorted((a, b) -> Double.compare(b.getValue(), a.getValue())).filter(e -> e.getValue() >= 0.5)
                .forEach(e -> lines.add(Messages.bind(Messages.form_cause, Math.round(e.getValue()), e.getKey().label())));
        if (result.blindArea() > 0.05) {
            lines.add(Messages.bind(Messages.form_blind, Fields.format(Math.round(result.blindArea() * 10) / 10.0)));
        }
        result.contributions().stream().filter(c -> c.percent() >= 0.5)
                .forEach(c -> lines.add(Messages.bind(Messages.form_contribution, c.name(), Math.round(c.percent()))));
        if (result.contributions().size() > 1) {
            lines.add(Messages.bind(Messages.form_twice, Math.round(result.twicePercent())));
        }
        lines.addAll(result.notes());
        result.missing().forEach(m -> lines.add("⚠ " + m)); //$NON-NLS-1$
        return lines;
    }

    private void offer(List<Advice> offers) {
        for (var child : advice.getChildren()) {
            child.dispose();
        }
        for (Advice each : offers) {
            Label text = new Label(advice, SWT.WRAP);
            text.setText(("→ " + each.sentence()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(TEXT - 90, SWT.DEFAULT).applyTo(text);
            if (each.change() != null) {
                Button apply = new Button(advice, SWT.PUSH);
                apply.setText(Messages.form_apply);
                apply.setToolTipText(each.sentence());
                apply.addListener(SWT.Selection, e -> design.change(Messages.step_advice, each.change()::apply));
            } else {
                new Label(advice, SWT.NONE);
            }
        }
        CableForm.include(advice, !offers.isEmpty());
        control.requestLayout();
    }

    void commit() {
        fields.commit();
    }
}
