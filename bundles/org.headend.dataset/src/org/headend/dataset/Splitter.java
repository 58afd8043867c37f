package org.headend.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Assigns samples to train, val and test. Deterministic by seed, independent of file order; stratified by
 * each sample's rarest class, so that rare classes reach every part; samples of one group (same camera,
 * clip, person) stay together, because leakage between parts flatters every figure.
 *
 * @param train share of the samples, 0…1
 * @param val   share; the rest is test
 * @param seed  of the shuffle
 */
public record Splitter(double train, double val, long seed) {

    public Splitter {
        if (!(train >= 0) || !(val >= 0) || train + val > 1 + 1e-9) {
            throw new IllegalArgumentException("train " + train + " val " + val); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    /** {@link Sample} ids' folders as groups: pictures in one folder are of one camera or clip, others stand alone. */
    public static String folder(Sample sample) {
        int slash = sample.id().lastIndexOf('/');
        return slash < 0 ? sample.id() : sample.id().substring(0, slash + 1);
    }

    /** @param group names the group of a sample, for instance {@code Sample::id} when each stands alone */
    public Map<String, Split> split(Collection<Sample> samples, Function<Sample, String> group) {
        return split(samples, group, true);
    }

    /** @param stratified false to ignore the classes */
    public Map<String, Split> split(Collection<Sample> samples, Function<Sample, String> group, boolean stratified) {
        Map<String, List<Sample>> groups = new TreeMap<>();
        for (Sample sample : samples) {
            groups.computeIfAbsent(group.apply(sample), g -> new ArrayList<>()).add(sample);
        }
        Map<String, Integer> classCounts = new HashMap<>();
        samples.forEach(s -> s.annotations().forEach(a -> classCounts.merge(a.label(), 1, Integer::sum)));
        Map<String, List<String>> strata = new TreeMap<>();
        groups.forEach((name, members) -> strata
                .computeIfAbsent(stratified ? stratum(members, classCounts) : "", k -> new ArrayList<>()).add(name)); //$NON-NLS-1$
        Map<String, Split> result = new LinkedHashMap<>();
        double[] owed = new double[3];
        for (List<String> names : strata.values()) {
            Collections.shuffle(names, new Random(seed ^ names.get(0).hashCode()));
            names.forEach(name -> assign(groups.get(name), owed, result));
        }
        return result;
    }

    /** The rarest class among the members; objects of rare classes decide where a sample is needed most. */
    private static String stratum(List<Sample> members, Map<String, Integer> classCounts) {
        return members.stream().flatMap(s -> s.annotations().stream()).map(Annotation::label).distinct()
                .min(Comparator.<String>comparingInt(classCounts::get).thenComparing(Comparator.naturalOrder()))
                .orElse(""); //$NON-NLS-1$
    }

    /** Gives the group to the part that is furthest behind its share (largest remainder, sample by sample). */
    private void assign(List<Sample> members, double[] owed, Map<String, Split> result) {
        double[] shares = { train, val, Math.max(0, 1 - train - val) };
        int best = 0;
        for (int i = 0; i < 3; i++) {
            owed[i] += shares[i] * members.size();
            if (owed[i] > owed[best] + 1e-12) {
                best = i;
            }
        }
        owed[best] -= members.size();
        Split split = Split.values()[best];
        members.forEach(s -> result.put(s.id(), split));
    }
}
