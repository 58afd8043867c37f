package org.headend.design.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceSpec.Optics;
import org.headend.catalog.DeviceType;
import org.headend.coverage.Camera;
import org.headend.coverage.Pose;
import org.headend.coverage.Projection;
import org.headend.design.floor.Fact.Source;
import org.headend.design.site.Device;
import org.headend.design.site.MediaStream;
import org.headend.design.site.Placement;

/**
 * A camera on a floor, with where each of its numbers comes from. A snapshot: it does not follow the model.
 *
 * @param placement it was made from; only to name it, not to read it from other threads
 * @param name      of the device
 * @param setup     null when something is missing
 * @param streams   what it can send, the main stream first; never empty when the setup is known
 * @param ownFocal  true when the placement names the focal length
 * @param pose      as the placement says; height 0 when it does not
 * @param missing   translated sentences about what is not known, each with a remedy; empty when the setup is known
 */
public record CameraView(Placement placement, String name, CameraSetup setup, List<StreamSize> streams, boolean ownFocal, Pose pose,
        List<String> missing, FloorNumbers numbers) {

    private static final double MOST_STABILISED = 90;

    public CameraView {
        streams = List.copyOf(streams);
        missing = List.copyOf(missing);
    }

    /** Empty when the device is no camera. */
    public static Optional<CameraView> of(Placement placement, Catalog catalog) {
        return of(placement, catalog, FloorNumbers.of(catalog.tables()));
    }

    static Optional<CameraView> of(Placement placement, Catalog catalog, FloorNumbers numbers) {
        Device device = placement.getDevice();
        DeviceType type = device == null ? null : catalog.type(device.getType()).orElse(null);
        if (type == null || !type.category().startsWith("camera") && !type.spec().optics().isKnown()) { //$NON-NLS-1$
            return Optional.empty();
        }
        return Optional.of(new Reader(placement, device, type, numbers).read());
    }

    private record Reader(Placement placement, Device device, DeviceType type, FloorNumbers numbers) {

        CameraView read() {
            Optics optics = type.spec().optics();
            List<String> missing = new ArrayList<>();
            if (!optics.isKnown()) {
                missing.add(Numbers.text(Messages.missing_optics, device.getName(), type.id()));
            }
            if (!(placement.getHeight() > 0)) {
                missing.add(Numbers.text(Messages.missing_height, device.getName()));
            }
            boolean ownFocal = placement.getFocalLength() > 0;
            Pose pose = new Pose(placement.getX(), placement.getY(), placement.getHeight(), placement.getPan(), placement.getTilt(),
                    placement.getRoll());
            if (!missing.isEmpty()) {
                return new CameraView(placement, device.getName(), null, List.of(), ownFocal, pose, missing, numbers);
            }
            List<StreamSize> streams = streams(optics);
            CameraSetup setup = new CameraSetup(optics, ownFocal ? placement.getFocalLength() : optics.focalMin(), chosen(streams),
                    placement.isCorridor(), pose, Math.max(0, placement.getRange()), CameraSetup.projection(optics, numbers.widestRectilinear()),
                    1 - Math.clamp(placement.getStabilisation(), 0, MOST_STABILISED) / 100);
            return new CameraView(placement, device.getName(), setup, streams, ownFocal, pose, missing, numbers);
        }

        private List<StreamSize> streams(Optics optics) {
            List<StreamSize> streams = new ArrayList<>();
            for (MediaStream stream : device.getStreams()) {
                if (stream.getWidth() > 0 && stream.getHeight() > 0) {
                    streams.add(new StreamSize(stream.getId(), stream.getName(), stream.getWidth(), stream.getHeight(), stream.getModel()));
                }
            }
            if (streams.isEmpty()) {
                type.spec().streams().stream().filter(s -> s.width() > 0 && s.height() > 0)
                        .forEach(s -> streams.add(new StreamSize("", s.name(), s.width(), s.height(), ""))); //$NON-NLS-1$ //$NON-NLS-2$
            }
            if (streams.isEmpty()) {
                int high = optics.pixelsHigh() > 0 ? optics.pixelsHigh() : Math.round(optics.pixelsWide() * 9f / 16);
                streams.add(new StreamSize("", Messages.stream_sensor.toString(), optics.pixelsWide(), high, "")); //$NON-NLS-1$ //$NON-NLS-2$
            }
            return streams;
        }

        private StreamSize chosen(List<StreamSize> streams) {
            String id = placement.getStream() == null ? null : placement.getStream().getId();
            return streams.stream().filter(s -> s.id().equals(id)).findFirst().orElse(streams.get(0));
        }
    }

    public boolean isKnown() {
        return setup != null;
    }

    /** What decides what it sees. */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(pose.height() > 0 ? new Fact(Messages.fact_height, Numbers.metres(pose.height()), Source.PLACEMENT)
                : new Fact(Messages.fact_height, "–", Source.UNKNOWN)); //$NON-NLS-1$
        facts.add(new Fact(Messages.fact_tilt, Numbers.degrees(pose.tilt()), Source.PLACEMENT));
        if (isKnown()) {
            Camera camera = camera();
            facts.add(new Fact(Messages.fact_sensor, Numbers.size(setup.optics().pixelsWide(), setup.optics().pixelsHigh()), Source.TYPE));
            facts.add(new Fact(Messages.fact_focal, Numbers.millimetres(setup.focal()), ownFocal ? Source.PLACEMENT : Source.TYPE));
            facts.add(new Fact(Messages.fact_stream, setup.stream().label(), setup.stream().id().isEmpty() ? Source.TYPE : Source.STREAM));
            facts.add(new Fact(Messages.fact_view, Numbers.degrees(camera.lens().horizontalDegrees()) + " × " //$NON-NLS-1$
                    + Numbers.degrees(camera.lens().verticalDegrees()), Source.COMPUTED));
            if (setup.projection() != Projection.RECTILINEAR) {
                boolean named = setup.projection().name().equalsIgnoreCase(setup.optics().projection());
                facts.add(new Fact(Messages.fact_projection, (setup.projection() == Projection.EQUISOLID ? Messages.projection_equisolid
                        : named ? Messages.projection_equidistant : Messages.projection_wide).toString(), named ? Source.TYPE : Source.TABLE));
            }
            if (setup.kept() < 1) {
                facts.add(new Fact(Messages.fact_stabilisation, Numbers.number(100 * (1 - setup.kept()), 1) + " %", Source.PLACEMENT)); //$NON-NLS-1$
            }
            facts.add(new Fact(Messages.fact_range, Numbers.metres(camera.range()), setup.range() > 0 ? Source.PLACEMENT : Source.TABLE));
        }
        return facts;
    }

    /** What people see at their screens; only when the setup is known. */
    public Camera camera() {
        return camera(setup, null);
    }

    /** What a model sees of the stream that names it, or else of the chosen one; only when the setup is known. */
    public Camera camera(ModelSight model) {
        return camera(forModel(model.name()), model);
    }

    Camera camera(CameraSetup other, ModelSight model) {
        return model == null ? other.camera(numbers.lowestLevel(), numbers.maxRange())
                : other.camera(model, numbers.lowestLevel(), numbers.maxRange());
    }

    /** Whether one of its streams names the model. */
    public boolean runs(String model) {
        return streams.stream().anyMatch(s -> !s.model().isEmpty() && s.model().equals(model));
    }

    /** With the stream that names the model, or else the chosen one. */
    CameraSetup forModel(String model) {
        return streams.stream().filter(s -> s.model().equals(model)).findFirst().map(setup::withStream).orElse(setup);
    }
}
