package org.headend.design.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class RuleHelpTest {
    private static final Pattern ANCHOR = Pattern.compile("id=\"([A-Z]+-\\d\\d)\"");

    @Test
    void eachRuleIsExplainedInBothLanguagesAndNothingElseIs() throws Exception {
        Path help = Path.of(System.getProperty("headend.project.root"), "help");
        for (String page : List.of("html/design-rules.html", "nl/zh/CN/html/design-rules.html")) {
            String text = Files.readString(help.resolve(page));
            Set<String> explained = new TreeSet<>();
            for (Matcher matcher = ANCHOR.matcher(text); matcher.find();) {
                assertTrue(explained.add(matcher.group(1)), page + " explains " + matcher.group(1) + " twice");
            }
            assertEquals(new TreeSet<>(Validator.rules().keySet()), explained, page);
        }
    }
}
