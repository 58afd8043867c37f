package org.headend.coverage.light;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import org.headend.coverage.Camera;
import org.headend.coverage.Obstacles;
import org.headend.coverage.Panel;
import org.headend.coverage.Pose;

/** When the sun stands in the picture of a camera, computed for days and minutes spread over a year. */
public final class SunGlare {
    /** How far walls are looked for, m. */
    private static final double FAR = 400;
    private static final int YEAR = 2026;

    private final List<List<Moment>> days = new ArrayList<>();
    private final int dayStep;

    /** @param east component of the direction along the ground, with {@code north} of length 1 @param slope height by that length */
    private record Moment(LocalDate day, LocalTime time, double elevation, double east, double north, double slope) {
        static Moment of(ZonedDateTime at, Sun sun) {
            double azimuth = Math.toRadians(sun.azimuth());
            return new Moment(at.toLocalDate(), at.toLocalTime(), sun.elevation(), Math.sin(azimuth), Math.cos(azimuth), Math.tan(Math.toRadians(sun.elevation())));
        }
    }

    /**
     * Days on which it happens without a break.
     *
     * @param from     first day; later in the year than {@code to} around the turn of the year
     * @param earliest local time of day at which it begins at the earliest
     * @param latest   at which it ends at the latest
     * @param highest  that the sun stands while it does, degrees
     */
    public record Period(MonthDay from, MonthDay to, LocalTime earliest, LocalTime latest, double highest) {
    }

    private SunGlare(int dayStep) {
        this.dayStep = dayStep;
    }

    /**
     * The ways of the sun at a place.
     *
     * @param latitude  degrees north
     * @param longitude degrees east
     * @param zone      in which times are told
     */
    public static SunGlare at(double latitude, double longitude, ZoneId zone, int dayStep, int minuteStep) {
        SunGlare glare = new SunGlare(dayStep);
        for (LocalDate day = LocalDate.of(YEAR, 1, 1); day.getYear() == YEAR; day = day.plusDays(dayStep)) {
            List<Moment> moments = new ArrayList<>();
            ZonedDateTime end = day.plusDays(1).atStartOfDay(zone);
            for (ZonedDateTime at = day.atStartOfDay(zone); at.isBefore(end); at = at.plus(Duration.ofMinutes(minuteStep))) {
                Sun sun = Sun.at(at.toInstant(), latitude, longitude);
                if (sun.elevation() > 0) {
                    moments.add(Moment.of(at, sun));
                }
            }
            glare.days.add(moments);
        }
        return glare;
    }

    /**
     * @param north   direction of north on the plan, degrees counter-clockwise from x
     * @param ceiling height, m; 0 outdoors. Below a ceiling the sun comes in through windows behind which nothing stands
     */
    public List<Period> of(Camera camera, Obstacles walls, double north, double ceiling) {
        Pose eye = walls.inFront(camera.pose());
        Camera there = camera.at(eye);
        double cos = Math.cos(Math.toRadians(north));
        double sin = Math.sin(Math.toRadians(north));
        List<List<Moment>> hit = new ArrayList<>();
        for (List<Moment> moments : days) {
            hit.add(moments.stream().filter(m -> shines(there, walls, cos, sin, ceiling, m)).toList());
        }
        return periods(hit);
    }

    /** @param cos of the direction of north on the plan @param sin of it */
    private static boolean shines(Camera camera, Obstacles walls, double cos, double sin, double ceiling, Moment sun) {
        double slope = sun.slope();
        Pose eye = camera.pose();
        double x = eye.x() + FAR * (cos * sun.north() + sin * sun.east());
        double y = eye.y() + FAR * (sin * sun.north() - cos * sun.east());
        double[] image = camera.project(x, y, eye.height() + FAR * slope);
        if (image == null || Math.abs(image[0]) > 1 || Math.abs(image[1]) > 1) {
            return false;
        }
        if (!walls.clear(eye.x(), eye.y(), eye.height(), x, y, eye.height() + FAR * slope)) {
            return false;
        }
        return ceiling <= eye.height() || throughWindow(eye, walls, ceiling, x, y, slope);
    }

    /** Whether the ray leaves through a window with nothing behind it before it meets the ceiling. */
    private static boolean throughWindow(Pose eye, Obstacles walls, double ceiling, double x, double y, double slope) {
        double last = -1;
        for (Panel panel : walls.panels()) {
            double middle = (panel.bottom() + panel.top()) / 2;
            double share = panel.crossing(eye.x(), eye.y(), middle, x, y, middle);
            last = Math.max(last, share);
        }
        if (last < 0 || eye.height() + last * FAR * slope >= ceiling) {
            return false;
        }
        for (Panel panel : walls.panels()) {
            double share = panel.opaque() ? -1 : panel.crossing(eye.x(), eye.y(), eye.height(), x, y, eye.height() + FAR * slope);
            if (share >= last - 1e-9) {
                return true;
            }
        }
        return false;
    }

    private List<Period> periods(List<List<Moment>> hit) {
        int count = hit.size();
        int first = 0;
        while (first < count && !hit.get(first).isEmpty()) {
            first++; // begins in the dark half, so that no period is cut at the turn of the year
        }
        List<Period> periods = new ArrayList<>();
        List<Moment> open = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Moment> day = hit.get((first + i) % count);
            if (day.isEmpty()) {
                close(open, periods);
            }
            open.addAll(day);
        }
        close(open, periods);
        return periods;
    }

    private void close(List<Moment> open, List<Period> periods) {
        if (open.isEmpty()) {
            return;
        }
        LocalTime earliest = open.stream().map(Moment::time).min(LocalTime::compareTo).orElseThrow();
        LocalTime latest = open.stream().map(Moment::time).max(LocalTime::compareTo).orElseThrow();
        LocalDate last = open.get(open.size() - 1).day().plusDays(dayStep - 1L);
        periods.add(new Period(MonthDay.from(open.get(0).day()), MonthDay.from(last), earliest, latest,
                open.stream().mapToDouble(Moment::elevation).max().orElse(0)));
        open.clear();
    }
}
