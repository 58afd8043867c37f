package org.headend.coverage.signal;

/** Loss of radio waves, dB. Distances below 1 m count as 1 m. */
public final class Radio {

    private Radio() {
    }

    /** 20·lg d + 20·lg f − 27.55. @param megahertz MHz */
    public static double freeSpaceLoss(double distance, double megahertz) {
        return 20 * Math.log10(Math.max(1, distance)) + 20 * Math.log10(megahertz) - 27.55;
    }

    /** Within a building by ITU-R P.1238, without floors between: 20·lg f + N·lg d − 28. @param exponent N, about 30 in offices */
    public static double indoorLoss(double distance, double megahertz, double exponent) {
        return 20 * Math.log10(megahertz) + exponent * Math.log10(Math.max(1, distance)) - 28;
    }
}
