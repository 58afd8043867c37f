package org.headend.design;

import org.headend.design.internal.Messages;
import org.headend.design.site.Medium;

/**
 * How a medium is drawn, on screen and in exports.
 *
 * @param color {@code #rrggbb}
 * @param dash  SVG dash array, empty for a solid line
 * @param label translated name for the legend
 */
public record MediumStyle(String color, String dash, String label) {

    public static MediumStyle of(Medium medium) {
        return switch (medium) {
            case COPPER -> new MediumStyle("#2f7dd1", "", Messages.medium_copper.toString()); //$NON-NLS-1$ //$NON-NLS-2$
            case FIBRE -> new MediumStyle("#e08a1e", "", Messages.medium_fibre.toString()); //$NON-NLS-1$ //$NON-NLS-2$
            case WIRELESS -> new MediumStyle("#12806f", "2 5", Messages.medium_wireless.toString()); //$NON-NLS-1$ //$NON-NLS-2$
            case SERIAL -> new MediumStyle("#8a63c9", "8 4", Messages.medium_serial.toString()); //$NON-NLS-1$ //$NON-NLS-2$
            case USB -> new MediumStyle("#5b6b7c", "", Messages.medium_usb.toString()); //$NON-NLS-1$ //$NON-NLS-2$
            case VIDEO -> new MediumStyle("#c2478f", "", Messages.medium_video.toString()); //$NON-NLS-1$ //$NON-NLS-2$
            case AUDIO -> new MediumStyle("#3f9142", "8 3 2 3", Messages.medium_audio.toString()); //$NON-NLS-1$ //$NON-NLS-2$
            case CONTACT -> new MediumStyle("#a86a00", "4 3", Messages.medium_contact.toString()); //$NON-NLS-1$ //$NON-NLS-2$
            case POWER -> new MediumStyle("#d2544b", "", Messages.medium_power.toString()); //$NON-NLS-1$ //$NON-NLS-2$
        };
    }
}
