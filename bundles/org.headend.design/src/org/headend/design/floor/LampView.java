package org.headend.design.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceSpec.Lamp;
import org.headend.catalog.DeviceType;
import org.headend.coverage.Pose;
import org.headend.coverage.light.Light;
import org.headend.design.floor.Fact.Source;
import org.headend.design.site.Device;
import org.headend.design.site.Placement;

/**
 * A lamp on a floor. A snapshot, as {@link CameraView}.
 *
 * @param placement      it was made from
 * @param name           of the device
 * @param lumens         of white light, lm; 0 for none
 * @param light          what it gives when new; null for one that gives only infrared light, or where something is missing
 * @param infraredMetres how far it lights for cameras that see infrared, m; 0 for not at all
 * @param beamDegrees    full angle of its beam
 * @param missing        translated sentences about what is not known; empty when it can be computed with
 */
public record LampView(Placement placement, String name, Pose pose, double lumens, Light light, double infraredMetres, double beamDegrees, List<String> missing) {

    public LampView {
        missing = List.copyOf(missing);
    }

    /** Whether it can be computed with. */
    public boolean isKnown() {
        return missing.isEmpty();
    }

    /** Whether people see its light, as far as that is known. */
    public boolean white() {
        return light != null || infraredMetres <= 0;
    }

    static Optional<LampView> of(Placement placement, Catalog catalog) {
        Device device = placement.getDevice();
        DeviceType type = device == null ? null : catalog.type(device.getType()).orElse(null);
        if (type == null) {
            return Optional.empty();
        }
        Lamp lamp = type.spec().lamp();
        boolean white = lamp.lumens() > 0;
        boolean infrared = lamp.infraredMetres() > 0;
        if (!white && !infrared && !type.category().startsWith("light")) { //$NON-NLS-1$
            return Optional.empty();
        }
        List<String> missing = new ArrayList<>();
        if (!(placement.getHeight() > 0)) {
            missing.add(Numbers.text(Messages.missing_height, device.getName()));
        }
        if (!white && !infrared || !(lamp.beamDegrees() > 0 && lamp.beamDegrees() <= 360)) {
            missing.add(Numbers.text(Messages.missing_lamp, device.getName(), type.id()));
        }
        Pose pose = new Pose(placement.getX(), placement.getY(), placement.getHeight(), placement.getPan(), placement.getTilt(), placement.getRoll());
        return Optional.of(new LampView(placement, device.getName(), pose, lamp.lumens(),
                white && missing.isEmpty() ? Light.ofLumens(pose, lamp.lumens(), lamp.beamDegrees()) : null, lamp.infraredMetres(),
                lamp.beamDegrees(), missing));
    }

    /** What decides what it gives. */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(pose.height() > 0 ? new Fact(Messages.fact_height, Numbers.metres(pose.height()), Source.PLACEMENT)
                : new Fact(Messages.fact_height, "–", Source.UNKNOWN)); //$NON-NLS-1$
        facts.add(new Fact(Messages.fact_tilt, Numbers.degrees(pose.tilt()), Source.PLACEMENT));
        if (lumens > 0) {
            facts.add(new Fact(Messages.fact_lumens, Numbers.number(lumens, 0) + " lm", Source.TYPE)); //$NON-NLS-1$
        }
        if (infraredMetres > 0) {
            facts.add(new Fact(Messages.fact_infrared, Numbers.metres(infraredMetres), Source.TYPE));
        }
        facts.add(beamDegrees > 0 ? new Fact(Messages.fact_beam, Numbers.degrees(beamDegrees), Source.TYPE) : new Fact(Messages.fact_beam, "–", Source.UNKNOWN)); //$NON-NLS-1$
        if (light != null) {
            facts.add(new Fact(Messages.fact_candela, Numbers.number(light.candela(), 0) + " cd", Source.COMPUTED)); //$NON-NLS-1$
        }
        return facts;
    }

    /** Whether a camera sees a place by its infrared light, walls aside. @param z height of the place, m */
    boolean lightsInfrared(double x, double y, double z) {
        double dx = x - pose.x();
        double dy = y - pose.y();
        double dz = z - pose.height();
        double distance = Math.sqrt(dx * dx + dy * dy + dz * dz);
        if (distance > infraredMetres || distance == 0) {
            return distance == 0 && infraredMetres > 0;
        }
        double pan = Math.toRadians(pose.pan());
        double tilt = Math.toRadians(pose.tilt());
        double cos = (Math.cos(tilt) * (Math.cos(pan) * dx + Math.sin(pan) * dy) - Math.sin(tilt) * dz) / distance;
        return Math.toDegrees(Math.acos(Math.clamp(cos, -1, 1))) <= beamDegrees / 2 + 1e-9;
    }
}
