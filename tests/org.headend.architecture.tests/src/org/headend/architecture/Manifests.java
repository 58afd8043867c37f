package org.headend.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.headend.testsupport.TestData;

/** The manifests of all bundles of the project, by symbolic name without {@code org.headend.}. */
record Manifests(Map<String, Bundle> bundles) {
    private static final String PREFIX = "org.headend.";

    /**
     * @param requires own bundles that this one may see, short names
     * @param platform required bundles and imported packages of others
     * @param exports  exported packages, with {@code !} before those hidden by x-internal or x-friends
     */
    record Bundle(String name, Set<String> requires, Set<String> platform, Set<String> exports, Set<String> packages) {
        boolean ui() {
            return name.endsWith(".ui") || name.equals("app");
        }
    }

    static Manifests read() throws IOException {
        Map<String, Bundle> bundles = new TreeMap<>();
        try (Stream<Path> folders = Files.list(TestData.projectRoot().resolve("bundles"))) {
            for (Path folder : folders.filter(f -> Files.exists(f.resolve("META-INF/MANIFEST.MF"))).sorted().toList()) {
                Bundle bundle = read(folder);
                bundles.put(bundle.name(), bundle);
            }
        }
        return new Manifests(bundles);
    }

    private static Bundle read(Path folder) throws IOException {
        Attributes main;
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            main = new Manifest(in).getMainAttributes();
        }
        Set<String> requires = new TreeSet<>();
        Set<String> platform = new TreeSet<>();
        List<String> seen = new ArrayList<>(names(main.getValue("Require-Bundle")));
        seen.addAll(names(main.getValue("Import-Package")));
        seen.addAll(names(main.getValue("Fragment-Host")));
        for (String name : seen) {
            if (name.startsWith(PREFIX)) {
                requires.add(name.substring(PREFIX.length()));
            } else {
                platform.add(name);
            }
        }
        String symbolic = names(main.getValue("Bundle-SymbolicName")).get(0);
        return new Bundle(symbolic.substring(PREFIX.length()), requires, platform,
                new TreeSet<>(names(main.getValue("Export-Package"))), packages(folder));
    }

    private static Set<String> packages(Path folder) throws IOException {
        Set<String> packages = new TreeSet<>();
        Path src = folder.resolve("src");
        if (Files.exists(src)) {
            try (Stream<Path> files = Files.walk(src)) {
                files.filter(f -> f.toString().endsWith(".java"))
                        .forEach(f -> packages.add(src.relativize(f.getParent()).toString().replace('/', '.')));
            }
        }
        return packages;
    }

    /** The names of a header's clauses, without attributes and directives (commas inside quotes do not separate). */
    static List<String> names(String header) {
        List<String> names = new ArrayList<>();
        if (header == null) {
            return names;
        }
        for (String clause : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            for (String part : clause.split(";")) {
                if (!part.contains("=")) {
                    names.add(part.strip());
                }
            }
        }
        return names;
    }
}
