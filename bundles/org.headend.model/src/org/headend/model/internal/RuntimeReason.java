package org.headend.model.internal;

import java.util.regex.Pattern;

/** What ONNX Runtime says, as one sentence in one line and without its source code's file names. */
public final class RuntimeReason {
    private static final Pattern START = Pattern.compile(
            "^Error code - \\w+ - message:\\s*(Load model from .*? failed:\\s*(Fatal error: )?)?"); //$NON-NLS-1$
    private static final Pattern SOURCE = Pattern.compile(
            "(\\S*/)?onnxruntime\\S*\\.(cc|h|cpp|hpp):\\d+ ([^()]*\\([^()]*\\)( const)?(::<lambda\\([^)]*\\)>)?( \\[with [^]]*\\])? ?)?"); //$NON-NLS-1$
    private static final Pattern SPACE = Pattern.compile("\\s+"); //$NON-NLS-1$

    private RuntimeReason() {
    }

    /** @param e a failure of the runtime; may have no message */
    public static String of(Throwable e) {
        return clean(String.valueOf(e.getMessage()));
    }

    static String clean(String message) {
        String text = START.matcher(message.strip()).replaceFirst(""); //$NON-NLS-1$
        String readable = SPACE.matcher(SOURCE.matcher(text).replaceAll("")).replaceAll(" ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
        String sentence = readable.isEmpty() ? SPACE.matcher(text).replaceAll(" ").strip() : readable; //$NON-NLS-1$
        return sentence.endsWith(".") ? sentence : sentence + '.'; //$NON-NLS-1$
    }
}
