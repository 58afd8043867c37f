package org.headend.plan.internal.drawing;

import java.util.Locale;

import org.headend.coverage.Camera;
import org.headend.coverage.Coverage;
import org.headend.coverage.Span;
import org.headend.plan.internal.Wording;

/** A camera from the side: its height, where the picture begins and ends, a person to compare. */
public final class SideView {
    private static final double WIDTH = 82;
    private static final double HEIGHT = 35;
    private static final double PERSON = 1.7;
    private static final String INK = "#1C2733"; //$NON-NLS-1$
    private static final String SIGHT = "#2F7DD1"; //$NON-NLS-1$

    private final Wording words;

    public SideView(Wording words) {
        this.words = words;
    }

    public static double width() {
        return WIDTH;
    }

    public static double height() {
        return HEIGHT;
    }

    /** @param ceiling m; 0 outdoors @param target height of what is looked at, m */
    public String draw(Coverage coverage, double ceiling, double target) {
        Camera camera = coverage.camera();
        double h = camera.pose().height();
        Span floor = camera.reach(0);
        double far = Math.min(Double.isFinite(floor.to()) ? floor.to() * 1.1 : 30, 30);
        double reach = Math.max(4, Math.min(far, Math.max(h * 3, floor.isEmpty() ? 6 : floor.from() * 2.5 + 3)));
        double top = Math.max(Math.max(ceiling, h + 0.4), 2.4);
        double scale = Math.min((WIDTH - 16) / reach, (HEIGHT - 14) / top);
        double x0 = 10;
        double y0 = HEIGHT - 9;
        Svg svg = new Svg();
        double end = Math.min(WIDTH - 2, x0 + reach * scale + 3);
        double half = camera.lens().verticalDegrees() / 2;
        double roof = y0 - (ceiling >= h ? ceiling : top) * scale;
        ray(svg, x0, y0 - h * scale, camera.pose().tilt() - half, end, y0, roof, 0);
        double upper = Math.toRadians(camera.pose().tilt() - half);
        double lower = Math.toRadians(Math.min(89, camera.pose().tilt() + half));
        svg.add("<path d=\"%s\" fill=\"%s\" fill-opacity=\"0.12\"/>", wedge(x0, y0 - h * scale, upper, lower, end, y0, roof), SIGHT); //$NON-NLS-1$
        ray(svg, x0, y0 - h * scale, camera.pose().tilt(), end, y0, roof, 1.2);
        ray(svg, x0, y0 - h * scale, camera.pose().tilt() + half, end, y0, roof, 0);
        svg.line(2, y0, end, y0, INK, 0.5);
        if (ceiling > 0) {
            svg.line(2, y0 - ceiling * scale, end, y0 - ceiling * scale, INK, 0.35);
        }
        svg.dashed(x0, y0, x0, y0 - h * scale, INK, 0.2, 1.2);
        svg.add("<circle cx=\"%.2f\" cy=\"%.2f\" r=\"1.3\" fill=\"%s\"/>", x0, y0 - h * scale, INK); //$NON-NLS-1$
        svg.add("<text transform=\"translate(%.2f,%.2f) rotate(-90)\" font-size=\"2.5\" fill=\"%s\" text-anchor=\"middle\">%s</text>", x0 - 2, y0 - h * scale / 2, INK, //$NON-NLS-1$
                Wording.metres(h));
        double at = axisFoot(camera, target);
        if (Double.isFinite(at) && at > 0.3 && x0 + at * scale < end - 2) {
            person(svg, x0 + at * scale, y0, scale);
            svg.line(x0, y0 + 3, x0 + at * scale, y0 + 3, INK, 0.2);
            svg.line(x0, y0 + 2, x0, y0 + 4, INK, 0.2).line(x0 + at * scale, y0 + 2, x0 + at * scale, y0 + 4, INK, 0.2);
            svg.text(x0 + at * scale / 2, y0 + 6.4, 2.5, INK, "middle", Wording.metres(at)); //$NON-NLS-1$
            svg.text(Math.min(x0 + at * scale + 2, end - 18), y0 - target * scale - 1.6, 2.5, SIGHT, "start", //$NON-NLS-1$
                    Wording.number(camera.density(camera.pose().x() + at * Math.cos(Math.toRadians(camera.pose().pan())),
                            camera.pose().y() + at * Math.sin(Math.toRadians(camera.pose().pan())), target), 0) + " px/m"); //$NON-NLS-1$
        }
        if (!floor.isEmpty() && floor.from() > 0.2 && x0 + floor.from() * scale < end) {
            svg.add("<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"1.4\" fill=\"#C9372C\" fill-opacity=\"0.45\"/>", x0, y0 - 0.7, floor.from() * scale); //$NON-NLS-1$
            svg.text(x0 + 1, y0 - 1.6, 2.2, "#C9372C", "start", words.text("side.blind", Wording.metres(floor.from()))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        return Svg.document(WIDTH, HEIGHT, svg.toString());
    }

    /** Where the optical axis is at the height of the target, m along the floor. */
    static double axisFoot(Camera camera, double target) {
        double tilt = Math.toRadians(camera.pose().tilt());
        return tilt <= 0.001 ? Double.NaN : (camera.pose().height() - target) / Math.tan(tilt);
    }

    private static String wedge(double x, double y, double upper, double lower, double end, double floor, double roof) {
        double yUpper = Math.max(roof, Math.min(floor, y + (end - x) * Math.tan(upper)));
        double xUpper = Math.abs(Math.tan(upper)) < 1e-6 ? end : Math.min(end, x + (yUpper - y) / Math.tan(upper));
        double xLower = Math.min(end, x + (floor - y) / Math.tan(lower));
        double yLower = Math.min(floor, y + (end - x) * Math.tan(lower));
        StringBuilder path = new StringBuilder(String.format(Locale.ROOT, "M%.2f %.2fL%.2f %.2f", x, y, xUpper, yUpper)); //$NON-NLS-1$
        if (xUpper < end - 0.01 && yUpper <= roof + 0.01) {
            path.append(String.format(Locale.ROOT, "L%.2f %.2f", end, roof)); //$NON-NLS-1$
        }
        if (yUpper < floor - 0.01) {
            path.append(String.format(Locale.ROOT, "L%.2f %.2f", end, yLower < floor - 0.01 ? yLower : floor)); //$NON-NLS-1$
        }
        return path.append(String.format(Locale.ROOT, "L%.2f %.2fZ", xLower, yLower < floor - 0.01 ? yLower : floor)).toString(); //$NON-NLS-1$
    }

    private static void ray(Svg svg, double x, double y, double degrees, double end, double floor, double roof, double dash) {
        double slope = Math.tan(Math.toRadians(Math.min(89.5, degrees)));
        double tx = Math.abs(slope) > 1e-6 ? Math.min(end, x + ((slope > 0 ? floor : roof) - y) / slope) : end;
        double ty = y + (tx - x) * slope;
        if (dash > 0) {
            svg.dashed(x, y, tx, ty, SIGHT, 0.25, dash);
        } else {
            svg.line(x, y, tx, ty, SIGHT, 0.25);
        }
    }

    private static void person(Svg svg, double x, double y0, double scale) {
        double head = 0.12 * scale;
        double top = y0 - PERSON * scale;
        svg.add("<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%.2f\" fill=\"#5B6B7C\"/>", x, top + head, head); //$NON-NLS-1$
        svg.add("<path d=\"M%.2f %.2fL%.2f %.2fL%.2f %.2fL%.2f %.2fZ\" fill=\"#5B6B7C\" fill-opacity=\"0.75\"/>", x - 0.22 * scale, top + 2.3 * head, x + 0.22 * scale, //$NON-NLS-1$
                top + 2.3 * head, x + 0.13 * scale, y0, x - 0.13 * scale, y0);
    }
}
