package org.headend.design.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.headend.core.language.Language;
import org.headend.testsupport.Translations;
import org.junit.jupiter.api.Test;

/** Findings speak the language that is asked for, whatever the program speaks. */
class FindingLanguageTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private final LargeSite large = new LargeSite(11);
    private final SeededFaults seeded = new SeededFaults(large);

    /** Found in {@code wanted} by a program that speaks {@code program}. */
    private List<Finding> found(Locale program, Locale wanted) {
        Locale before = Locale.getDefault();
        Locale.setDefault(program);
        try {
            return Language.in(wanted, () -> Validator.report(large.site, large.catalog));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream().flatMap(f -> Stream.of(f.problem().message(), f.problem().remedy(), f.measured(), f.allowed())).toList();
    }

    @Test
    void chineseFindingsOfAnEnglishProgramHoldNoEnglishSentence() throws IOException {
        List<Finding> findings = found(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
        assertTrue(findings.size() >= seeded.faults.size());
        findings.forEach(f -> assertTrue(HAN.matcher(f.problem().message()).find(), f.problem().toString()));
        assertEquals(Set.of(), Translations.englishIn(said(findings), "org.headend.design", "org.headend.core")); // names of devices are data
    }

    @Test
    void englishFindingsOfAChineseProgramHoldNoChineseCharacter() {
        List<Finding> findings = found(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
        assertTrue(findings.size() >= seeded.faults.size());
        said(findings).forEach(text -> assertFalse(HAN.matcher(text).find(), text));
    }

    @Test
    void withoutAWishTheySpeakTheLanguageOfTheProgram() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            String english = Validator.report(large.site, large.catalog).get(0).problem().message();
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertNotEquals(english, Validator.report(large.site, large.catalog).get(0).problem().message());
        } finally {
            Locale.setDefault(before);
        }
    }
}
