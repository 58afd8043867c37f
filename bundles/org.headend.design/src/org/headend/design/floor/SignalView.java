package org.headend.design.floor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceSpec.Audio;
import org.headend.catalog.DeviceType;
import org.headend.coverage.Obstacles;
import org.headend.coverage.signal.SignalField;
import org.headend.coverage.signal.Sound;
import org.headend.design.site.Device;
import org.headend.design.site.Placement;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;

/**
 * A microphone, a loudspeaker or an access point on a floor. A snapshot, as {@link CameraView}.
 *
 * @param placement it was made from
 * @param name      of the device
 * @param kind      which of them
 * @param gain      dB against noise, dB at 1 m, or dBm that leave the antenna
 * @param band      of radio, GHz as text; empty for sound
 * @param quiet     true for a microphone that cancels the sound of loudspeakers
 * @param storey    the floor that it hangs on; null on the floor of the plan
 * @param missing   translated sentences about what is not known; empty when it can be computed with
 */
public record SignalView(Placement placement, String name, Kind kind, double x, double y, double height, double gain, String band,
        boolean quiet, Storey storey, List<String> missing) {

    /**
     * Another floor.
     *
     * @param slabs between it and the floor of the plan
     * @param walls of both
     */
    record Storey(int slabs, Obstacles walls) {
    }

    /** What it sends or receives. */
    public enum Kind {
        MICROPHONE, SPEAKER, ACCESS_POINT
    }

    public SignalView {
        missing = List.copyOf(missing);
    }

    public boolean isKnown() {
        return missing.isEmpty();
    }

    static List<SignalView> of(Placement placement, Catalog catalog, FloorNumbers numbers) {
        Device device = placement.getDevice();
        DeviceType type = device == null ? null : catalog.type(device.getType()).orElse(null);
        if (type == null) {
            return List.of();
        }
        List<SignalView> views = new ArrayList<>();
        List<String> unplaced = placement.getHeight() > 0 ? List.of() : List.of(Numbers.text(Messages.missing_height, device.getName()));
        Audio audio = type.spec().audio();
        if (type.category().startsWith("microphone") || audio.microphone() || audio.directivityDecibels() > 0) { //$NON-NLS-1$
            views.add(new SignalView(placement, device.getName(), Kind.MICROPHONE, placement.getX(), placement.getY(),
                    placement.getHeight(), audio.directivityDecibels(), "", audio.echoCancelling(), null, unplaced)); //$NON-NLS-1$
        }
        speaker(placement, type, unplaced).ifPresent(views::add);
        accessPoint(placement, type, unplaced, numbers).ifPresent(views::add);
        return views;
    }

    private static Optional<SignalView> speaker(Placement placement, DeviceType type, List<String> unplaced) {
        Audio audio = type.spec().audio();
        boolean loud = audio.sensitivityDecibels() > 0 && audio.watts() > 0;
        boolean speaker = type.category().equals("speaker") || type.category().equals("speaker-horn") || type.category().startsWith("speaker") && loud; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        if (!speaker) {
            return Optional.empty();
        }
        List<String> missing = new ArrayList<>(unplaced);
        if (!loud) {
            missing.add(Numbers.text(Messages.missing_loudness, placement.getDevice().getName(), type.id()));
        }
        return Optional.of(new SignalView(placement, placement.getDevice().getName(), Kind.SPEAKER, placement.getX(), placement.getY(), placement.getHeight(),
                loud ? Sound.loudspeaker(audio.sensitivityDecibels(), audio.watts(), 1) : 0, "", false, null, missing)); //$NON-NLS-1$
    }

    /** An access point of another floor; empty when the device is none. @param walls of both floors */
    static Optional<SignalView> above(Placement placement, JoinedFloors.Joined floor, Obstacles walls, Catalog catalog, FloorNumbers numbers) {
        DeviceType type = catalog.type(placement.getDevice().getType()).orElse(null);
        List<String> unplaced = placement.getHeight() > 0 ? List.of() : List.of(Numbers.text(Messages.missing_height, placement.getDevice().getName()));
        return type == null ? Optional.empty() : accessPoint(placement, type, unplaced, numbers)
                .map(v -> new SignalView(placement, Numbers.text(Messages.name_onFloor, v.name(), floor.floor().getName()), v.kind, v.x + floor.dx(),
                        v.y + floor.dy(), v.height + floor.up(), v.gain, v.band, false, new Storey(floor.slabs(), walls), v.missing));
    }

    private static Optional<SignalView> accessPoint(Placement placement, DeviceType type, List<String> unplaced, FloorNumbers numbers) {
        Device device = placement.getDevice();
        List<String> missing = new ArrayList<>(unplaced);
        List<Port> radios = device.getPorts().stream().filter(p -> p.getKind() == PortKind.WIFI && p.getRole() == PortRole.HOST).toList();
        if (radios.isEmpty()) {
            return Optional.empty();
        }
        double power = type.spec().radio().powerDbm();
        if (!(power > 0)) {
            missing.add(Numbers.text(Messages.missing_power, device.getName(), type.id()));
        }
        String band = band(radios.stream().flatMap(p -> bands(p, type).stream()).distinct().toList(), numbers);
        if (band.isEmpty()) {
            missing.add(Numbers.text(Messages.missing_band, device.getName()));
        }
        return Optional.of(new SignalView(placement, device.getName(), Kind.ACCESS_POINT, placement.getX(), placement.getY(),
                placement.getHeight(), power + type.spec().radio().gainDbi(), band, false, null, missing));
    }

    /** The bands of a port, of its type where the design does not say: those of the port of that name, or else of the first radio. */
    static List<String> bands(Port port, DeviceType type) {
        String text = port.getBands();
        if (text == null || text.isBlank()) {
            var radios = type.ports().stream().filter(p -> p.kind().equals(PortKind.WIFI.getName())).toList();
            text = radios.stream().filter(p -> p.name().equals(port.getName())).findFirst().or(() -> radios.stream().findFirst())
                    .map(p -> p.spec() == null ? "" : p.spec().bands()).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return Arrays.stream(text.split(",")).map(String::strip).filter(b -> !b.isEmpty()).toList(); //$NON-NLS-1$
    }

    private static String band(List<String> bands, FloorNumbers numbers) {
        return bands.contains(numbers.planBand()) && numbers.hasBand(numbers.planBand()) ? numbers.planBand()
                : bands.stream().filter(numbers::hasBand).findFirst().orElse(""); //$NON-NLS-1$
    }

    SignalView at(double newX, double newY) {
        return new SignalView(placement, name, kind, newX, newY, height, gain, band, quiet, storey, missing);
    }

    SignalView withBand(String newBand) {
        return new SignalView(placement, name, kind, x, y, height, gain, newBand, quiet, storey, missing);
    }

    SignalView withGain(double newGain) {
        return new SignalView(placement, name, kind, x, y, height, newGain, band, quiet, storey, missing);
    }

    /** Signal to noise ratio of a voice, dB, from a mouth at a height. @param speech at 1 m, dB(A) @param noise dB(A) */
    SignalField hearing(double mouth, double speech, double noise, FloorNumbers numbers, Obstacles obstacles) {
        return new SignalField(x, y, height, mouth, d -> Sound.signalToNoise(speech, gain, noise, d), numbers.soundLoss(), obstacles);
    }

    /** What its loudest sound exceeds noise by, dB, at ears at a height. @param noise dB(A) */
    SignalField announcing(double ear, double noise, FloorNumbers numbers, Obstacles obstacles) {
        return new SignalField(x, y, height, ear, d -> Sound.level(gain, d) - noise, numbers.soundLoss(), obstacles);
    }

    /** Received signal, dBm, of a client at a height. @param obstacles of the floor of the plan */
    SignalField radio(double client, boolean outdoor, FloorNumbers numbers, Obstacles obstacles) {
        double sent = storey == null ? gain : gain - storey.slabs() * numbers.floorLoss(band);
        return new SignalField(x, y, height, client, d -> sent - numbers.radioLoss(band, d, outdoor && storey == null), numbers.radioWallLoss(band),
                storey == null ? obstacles : storey.walls());
    }
}
