package org.headend.monitor.ui.internal.performance;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;

import org.eclipse.swtchart.Range;

/** What an axis shows: how its numbers are scaled and written, and where it begins and ends. */
enum Quantity {
    PERCENT(" %", 1, true), //$NON-NLS-1$
    /** Of one core: several cores make more than 100. */
    CORE_PERCENT(" %", 1, true), //$NON-NLS-1$
    NUMBER("", 1, true), //$NON-NLS-1$
    PER_SECOND("/s", 1, true), //$NON-NLS-1$
    MILLISECONDS(" ms", 1, true), //$NON-NLS-1$
    BYTES("B", 1024, true), //$NON-NLS-1$
    BYTES_PER_SECOND("B/s", 1024, true), //$NON-NLS-1$
    CELSIUS(" °C", 1, false); //$NON-NLS-1$

    private static final String[] PREFIXES = { " ", " k", " M", " G", " T" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    private static final double HEADROOM = 1.1;
    private static final double LABEL_ROOM = 0.09; // no multiple of a usual step, or a number would stand at the very edge
    private static final double MARGIN_CELSIUS = 5;

    private final String unit;
    private final int step;
    private final boolean fromZero;

    Quantity(String unit, int step, boolean fromZero) {
        this.unit = unit;
        this.step = step;
        this.fromZero = fromZero;
    }

    /** Limits of an axis, in scaled numbers. */
    record Limits(double low, double high) {
        /** With room above, so that the topmost number is not cut. */
        Range range() {
            return new Range(low, high + (high - low) * LABEL_ROOM);
        }
    }

    /** Power of the prefix that makes numbers up to {@code highest} short. */
    int power(double highest) {
        int power = 0;
        while (step > 1 && power < PREFIXES.length - 1 && highest >= step) {
            highest /= step;
            power++;
        }
        return power;
    }

    double scale(int power) {
        return Math.pow(step, power);
    }

    /** Where the axis begins and ends for values from {@code lowest} to {@code highest}, both already scaled. */
    Limits limits(double lowest, double highest) {
        if (this == PERCENT) {
            return new Limits(0, 100);
        }
        if (Double.isNaN(highest)) {
            return new Limits(0, 1);
        }
        if (!fromZero) {
            return new Limits(Math.floor(lowest - MARGIN_CELSIUS), Math.ceil(highest + MARGIN_CELSIUS));
        }
        return new Limits(0, Math.max(nice(highest * HEADROOM), 1));
    }

    /** The next of 1, 1.5, 2, 3, 5, 7.5 and their multiples by ten: axes that jump seldom. */
    static double nice(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (double step : new double[] { 1, 1.5, 2, 3, 5, 7.5, 10 }) {
            if (step * power >= value) {
                return step * power;
            }
        }
        return value;
    }

    private String suffix(int power) {
        return step > 1 ? PREFIXES[power] + unit : unit;
    }

    /** A value with its unit; a dash for what is not known. */
    String text(double value) {
        if (Double.isNaN(value)) {
            return "–"; //$NON-NLS-1$
        }
        int power = power(value);
        return digits(value / scale(power)) + suffix(power);
    }

    private static String digits(double value) {
        int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value); //$NON-NLS-1$ //$NON-NLS-2$
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** Writes the numbers of an axis whose values were divided by {@link #scale}. */
    NumberFormat axisFormat(int power) {
        return new NumberFormat() {
            private static final long serialVersionUID = 1L;

            @Override
            public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
                return out.append(digits(number)).append(suffix(power));
            }

            @Override
            public StringBuffer format(long number, StringBuffer out, FieldPosition position) {
                return format((double) number, out, position);
            }

            @Override
            public Number parse(String text, ParsePosition position) { // the chart reads its own labels
                return NumberFormat.getNumberInstance(Locale.ROOT).parse(text, position);
            }
        };
    }
}
