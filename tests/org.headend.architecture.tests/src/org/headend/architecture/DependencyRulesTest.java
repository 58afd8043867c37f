package org.headend.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.headend.architecture.Manifests.Bundle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules of ARCHITECTURE.md, read from the manifests themselves. */
class DependencyRulesTest {
    /** What each core may depend on; a core that is missing here must be added with its reason. */
    private static final Map<String, Set<String>> CORES = Map.ofEntries(
            Map.entry("core", Set.of()),
            Map.entry("contract", Set.of()),
            Map.entry("trainer", Set.of("contract")),
            Map.entry("edge", Set.of("contract")),
            Map.entry("report", Set.of("core")),
            Map.entry("catalog", Set.of("core")),
            Map.entry("coverage", Set.of()),
            Map.entry("design", Set.of("core", "catalog", "coverage", "contract")),
            Map.entry("plan", Set.of("core", "catalog", "coverage", "design")),
            Map.entry("gateway", Set.of("core")),
            Map.entry("sandbox", Set.of("core")),
            Map.entry("deploy", Set.of("core", "gateway", "contract")),
            Map.entry("media", Set.of("core")),
            Map.entry("dataset", Set.of("core", "media")),
            Map.entry("annotation", Set.of("core", "media", "dataset")),
            Map.entry("model", Set.of("core", "media", "contract")),
            Map.entry("training", Set.of("core", "dataset", "gateway", "model", "contract")),
            Map.entry("monitor", Set.of("core", "gateway")));
    /** What a core must never see. */
    private static final List<String> UI = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
            "org.eclipse.gef", "org.eclipse.draw2d", "org.eclipse.swtchart", "org.eclipse.debug");

    private static Manifests manifests;

    @BeforeAll
    static void read() throws IOException {
        manifests = Manifests.read();
        assertTrue(manifests.bundles().size() > 15, "found only " + manifests.bundles().keySet());
    }

    @Test
    void coresNeverSeeTheUserInterface() {
        for (Bundle bundle : manifests.bundles().values()) {
            if (!bundle.ui() && !bundle.name().equals("gef.compat")) {
                for (String seen : bundle.platform()) {
                    assertTrue(UI.stream().noneMatch(seen::startsWith), bundle.name() + " sees " + seen);
                }
                assertTrue(bundle.requires().stream().noneMatch(r -> r.endsWith("ui")), bundle.name() + " sees a UI");
            }
        }
    }

    @Test
    void coresDependOnlyOnWhatTheDesignAllows() {
        for (Bundle bundle : manifests.bundles().values()) {
            Set<String> allowed = CORES.get(bundle.name());
            if (allowed != null) {
                assertTrue(allowed.containsAll(ownBundles(bundle)), bundle.name() + " depends on " + ownBundles(bundle));
            } else {
                assertTrue(bundle.ui() || Set.of("cli", "gef.compat").contains(bundle.name()),
                        bundle.name() + " has no rule");
            }
        }
    }

    @Test
    void userInterfacesNeverSeeEachOther() {
        for (Bundle bundle : manifests.bundles().values()) {
            if (bundle.name().endsWith(".ui")) {
                for (String other : ownBundles(bundle)) {
                    assertFalse(other.endsWith(".ui") && !other.equals("core.ui"), bundle.name() + " sees " + other);
                }
            }
        }
    }

    @Test
    void thereAreNoCycles() {
        for (String name : manifests.bundles().keySet()) {
            follow(name, new LinkedHashSet<>());
        }
    }

    private static void follow(String name, Set<String> path) {
        assertTrue(path.add(name), "cycle: " + path + " -> " + name);
        for (String next : ownBundles(manifests.bundles().get(name))) {
            follow(next, path);
        }
        path.remove(name);
    }

    @Test
    void internalPackagesAreNotExported() {
        for (Bundle bundle : manifests.bundles().values()) {
            for (String exported : bundle.exports()) {
                assertFalse(exported.contains(".internal"), bundle.name() + " exports " + exported);
            }
        }
    }

    @Test
    void everyPackageStartsWithItsBundlesName() {
        for (Bundle bundle : manifests.bundles().values()) {
            if (!bundle.name().equals("gef.compat")) {
                for (String name : bundle.packages()) {
                    assertTrue((name + '.').startsWith("org.headend." + bundle.name() + '.'),
                            name + " in " + bundle.name());
                }
            }
        }
    }

    @Test
    void readsHeadersWithVersionRangesAndDirectives() {
        assertEquals(List.of("a.b", "c"), Manifests.names("a.b;version=\"[1,2)\", c;resolution:=optional"));
    }

    /** Own bundles among the requirements; imported packages count for the bundle that they belong to. */
    private static List<String> ownBundles(Bundle bundle) {
        List<String> own = new ArrayList<>();
        for (String required : bundle.requires()) {
            String name = required;
            while (!name.isEmpty() && !manifests.bundles().containsKey(name)) {
                name = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
            }
            if (!name.isEmpty() && !name.equals(bundle.name())) {
                own.add(name);
            }
        }
        return own;
    }
}
