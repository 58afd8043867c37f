package org.headend.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks the texts of one bundle: every English file has a Chinese one with the same keys and placeholders. */
public final class Translations {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+\\}|\\$\\{[^}]*\\}|%n");
    private static final Pattern FIELD = Pattern.compile("public static (?:String|Text) (\\w+);");
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

    /**
     * Finds what was not translated in a text that should be Chinese.
     *
     * @param said    pieces of text as a reader meets them: cells, lines, sentences
     * @param bundles whose texts are looked for; what they have in common with their translations does not count
     * @return texts of two words and more that occur anywhere, and single words that are a whole piece
     */
    public static Set<String> englishIn(Collection<String> said, String... bundles) throws IOException {
        String all = String.join("\n", said);
        Set<String> pieces = said.stream().map(String::strip).collect(Collectors.toSet());
        Set<String> found = new TreeSet<>();
        for (String bundle : bundles) {
            try (Stream<Path> files = Files.walk(TestData.projectRoot().resolve("bundles").resolve(bundle).resolve("src"))) {
                for (Path english : files.filter(Translations::isEnglishTexts).toList()) {
                    Properties zh = load(english.resolveSibling(english.getFileName().toString().replace(".properties", "_zh_CN.properties")));
                    load(english).forEach((key, text) -> {
                        for (String part : PLACEHOLDER.split(text.toString())) {
                            String words = part.replaceAll("^[^\\p{L}]+|[^\\p{L}.]+$", "");
                            boolean sentence = words.matches("(?s).*\\p{L}{2,} \\p{L}{2,}.*");
                            boolean word = words.length() > 2 && words.equals(text.toString().strip());
                            if (!zh.getProperty(key.toString()).contains(words) && (sentence && all.contains(words) || word && pieces.contains(words))) {
                                found.add(key + ": " + words);
                            }
                        }
                    });
                }
            }
        }
        return found;
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
