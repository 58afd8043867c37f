package org.headend.design.exchange;

import java.util.Locale;
import java.util.Map;

/** The text of a label that may be HTML: tags go, breaks become lines, what scripts and styles contain goes too. */
final class DrawioLabel {
    private static final Map<String, String> ENTITIES = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
            "middot", "·", "ndash", "–", "mdash", "—"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
    private static final int MAX = 20_000;

    private DrawioLabel() {
    }

    /** Lines without blanks at their ends; no empty lines. */
    static String plain(String label) {
        String html = label == null ? "" : label.length() > MAX ? label.substring(0, MAX) : label; //$NON-NLS-1$
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < html.length()) {
            char c = html.charAt(i);
            if (c == '<' && isTag(html, i)) {
                int end = html.indexOf('>', i);
                if (end < 0) {
                    break; // a tag that never ends is no text
                }
                String name = html.substring(i + 1, end).strip().split("[\\s/>]", 2)[0].toLowerCase(Locale.ROOT); //$NON-NLS-1$
                String raw = html.substring(i + 1, end).toLowerCase(Locale.ROOT);
                i = end + 1;
                if (name.equals("script") || name.equals("style")) { //$NON-NLS-1$ //$NON-NLS-2$
                    int close = html.toLowerCase(Locale.ROOT).indexOf("</" + name, i); //$NON-NLS-1$
                    i = close < 0 ? html.length() : close;
                } else if (raw.matches("/?(br|div|p|li|tr|h[1-6]|table|ul|ol|hr)\\b.*")) { //$NON-NLS-1$
                    out.append('\n');
                }
            } else if (c == '&') {
                i = entity(html, i, out);
            } else {
                out.append(c == '\u00a0' ? ' ' : c);
                i++;
            }
        }
        return String.join("\n", out.toString().lines().map(String::strip).filter(l -> !l.isEmpty()).toList()); //$NON-NLS-1$
    }

    /** {@code a < b} is text. */
    private static boolean isTag(String html, int at) {
        char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        return next == '/' || next == '!' || Character.isLetter(next);
    }

    private static int entity(String html, int at, StringBuilder out) {
        int end = html.indexOf(';', at);
        if (end > at + 1 && end - at <= 10) {
            String name = html.substring(at + 1, end);
            String known = ENTITIES.get(name);
            if (known != null) {
                out.append(known);
                return end + 1;
            }
            if (name.matches("#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}")) { //$NON-NLS-1$
                int code = name.charAt(1) == 'x' || name.charAt(1) == 'X' ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
                if (Character.isValidCodePoint(code) && code >= ' ') {
                    out.appendCodePoint(code == 0xa0 ? ' ' : code);
                    return end + 1;
                }
            }
        }
        out.append('&');
        return at + 1;
    }
}
