package org.headend.design.view;

import java.util.Locale;

import org.headend.design.site.Link;
import org.headend.design.site.Medium;

/** What links are for. Each medium belongs to one layer, so that layers can be hidden without asking the catalog. */
public enum Layer {
    NETWORK, VIDEO, AUDIO, CONTROL, POWER;

    /** The layer of a medium; USB counts as video, because cameras are what hangs on it in such sites. */
    public static Layer of(Medium medium) {
        return switch (medium) {
            case COPPER, FIBRE, WIRELESS -> NETWORK;
            case VIDEO, USB -> VIDEO;
            case AUDIO -> AUDIO;
            case SERIAL, CONTACT -> CONTROL;
            case POWER -> POWER;
        };
    }

    public static Layer of(Link link) {
        return of(link.getMedium());
    }

    /** As it stands in a saved view. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return switch (this) {
            case NETWORK -> Messages.layer_network;
            case VIDEO -> Messages.layer_video;
            case AUDIO -> Messages.layer_audio;
            case CONTROL -> Messages.layer_control;
            case POWER -> Messages.layer_power;
        };
    }
}
