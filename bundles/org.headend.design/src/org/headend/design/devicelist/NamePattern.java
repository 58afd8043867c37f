package org.headend.design.devicelist;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names in a series: {@code Camera {1..20}} counts from 1 to 20, {@code Camera {01}} from 01 on, {@code Camera} gets a
 * space and a number. Padding follows the first number.
 */
record NamePattern(String before, String after, int first, int last, int digits) {
    private static final Pattern BRACES = Pattern.compile("\\{\\s*(\\d{0,6})\\s*(?:(?:\\.\\.+|…|-|~)\\s*(\\d{1,6})\\s*)?\\}"); //$NON-NLS-1$
    private static final int OPEN = -1;

    /** Empty when the range runs backwards. */
    static Optional<NamePattern> parse(String text) {
        Matcher matcher = BRACES.matcher(text);
        if (!matcher.find()) {
            return Optional.of(new NamePattern(text.isEmpty() ? "" : text + ' ', "", 1, OPEN, 1)); //$NON-NLS-1$ //$NON-NLS-2$
        }
        String from = matcher.group(1);
        int first = from.isEmpty() ? 1 : Integer.parseInt(from);
        int last = matcher.group(2) == null ? OPEN : Integer.parseInt(matcher.group(2));
        return last != OPEN && last < first ? Optional.empty()
                : Optional.of(new NamePattern(text.substring(0, matcher.start()), text.substring(matcher.end()), first, last, Math.max(1, from.length())));
    }

    /** How many names the range names; 0 when it has no end. */
    int size() {
        return last == OPEN ? 0 : last - first + 1;
    }

    String name(int number) {
        return before + String.format("%0" + digits + 'd', number) + after; //$NON-NLS-1$
    }
}
