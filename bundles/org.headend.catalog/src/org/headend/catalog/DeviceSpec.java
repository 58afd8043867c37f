package org.headend.catalog;

import java.util.List;

/**
 * What a data sheet says about a type, as far as planning needs it. A number is 0 and a text empty where nothing is
 * known; no rule takes that for an answer.
 *
 * @param maker       manufacturer, with {@code model} the identity of a product
 * @param model       name of the product as its maker writes it
 * @param partNumber  order number
 * @param description one line
 * @param costIndex   1 (cheap) … 5
 * @param notes       remarks of several lines, links to data sheets
 */
public record DeviceSpec(String maker, String model, String partNumber, String description, double costIndex, Power power,
        Optics optics, Lamp lamp, List<StreamSpec> streams, Audio audio, Radio radio, Environment environment, Capacity capacity, Size size, String notes) {
    public static final DeviceSpec UNKNOWN = new DeviceSpec("", "", "", "", 0, null, null, null, null, null, null, null, null, null, null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

    public DeviceSpec {
        maker = text(maker);
        model = text(model);
        partNumber = text(partNumber);
        description = text(description);
        notes = text(notes);
        power = power == null ? new Power(0, 0, 0, "", false) : power; //$NON-NLS-1$
        optics = optics == null ? new Optics(0, 0, 0, 0, 0, 0, 0, null, 0, 0, 0) : optics;
        lamp = lamp == null ? new Lamp(0, 0, 0) : lamp;
        streams = streams == null ? List.of() : List.copyOf(streams);
        audio = audio == null ? new Audio(0, 0, 0, false, false) : audio;
        radio = radio == null ? new Radio(0, 0, 0) : radio;
        environment = environment == null ? new Environment("", "", 0, 0) : environment; //$NON-NLS-1$ //$NON-NLS-2$
        capacity = capacity == null ? new Capacity(0, 0, 0) : capacity;
        size = size == null ? new Size(0, 0, 0, 0, 0) : size;
    }

    private static String text(String value) {
        return value == null ? "" : value; //$NON-NLS-1$
    }

    /**
     * How it is fed. A type without a port for power and without PoE plugs into the mains when the current is {@code AC}.
     *
     * @param watts    most that it draws, W
     * @param minVolts lowest supply voltage, V
     * @param maxVolts highest supply voltage, V
     * @param current  {@code DC}, {@code AC} or empty
     * @param battery  true when it runs on a battery of its own
     */
    public record Power(double watts, double minVolts, double maxVolts, String current, boolean battery) {
        public Power {
            current = text(current);
        }
    }

    /**
     * @param sensorWidth  active width of the sensor, mm
     * @param sensorHeight active height, mm
     * @param pixelsWide   of the whole picture, px
     * @param pixelsHigh   px
     * @param focalMin     shortest focal length, mm
     * @param focalMax     longest focal length, mm; equal for a fixed lens
     * @param wideDegrees  horizontal field of view of the shortest lens as the data sheet gives it, degrees; it is preferred to the formula
     * @param projection   {@code RECTILINEAR}, {@code EQUIDISTANT} or {@code EQUISOLID}
     * @param irMetres     reach of the infrared light, m
     * @param minLux       light for a picture in colour, lx
     * @param wdrDecibels  dynamic range, dB
     */
    public record Optics(double sensorWidth, double sensorHeight, int pixelsWide, int pixelsHigh, double focalMin, double focalMax,
            double wideDegrees, String projection, double irMetres, double minLux, double wdrDecibels) {
        public Optics {
            projection = projection == null || projection.isEmpty() ? "RECTILINEAR" : projection; //$NON-NLS-1$
        }

        public boolean isKnown() {
            return pixelsWide > 0 && focalMin > 0 && (sensorWidth > 0 || wideDegrees > 0);
        }
    }

    /**
     * Light that it gives, also that of a camera.
     *
     * @param lumens         white light, lm
     * @param beamDegrees    full angle between the directions of half the intensity, degrees; 360 for all around alike
     * @param infraredMetres how far it lights for cameras that see infrared, m; a camera’s own is {@link Optics#irMetres}
     */
    public record Lamp(double lumens, double beamDegrees, double infraredMetres) {
    }

    /** A stream as the device sends it out of the box; see the design model’s {@code MediaStream}. */
    public record StreamSpec(String name, String codec, int width, int height, double fps, double mbit) {
    }

    /**
     * @param directivityDecibels gain of directivity and beam forming, dB; 0 for a single microphone that hears all around
     * @param sensitivityDecibels loudness of a loudspeaker at 1 W and 1 m, dB
     * @param watts               power of the loudspeaker, W
     * @param microphone          true when there is a microphone in it; not needed where the category or the directivity says so
     * @param echoCancelling      true when it takes the sound of loudspeakers out of what it hears
     */
    public record Audio(double directivityDecibels, double sensitivityDecibels, double watts, boolean microphone, boolean echoCancelling) {
    }

    /**
     * @param powerDbm  transmitted power, dBm
     * @param gainDbi   antenna gain, dBi
     * @param streams   spatial streams
     */
    public record Radio(double powerDbm, double gainDbi, int streams) {
    }

    /**
     * @param ip         protection against dust and water such as {@code IP66}
     * @param ik         protection against blows such as {@code IK10}
     * @param minCelsius lowest working temperature, °C; both 0 when unknown
     * @param maxCelsius highest working temperature, °C
     */
    public record Environment(String ip, String ik, double minCelsius, double maxCelsius) {
        public Environment {
            ip = text(ip);
            ik = text(ik);
        }
    }

    /**
     * What a recorder or gateway can take.
     *
     * @param streams       video streams that it can decode and work on
     * @param incomingMbit  Mbit/s that it can record
     * @param switchingMbit Mbit/s that a switch forwards in all
     */
    public record Capacity(int streams, double incomingMbit, double switchingMbit) {
    }

    /** Millimetres, kilograms and rack units. */
    public record Size(double width, double height, double depth, double kilograms, double rackUnits) {
    }
}
