package org.headend.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks the texts of one bundle: every English file has a Chinese one with the same keys and placeholders. */
public final class Translations {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+\\}|\\$\\{[^}]*\\}|%n");
    private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private Translations() {
    }

    public static void check(String bundle) throws IOException {
        Path folder = TestData.projectRoot().resolve("bundles").resolve(bundle);
        for (Path root : List.of(folder.resolve("src"), folder.resolve("OSGI-INF"))) {
            try (Stream<Path> files = Files.exists(root) ? Files.walk(root) : Stream.<Path>empty()) {
                for (Path file : files.filter(Translations::isEnglishTexts).sorted().toList()) {
                    checkFile(file);
                }
            }
        }
    }

    private static boolean isEnglishTexts(Path file) {
        String name = file.getFileName().toString();
        return (name.endsWith("essages.properties") || name.equals("help.properties") || name.equals("bundle.properties"));
    }

    private static void checkFile(Path english) throws IOException {
        Path chinese = english.resolveSibling(english.getFileName().toString().replace(".properties", "_zh_CN.properties"));
        assertTrue(Files.exists(chinese), "missing translation " + chinese);
        Properties en = load(english);
        Properties zh = load(chinese);
        assertEquals(new TreeSet<>(en.stringPropertyNames()), new TreeSet<>(zh.stringPropertyNames()),
                "keys of " + english + " and its translation");
        for (String key : en.stringPropertyNames()) {
            assertEquals(placeholders(en.getProperty(key)), placeholders(zh.getProperty(key)),
                    "placeholders of " + key + " in " + chinese);
        }
        if (en.size() > 4) {
            assertTrue(zh.values().stream().anyMatch(v -> CHINESE.matcher((String) v).find()), chinese + " is not Chinese");
        }
        Path messages = english.resolveSibling("Messages.java");
        if (english.endsWith("messages.properties") && Files.exists(messages)) {
            var fields = new TreeSet<String>();
            Matcher matcher = FIELD.matcher(Files.readString(messages));
            while (matcher.find()) {
                fields.add(matcher.group(1));
            }
            assertEquals(fields, new TreeSet<>(en.stringPropertyNames()), "fields of " + messages + " and keys");
        }
    }

    private static TreeSet<String> placeholders(String text) {
        var found = new TreeSet<String>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
