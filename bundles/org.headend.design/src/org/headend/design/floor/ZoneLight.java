package org.headend.design.floor;

import org.headend.design.floor.Fact.Source;

/**
 * How light a zone is.
 *
 * @param source     {@code ZONE} as it was measured, {@code COMPUTED} from the lamps, {@code UNKNOWN}
 * @param least      lx at the darkest place; NaN when unknown
 * @param mean       lx
 * @param most       lx at the lightest place
 * @param lamps      how many contribute; 0 for a measured value
 */
public record ZoneLight(Source source, double least, double mean, double most, int lamps) {
    static final ZoneLight UNKNOWN = new ZoneLight(Source.UNKNOWN, Double.NaN, Double.NaN, Double.NaN, 0);

    static ZoneLight measured(double lux) {
        return new ZoneLight(Source.ZONE, lux, lux, lux, 0);
    }

    public boolean isKnown() {
        return source != Source.UNKNOWN;
    }

    public boolean isMeasured() {
        return source == Source.ZONE;
    }

    /** Least by mean, 0…1; NaN when unknown or dark. */
    public double uniformity() {
        return mean > 0 ? least / mean : Double.NaN;
    }

    /** A few words for a plan. */
    public String label() {
        return switch (source) {
            case ZONE -> Numbers.text(Messages.light_measured, Numbers.lux(mean));
            case COMPUTED -> mean > 0 ? Numbers.text(Messages.light_label, Numbers.lux(mean), Numbers.lux(least)) : Messages.light_none.toString();
            default -> Messages.light_unknown.toString();
        };
    }

    /** One line: measured or computed, and how much. */
    public String text() {
        return switch (source) {
            case ZONE -> Numbers.text(Messages.light_measured, Numbers.lux(mean));
            case COMPUTED -> mean > 0 ? Numbers.text(Messages.light_computed, new Object[] { Numbers.lux(least), Numbers.lux(most), Numbers.lux(mean),
                    Numbers.number(uniformity(), 2) }) : Messages.light_none.toString();
            default -> Messages.light_unknown.toString();
        };
    }
}
