package org.headend.coverage.light;

import java.util.List;

import org.headend.coverage.Camera;
import org.headend.coverage.Obstacles;
import org.headend.coverage.Panel;
import org.headend.coverage.Pose;

/** Windows to the outside that stand in a picture, behind whoever comes before them. */
public final class BackLight {
    private static final double FAR = 400;
    private static final int POINTS = 5;

    private BackLight() {
    }

    /** Windows of which the camera sees something, and behind which nothing stands any more. */
    public static List<Panel> windows(Camera camera, Obstacles walls) {
        Pose eye = walls.inFront(camera.pose());
        Camera there = camera.at(eye);
        return walls.panels().stream().filter(p -> !p.opaque() && p.material().equals("GLASS") && seen(there, walls, p)).toList(); //$NON-NLS-1$
    }

    private static boolean seen(Camera camera, Obstacles walls, Panel window) {
        Pose eye = camera.pose();
        double z = (window.bottom() + window.top()) / 2;
        for (int i = 0; i < POINTS; i++) {
            double share = (i + 0.5) / POINTS;
            double x = window.x1() + share * (window.x2() - window.x1());
            double y = window.y1() + share * (window.y2() - window.y1());
            double length = Math.hypot(x - eye.x(), y - eye.y());
            if (length > 0 && camera.frames(x, y, z)) {
                double farX = eye.x() + (x - eye.x()) / length * FAR;
                double farY = eye.y() + (y - eye.y()) / length * FAR;
                double farZ = eye.height() + (z - eye.height()) / length * FAR;
                boolean last = walls.panels().stream().allMatch(p -> p == window || beside(p, eye, farX, farY, window));
                if (last && window.crossing(eye.x(), eye.y(), eye.height(), farX, farY, farZ) >= 0
                        && walls.clear(eye.x(), eye.y(), eye.height(), x, y, z)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a panel stands not behind a window, seen from above: what is over and under the window itself does not count. */
    private static boolean beside(Panel panel, Pose eye, double farX, double farY, Panel window) {
        double at = level(window, eye, farX, farY);
        return level(panel, eye, farX, farY) <= at + 1e-6;
    }

    private static double level(Panel panel, Pose eye, double farX, double farY) {
        double middle = (panel.bottom() + panel.top()) / 2;
        return panel.crossing(eye.x(), eye.y(), middle, farX, farY, middle);
    }
}
