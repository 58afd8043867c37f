package org.headend.design.floor;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.headend.core.language.Language;
import org.headend.coverage.light.SunGlare.Period;

/** Days and times of day in the language of the moment. */
public final class SunTimes {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT); //$NON-NLS-1$

    private SunTimes() {
    }

    /** From when to when, between which times, and how high the sun stands at most. */
    public static String text(Period period) {
        return Numbers.text(Messages.sun_period, new Object[] { day(period.from()), day(period.to()), TIME.format(period.earliest()), TIME.format(period.latest()),
                Numbers.degrees(Math.round(period.highest())) });
    }

    private static String day(MonthDay day) {
        return DateTimeFormatter.ofPattern(Messages.sun_day.toString(), Language.current()).format(day);
    }
}
