package org.headend.design.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.headend.design.site.Device;
import org.headend.design.site.MediaStream;
import org.headend.design.site.Placement;

/**
 * Other settings of a placed device; what is null stays as it is.
 *
 * @param placement that is meant
 * @param focal     mm
 * @param stream    another stream of the device
 * @param model     that reads the stream from now on; empty where none is concerned
 * @param x         m, together with y
 */
public record Change(Placement placement, Double focal, Double pan, Double tilt, Double height, StreamSize stream, String model, Double x,
        Double y) {

    static Change none(Placement placement) {
        return new Change(placement, null, null, null, null, null, "", null, null); //$NON-NLS-1$
    }

    Change at(double newX, double newY) {
        return new Change(placement, focal, pan, tilt, height, stream, model, newX, newY);
    }

    static Change between(Placement placement, CameraSetup from, CameraSetup to, String model) {
        boolean streamed = !to.stream().equals(from.stream());
        return new Change(placement, changed(from.focal(), to.focal()), changed(from.pose().pan(), to.pose().pan()),
                changed(from.pose().tilt(), to.pose().tilt()), changed(from.pose().height(), to.pose().height()), streamed ? to.stream() : null,
                streamed ? model : "", null, null); //$NON-NLS-1$
    }

    private static Double changed(double from, double to) {
        return Math.abs(from - to) < 1e-6 ? null : to;
    }

    /** Names of the settings that it changes. */
    Set<String> kinds() {
        Set<String> kinds = new TreeSet<>();
        Object[] values = { focal, pan, tilt, height, stream, x };
        String[] names = { "focal", "pan", "tilt", "height", "stream", "place" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                kinds.add(names[i]);
            }
        }
        return kinds;
    }

    /** Makes it in the model, by one recorded change. */
    public void apply() {
        if (focal != null) {
            placement.setFocalLength(focal);
        }
        if (pan != null) {
            placement.setPan(pan);
        }
        if (tilt != null) {
            placement.setTilt(tilt);
        }
        if (height != null) {
            placement.setHeight(height);
        }
        if (x != null) {
            placement.setX(x);
            placement.setY(y);
        }
        if (stream != null) {
            use(placement.getDevice());
        }
    }

    private void use(Device device) {
        for (MediaStream other : device.getStreams()) {
            if (other.getId().equals(stream.id())) {
                placement.setStream(other);
                if (!model.isEmpty()) {
                    other.setModel(model);
                }
            } else if (!model.isEmpty() && model.equals(other.getModel())) {
                other.setModel(null);
            }
        }
    }

    /** What is changed against a setup, as parts of a sentence. */
    List<String> describe(CameraSetup from) {
        List<String> parts = new ArrayList<>();
        if (stream != null) {
            parts.add(Numbers.text(Messages.change_stream, stream.label(), from.stream().label()));
        }
        if (focal != null) {
            parts.add(Numbers.text(Messages.change_focal, Numbers.millimetres(focal), Numbers.millimetres(from.focal())));
        }
        if (pan != null) {
            parts.add(Numbers.text(Messages.change_pan, Numbers.degrees(pan), Numbers.degrees(from.pose().pan())));
        }
        if (tilt != null) {
            parts.add(Numbers.text(Messages.change_tilt, Numbers.degrees(tilt), Numbers.degrees(from.pose().tilt())));
        }
        if (height != null) {
            parts.add(Numbers.text(Messages.change_height, Numbers.metres(height), Numbers.metres(from.pose().height())));
        }
        return parts;
    }
}
