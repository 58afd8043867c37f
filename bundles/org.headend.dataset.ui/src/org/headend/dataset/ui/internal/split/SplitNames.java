package org.headend.dataset.ui.internal.split;

import org.eclipse.swt.graphics.RGB;
import org.headend.dataset.Split;
import org.headend.dataset.ui.internal.Messages;

/** How the parts of a dataset are called and coloured. */
public final class SplitNames {

    private SplitNames() {
    }

    public static String name(Split split) {
        return switch (split) {
            case TRAIN -> Messages.split_train;
            case VAL -> Messages.split_val;
            case TEST -> Messages.split_test;
        };
    }

    /** For badges. */
    public static String shortName(Split split) {
        return switch (split) {
            case TRAIN -> Messages.split_trainShort;
            case VAL -> Messages.split_valShort;
            case TEST -> Messages.split_testShort;
        };
    }

    /** Dark enough for white text. */
    public static RGB rgb(Split split) {
        return switch (split) {
            case TRAIN -> new RGB(0x2a, 0x6f, 0xb0);
            case VAL -> new RGB(0xa8, 0x5a, 0x12);
            case TEST -> new RGB(0x74, 0x48, 0x9d);
        };
    }
}
