package org.headend.design.columns;

import java.util.LinkedHashMap;
import java.util.Map;

import org.headend.design.MediumStyle;
import org.headend.design.site.CurrentKind;
import org.headend.design.site.Known;
import org.headend.design.site.Medium;
import org.headend.design.site.PasswordState;
import org.headend.design.site.PoeMode;

/** Translated texts of enumerations, in the order in which they are offered; what is unknown is empty. */
final class Choices {

    private Choices() {
    }

    static Map<PasswordState, String> passwords() {
        Map<PasswordState, String> texts = new LinkedHashMap<>();
        texts.put(PasswordState.UNKNOWN, ""); //$NON-NLS-1$
        texts.put(PasswordState.CHANGED, Messages.password_changed);
        texts.put(PasswordState.FACTORY, Messages.password_factory);
        return texts;
    }

    static Map<Known, String> known() {
        Map<Known, String> texts = new LinkedHashMap<>();
        texts.put(Known.UNKNOWN, ""); //$NON-NLS-1$
        texts.put(Known.YES, Messages.known_yes);
        texts.put(Known.NO, Messages.known_no);
        return texts;
    }

    static Map<CurrentKind, String> currents() {
        Map<CurrentKind, String> texts = new LinkedHashMap<>();
        texts.put(CurrentKind.UNKNOWN, ""); //$NON-NLS-1$
        texts.put(CurrentKind.DC, Messages.current_dc);
        texts.put(CurrentKind.AC, Messages.current_ac);
        return texts;
    }

    /** Here “unknown” is said: an empty field would look like none. */
    static Map<PoeMode, String> poe() {
        Map<PoeMode, String> texts = new LinkedHashMap<>();
        texts.put(PoeMode.NONE, Messages.poe_none);
        texts.put(PoeMode.SOURCE, Messages.poe_source);
        texts.put(PoeMode.POWERED, Messages.poe_powered);
        texts.put(PoeMode.UNKNOWN, Messages.poe_unknown);
        return texts;
    }

    static Map<Medium, String> media() {
        Map<Medium, String> texts = new LinkedHashMap<>();
        for (Medium medium : Medium.values()) {
            texts.put(medium, MediumStyle.of(medium).label());
        }
        return texts;
    }
}
