package org.headend.design.floor;

/**
 * A picture that a device sends.
 *
 * @param id     of the stream in the design; empty for one that only the data sheet or the sensor has
 * @param name   as users know it
 * @param width  px
 * @param height px
 * @param model  name of the model that reads it; empty for none
 */
public record StreamSize(String id, String name, int width, int height, String model) {
    public StreamSize {
        id = id == null ? "" : id; //$NON-NLS-1$
        name = name == null ? "" : name; //$NON-NLS-1$
        model = model == null ? "" : model; //$NON-NLS-1$
    }

    /** Such as {@code main 1920×1080}. */
    public String label() {
        return (name + ' ' + Numbers.size(width, height)).strip();
    }
}
