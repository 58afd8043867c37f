package org.headend.design.floor.rules;

import java.util.List;

import org.headend.design.validate.Rule;

/** The rules of this package, in the order in which they report. */
public final class FloorRules {
    public static final List<Rule<?>> ALL = List.of(new CameraCoverage(), new CameraPlacing(), new CameraLight(), new CameraSun(), new VoicePickUp(), new Announcements(), new EchoPath(),
            new WifiZones(), new WifiLinks());

    private FloorRules() {
    }
}
