package org.headend.design.columns;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Texts of numbers and addresses as columns take them. */
final class Fields {
    private static final Pattern MAC = Pattern.compile("([0-9A-Fa-f]{2}[:.-]?){5}[0-9A-Fa-f]{2}"); //$NON-NLS-1$
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]{0,62})(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,62}))*"); //$NON-NLS-1$

    private Fields() {
    }

    /** Without needless zeros; 0 stands for unknown and is empty. */
    static String number(double value) {
        if (value == 0) {
            return ""; //$NON-NLS-1$
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
    }

    /** A number as spreadsheets write it: with a point, or as the country of the user has it. */
    static OptionalDouble parse(String text) {
        String plain = text.strip().replace("\u00a0", "").replace("\u202f", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        try {
            double value = Double.parseDouble(plain);
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            ParsePosition end = new ParsePosition(0);
            Number value = NumberFormat.getInstance(Locale.getDefault(Locale.Category.FORMAT)).parse(plain, end);
            return value != null && end.getIndex() == plain.length() && !plain.isEmpty() ? OptionalDouble.of(value.doubleValue())
                    : OptionalDouble.empty();
        }
    }

    static Optional<String> numberFault(String text, double min, double max) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble value = parse(text);
        return value.isPresent() && value.getAsDouble() >= min && value.getAsDouble() <= max ? Optional.empty()
                : Optional.of(Messages.bind(Messages.fault_number, number(min).isEmpty() ? "0" : number(min), number(max))); //$NON-NLS-1$
    }

    static Optional<String> wholeFault(String text, int min, int max) {
        OptionalDouble value = parse(text);
        return text.isEmpty() || value.isPresent() && value.getAsDouble() == Math.rint(value.getAsDouble()) && value.getAsDouble() >= min
                && value.getAsDouble() <= max ? Optional.empty() : Optional.of(Messages.bind(Messages.fault_whole, min, max));
    }

    static double value(String text) {
        return parse(text).orElse(0);
    }

    static Optional<String> macFault(String text) {
        return text.isEmpty() || MAC.matcher(text).matches() ? Optional.empty() : Optional.of(Messages.fault_mac);
    }

    /** In the form 00:11:22:aa:bb:cc. */
    static String mac(String text) {
        String digits = text.replaceAll("[^0-9A-Fa-f]", "").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
        return digits.replaceAll("(..)(?!$)", "$1:"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    static Optional<String> hostFault(String text) {
        return text.isEmpty() || HOST.matcher(text).matches() ? Optional.empty() : Optional.of(Messages.fault_host);
    }

    static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
