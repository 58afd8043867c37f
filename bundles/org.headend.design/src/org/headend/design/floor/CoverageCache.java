package org.headend.design.floor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.headend.coverage.Camera;
import org.headend.coverage.Coverage;
import org.headend.coverage.Lens;
import org.headend.coverage.Obstacles;
import org.headend.coverage.Pose;
import org.headend.design.site.Floor;

/**
 * Keeps what cameras see across the plans of a floor that changes, so that only what is new is computed: the camera that
 * was moved, or all of them when a wall was. Thread-safe.
 */
public final class CoverageCache {
    private static final int FLOORS = 32;
    private static final int COVERAGES = 2_000;
    private static final int RESULTS = 2_000;

    private record Key(Obstacles obstacles, Pose pose, Lens lens, double range, double plane) {
    }

    private final Map<String, Obstacles> obstacles = new Recent<>(FLOORS);
    private final Map<Key, Coverage> coverages = new Recent<>(COVERAGES);
    private final Map<Object, NeedResult> results = new Recent<>(RESULTS);

    private static final class Recent<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;
        private final int most;

        Recent(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }

    synchronized Obstacles obstacles(Floor floor) {
        return obstacles.computeIfAbsent(FloorWalls.fingerprint(floor), f -> FloorWalls.of(floor));
    }

    Coverage coverage(Camera camera, Obstacles walls, double plane) {
        Key key = new Key(walls, camera.pose(), camera.lens(), camera.range(), plane);
        synchronized (this) {
            Coverage known = coverages.get(key);
            if (known != null) {
                return known;
            }
        }
        Coverage coverage = Coverage.of(camera, walls, plane);
        synchronized (this) {
            coverages.put(key, coverage);
        }
        return coverage;
    }

    /** @param from everything that the result follows from */
    NeedResult result(Object from, Supplier<NeedResult> judge) {
        synchronized (this) {
            NeedResult known = results.get(from);
            if (known != null) {
                return known;
            }
        }
        NeedResult result = judge.get();
        synchronized (this) {
            results.put(from, result);
        }
        return result;
    }
}
