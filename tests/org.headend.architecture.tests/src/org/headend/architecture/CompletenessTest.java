package org.headend.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.headend.testsupport.TestData;
import org.junit.jupiter.api.Test;

/** What a bundle needs beside its code: a place in a feature, texts in both languages, packed icons, tests. */
class CompletenessTest {
    private static final Path ROOT = TestData.projectRoot();
    private static final Pattern PLUGIN = Pattern.compile("<plugin id=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("(?:\"|: *)%([A-Za-z][\\w.-]*)");
    private static final Pattern ICON = Pattern.compile("\"/?(icons/[^\"]+|branding/[^\"]+\\.png)\"");
    /** Bundles without Java code of their own that tests could call. */
    private static final Set<String> WITHOUT_TESTS = Set.of("org.headend.gef.compat");

    @Test
    void everyBundleIsInTheFeatureWhereItBelongs() throws IOException {
        Set<String> core = new TreeSet<>(Set.of("org.headend.templates"));
        Set<String> ide = new TreeSet<>(Set.of("org.headend.help"));
        for (Path bundle : bundles()) {
            String name = bundle.getFileName().toString();
            boolean ui = name.endsWith(".ui") || name.equals("org.headend.app") || name.equals("org.headend.gef.compat");
            (ui ? ide : core).add(name);
        }
        assertEquals(core, own(plugins(ROOT.resolve("features/org.headend.core.feature/feature.xml"))));
        assertEquals(ide, own(plugins(ROOT.resolve("features/org.headend.feature/feature.xml"))));
    }

    @Test
    void theProductIsTheIdeFeatureAndPartsOfThePlatform() throws IOException {
        Path product = ROOT.resolve("releng/org.headend.product/headend.product");
        assertTrue(Files.readString(product).contains("<feature id=\"org.headend.feature\""), product.toString());
        assertEquals(Set.of(), own(plugins(product)), "own bundles come with the feature");
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        List<String> silent = new ArrayList<>();
        for (Path bundle : bundles()) {
            for (Path folder : packages(bundle)) {
                Path info = folder.resolve("package-info.java");
                if (!Files.exists(info) || !Files.readString(info).contains("/**")) {
                    silent.add(ROOT.relativize(folder).toString());
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void everyTextOfPluginsFeaturesAndTheirManifestsIsInBothLanguages() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path bundle : bundles()) {
            checkTexts(bundle, List.of("META-INF/MANIFEST.MF", "plugin.xml", "fragment.xml"), "OSGI-INF/l10n/bundle", missing);
        }
        for (String feature : List.of("org.headend.core.feature", "org.headend.feature")) {
            checkTexts(ROOT.resolve("features").resolve(feature), List.of("feature.xml"), "feature", missing);
        }
        assertEquals(List.of(), missing);
    }

    private static void checkTexts(Path folder, List<String> files, String texts, List<String> missing) throws IOException {
        Set<String> used = new TreeSet<>();
        for (String file : files) {
            if (Files.exists(folder.resolve(file))) {
                Matcher key = KEY.matcher(Files.readString(folder.resolve(file)));
                while (key.find()) {
                    used.add(key.group(1));
                }
            }
        }
        Properties english = read(folder.resolve(texts + ".properties"));
        Properties chinese = read(folder.resolve(texts + "_zh_CN.properties"));
        String name = folder.getFileName().toString();
        used.stream().filter(k -> english.getProperty(k, "").isBlank()).forEach(k -> missing.add(name + ": " + k));
        used.stream().filter(k -> chinese.getProperty(k, "").isBlank()).forEach(k -> missing.add(name + " (zh_CN): " + k));
        english.stringPropertyNames().stream().filter(k -> !chinese.containsKey(k)).forEach(k -> missing.add(name + " (zh_CN): " + k));
        chinese.stringPropertyNames().stream().filter(k -> !english.containsKey(k)).forEach(k -> missing.add(name + " only zh_CN: " + k));
        chinese.forEach((k, v) -> {
            if (v.toString().startsWith(" ") || v.toString().startsWith(",")) {
                missing.add(name + " (zh_CN) starts oddly: " + k);
            }
        });
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
        }
        return texts;
    }

    @Test
    void everyNamedIconExistsAndWhatABundleNeedsIsPacked() throws IOException {
        List<String> bad = new ArrayList<>();
        for (Path bundle : bundles()) {
            String name = bundle.getFileName().toString();
            String packed = Files.readString(bundle.resolve("build.properties"));
            for (String needed : List.of("META-INF/", "OSGI-INF/", "plugin.xml", "fragment.xml", "icons/", "branding/")) {
                if (Files.exists(bundle.resolve(needed)) && !packed.contains(needed)) {
                    bad.add(name + " does not pack " + needed);
                }
            }
            Path plugin = bundle.resolve("plugin.xml");
            if (Files.exists(plugin)) {
                Matcher icon = ICON.matcher(Files.readString(plugin));
                while (icon.find()) {
                    for (String file : icon.group(1).split(",")) {
                        if (!Files.exists(bundle.resolve(file))) {
                            bad.add(name + " has no " + file);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), bad);
    }

    @Test
    void everyBundleHasTests() throws IOException {
        List<String> untested = new ArrayList<>();
        for (Path bundle : bundles()) {
            String name = bundle.getFileName().toString();
            if (!WITHOUT_TESTS.contains(name) && !Files.isDirectory(ROOT.resolve("tests/" + name + ".tests/src"))) {
                untested.add(name);
            }
        }
        assertEquals(List.of(), untested);
    }

    @Test
    void everyNativeLibraryIsNamedForAllFourPlatforms() throws IOException {
        String natives = Files.readString(ROOT.resolve("features/org.headend.core.feature/p2.inf"));
        for (String platform : List.of("linux-x86_64", "linux-arm64", "windows-x86_64", "macosx-arm64")) {
            for (String library : List.of("javacpp", "openblas", "opencv", "ffmpeg")) {
                assertTrue(natives.contains("org.bytedeco." + library + '.' + platform), library + ' ' + platform);
            }
        }
        for (String platform : List.of("linux-x86_64", "linux-aarch64", "win-x86_64", "osx-aarch64")) {
            assertTrue(natives.contains("ai.djl.pytorch.native-cpu." + platform), platform);
        }
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
            return folders.filter(f -> Files.exists(f.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
        }
    }

    private static Set<Path> packages(Path bundle) throws IOException {
        Path src = bundle.resolve("src");
        if (!Files.exists(src)) {
            return Set.of();
        }
        Set<Path> packages = new TreeSet<>();
        try (Stream<Path> files = Files.walk(src)) {
            files.filter(f -> f.toString().endsWith(".java")).forEach(f -> packages.add(f.getParent()));
        }
        return packages;
    }

    private static Set<String> plugins(Path file) throws IOException {
        Set<String> plugins = new TreeSet<>();
        Matcher plugin = PLUGIN.matcher(Files.readString(file));
        while (plugin.find()) {
            plugins.add(plugin.group(1));
        }
        return plugins;
    }

    private static Set<String> own(Set<String> plugins) {
        Set<String> own = new TreeSet<>(plugins);
        own.removeIf(p -> !p.startsWith("org.headend."));
        return own;
    }
}
