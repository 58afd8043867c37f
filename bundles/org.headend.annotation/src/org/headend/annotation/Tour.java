package org.headend.annotation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.headend.dataset.Sample;

/**
 * The way through the samples of a dataset, one after the other.
 *
 * @param samples in the order in which the user sees them, perhaps filtered
 */
public record Tour(List<Sample> samples) {

    public Tour {
        samples = List.copyOf(samples);
    }

    /** Position of a sample, 0-based, or -1 when it is not part of the tour. */
    public int position(String sampleId) {
        for (int i = 0; i < samples.size(); i++) {
            if (samples.get(i).id().equals(sampleId)) {
                return i;
            }
        }
        return -1;
    }

    /** The sample after this one; the first one when this one is not part of the tour; empty at the end. */
    public Optional<Sample> next(String sampleId) {
        return at(position(sampleId) + 1);
    }

    /** The sample before this one; empty at the start. */
    public Optional<Sample> previous(String sampleId) {
        return at(position(sampleId) - 1);
    }

    /** The next sample without a sidecar, going round at the end; never the given one. */
    public Optional<Sample> nextUnlabelled(String sampleId) {
        return search(sampleId, s -> !s.annotated());
    }

    /** The next sample that nobody has verified, going round at the end; never the given one. */
    public Optional<Sample> nextUnverified(String sampleId) {
        return search(sampleId, s -> !s.verified());
    }

    /** The same way with newer knowledge of its samples; those that are not among {@code newer} drop out. */
    public Tour with(Collection<Sample> newer) {
        Map<String, Sample> byId = newer.stream().collect(Collectors.toMap(Sample::id, Function.identity(), (a, b) -> b));
        return new Tour(samples.stream().map(s -> byId.get(s.id())).filter(s -> s != null).toList());
    }

    private Optional<Sample> search(String sampleId, Predicate<Sample> wanted) {
        int start = position(sampleId);
        for (int i = 1; i <= samples.size(); i++) {
            Sample candidate = samples.get((start + i) % samples.size());
            if (candidate.width() > 0 && !candidate.id().equals(sampleId) && wanted.test(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private Optional<Sample> at(int position) {
        return position >= 0 && position < samples.size() ? Optional.of(samples.get(position)) : Optional.empty();
    }
}
