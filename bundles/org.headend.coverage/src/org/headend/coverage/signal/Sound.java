package org.headend.coverage.signal;

/** Sound in a free field: 6 dB less for each doubling of the distance. Levels in dB, distances in metres. */
public final class Sound {
    /** Nearer than this the law does not hold, m. */
    private static final double NEAREST = 0.1;

    private Sound() {
    }

    /** L(d) = L(1 m) − 20·lg d. */
    public static double level(double atOneMetre, double distance) {
        return atOneMetre - 20 * Math.log10(Math.max(NEAREST, distance));
    }

    /** Signal to noise ratio of a voice at a microphone, dB. @param directivity gain of the microphone against noise from around, dB */
    public static double signalToNoise(double atOneMetre, double directivity, double noise, double distance) {
        return level(atOneMetre, distance) + directivity - noise;
    }

    /** How far a microphone hears a voice at a signal to noise ratio, m. */
    public static double pickUpRadius(double atOneMetre, double directivity, double noise, double wanted) {
        return Math.pow(10, (atOneMetre + directivity - noise - wanted) / 20);
    }

    /** Q of a gain against sound from around: 10^(DI/10). @param gain directivity, dB */
    public static double directivityFactor(double gain) {
        return Math.pow(10, gain / 10);
    }

    /** Where the sound that a room throws back is as loud as the direct one: 0.057·√(Q·V/RT60), m. @param volume m³ @param reverberation RT60, s */
    public static double criticalDistance(double directivityFactor, double volume, double reverberation) {
        return 0.057 * Math.sqrt(directivityFactor * volume / reverberation);
    }

    /** L(d) of a loudspeaker. @param sensitivity at 1 W and 1 m, dB */
    public static double loudspeaker(double sensitivity, double watts, double distance) {
        return level(sensitivity + 10 * Math.log10(watts), distance);
    }
}
