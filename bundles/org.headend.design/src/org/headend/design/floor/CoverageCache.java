package org.headend.design.floor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.headend.coverage.Camera;
import org.headend.coverage.Coverage;
import org.headend.coverage.Lens;
import org.headend.coverage.Obstacles;
import org.headend.coverage.Pose;
import org.headend.coverage.light.Light;
import org.headend.coverage.light.LightField;
import org.headend.design.site.Floor;

/**
 * Keeps what cameras see across the plans of a floor that changes, so that only what is new is computed: the camera that
 * was moved, or all of them when a wall was. Thread-safe.
 */
public final class CoverageCache {
    private static final int FLOORS = 32;
    private static final int COVERAGES = 2_000;
    private static final int RESULTS = 12_000;

    private record Key(Obstacles obstacles, Pose pose, Lens lens, double range, double plane) {
    }

    private final Map<String, Obstacles> obstacles = new Recent<>(FLOORS);
    private final Map<Key, Coverage> coverages = new Recent<>(COVERAGES);
    private final Map<Object, Object> results = new Recent<>(RESULTS);

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

    /** The light of a lamp on a plane, m. */
    LightField light(Light lamp, Obstacles walls, double plane, boolean faces, FloorNumbers numbers) {
        record Lamp(Light lamp, Obstacles walls, double plane, boolean faces, double faintest, double range) {
        }
        Lamp key = new Lamp(lamp, walls, plane, faces, numbers.faintestLux(), numbers.lightRange());
        return computed(key, () -> new LightField(lamp, walls, plane, faces, key.faintest(), key.range()));
    }

    /** @param from everything that the value follows from, of a class that is used for values of one kind only */
    @SuppressWarnings("unchecked")
    <T> T computed(Object from, Supplier<T> compute) {
        synchronized (this) {
            Object known = results.get(from);
            if (known != null) {
                return (T) known;
            }
        }
        T value = compute.get();
        synchronized (this) {
            results.put(from, value);
        }
        return value;
    }
}
