package org.headend.design.ui.internal.properties;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

import org.headend.design.ui.internal.Messages;

/** Measures that are not negative; 0 is shown as empty: not known. */
final class Numbers {

    private Numbers() {
    }

    static String format(double value) {
        return value == 0 ? "" : new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value); //$NON-NLS-1$ //$NON-NLS-2$
    }

    static double parse(String text) {
        return text.isBlank() ? 0 : Double.parseDouble(text.strip().replace(',', '.'));
    }

    static Optional<String> fault(String text, double max) {
        try {
            double value = parse(text);
            return value >= 0 && value <= max ? Optional.empty() : Optional.of(Messages.bind(Messages.properties_range, format(max)));
        } catch (NumberFormatException e) {
            return Optional.of(Messages.bind(Messages.properties_range, format(max)));
        }
    }
}
