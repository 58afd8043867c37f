package org.headend.annotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

import org.headend.annotation.internal.Messages;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.Annotation;
import org.headend.dataset.Annotation.Flag;
import org.headend.dataset.BoundingBox;
import org.headend.dataset.Dataset;
import org.headend.dataset.Sample;

/**
 * Edits the annotations of one sample, with undo and redo. Each change is written to the sidecar at once; when
 * that fails the change did not happen. Objects are addressed by their index in {@link #annotations()}. Boxes
 * are kept inside the picture and at least {@value #MIN_SIDE} px wide and high.
 *
 * <p>Not thread-safe: use it from one thread, in the user interface the UI thread (files are small).
 *
 * <p>Every change throws {@code annotation.changed} when the sidecar was changed by somebody else in the
 * meantime; nothing is overwritten then, and {@link #reload()} takes over what is on disk.
 */
public final class AnnotationEditor {
    /** Smallest width and height of a box, px. */
    public static final double MIN_SIDE = 2;
    /** A step of a picture with ten thousand objects takes some 100 kB. */
    private static final int HISTORY = 500;

    private final Dataset dataset;
    private final Deque<Sample> undo = new ArrayDeque<>();
    private final Deque<Sample> redo = new ArrayDeque<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Sample sample;

    /** @throws ProblemException when the picture or its sidecar cannot be read */
    public AnnotationEditor(Dataset dataset, String sampleId) throws ProblemException {
        this.dataset = dataset;
        this.sample = dataset.sample(sampleId);
        if (sample.width() < MIN_SIDE || sample.height() < MIN_SIDE) {
            throw new ProblemException(Problem.error("annotation.tiny", Messages.annotation_tiny, //$NON-NLS-1$
                    Place.of(dataset.picture(sampleId)), Messages.annotation_tinyRemedy));
        }
    }

    /** The sample as it is on disk. */
    public Sample sample() {
        return sample;
    }

    public List<Annotation> annotations() {
        return sample.annotations();
    }

    /** Called after each change, undo, redo and reload, in the thread that made it. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /**
     * Adds an object at the end.
     *
     * @return its index
     */
    public int add(String label, BoundingBox box) throws ProblemException {
        List<Annotation> objects = new ArrayList<>(sample.annotations());
        objects.add(new Annotation(label, fit(box)));
        change(sample.with(objects));
        return sample.annotations().size() - 1;
    }

    /**
     * Adds objects at the end, in one step; labels, flags and unknown fields stay as they are.
     *
     * @return the index of the first one
     */
    public int addAll(List<Annotation> more) throws ProblemException {
        List<Annotation> objects = new ArrayList<>(sample.annotations());
        int first = objects.size();
        more.forEach(a -> objects.add(a.withBox(fit(a.box()))));
        change(more.isEmpty() ? sample : sample.with(objects));
        return first;
    }

    /** Moves objects together, as they are; they stop where the first of them meets the picture's edge. */
    public void move(Collection<Integer> indices, double dx, double dy) throws ProblemException {
        Shift shift = shift(indices, dx, dy);
        replace(indices, a -> a.withBox(fit(new BoundingBox(a.box().x() + shift.dx, a.box().y() + shift.dy,
                a.box().width(), a.box().height()))));
    }

    /**
     * How far objects can really move.
     *
     * @param dx px to the right
     * @param dy px down
     */
    public record Shift(double dx, double dy) {
    }

    /** The part of a movement that keeps all of the objects inside the picture. */
    public Shift shift(Collection<Integer> indices, double dx, double dy) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (int index : indices) {
            BoundingBox box = sample.annotations().get(index).box();
            left = Math.min(left, box.x());
            top = Math.min(top, box.y());
            right = Math.max(right, box.right());
            bottom = Math.max(bottom, box.bottom());
        }
        return new Shift(Math.max(-left, Math.min(dx, Math.max(-left, sample.width() - right))),
                Math.max(-top, Math.min(dy, Math.max(-top, sample.height() - bottom))));
    }

    /** Gives an object another box. */
    public void resize(int index, BoundingBox box) throws ProblemException {
        BoundingBox fitted = fit(box);
        replace(List.of(index), a -> a.withBox(fitted));
    }

    public void setLabel(Collection<Integer> indices, String label) throws ProblemException {
        replace(indices, a -> a.withLabel(label));
    }

    public void setFlag(Collection<Integer> indices, Flag flag, boolean on) throws ProblemException {
        replace(indices, a -> {
            Set<Flag> flags = EnumSet.noneOf(Flag.class);
            flags.addAll(a.flags());
            if (on) {
                flags.add(flag);
            } else {
                flags.remove(flag);
            }
            return a.withFlags(flags);
        });
    }

    public void delete(Collection<Integer> indices) throws ProblemException {
        Set<Integer> gone = new HashSet<>(indices);
        List<Annotation> objects = new ArrayList<>();
        for (int i = 0; i < sample.annotations().size(); i++) {
            if (!gone.contains(i)) {
                objects.add(sample.annotations().get(i));
            }
        }
        change(gone.isEmpty() ? sample : sample.with(objects));
    }

    /** Says that a person has looked at the sample; also marks a picture without objects as annotated. */
    public void setVerified(boolean verified) throws ProblemException {
        change(sample.withVerified(verified));
    }

    public boolean canUndo() {
        return !undo.isEmpty();
    }

    public boolean canRedo() {
        return !redo.isEmpty();
    }

    /** Takes the last change back; does nothing without one. */
    public void undo() throws ProblemException {
        step(undo, redo);
    }

    /** Repeats what was undone last; does nothing without it. */
    public void redo() throws ProblemException {
        step(redo, undo);
    }

    /** Reads the sidecar again and forgets the history when it was changed by somebody else. */
    public void reload() throws ProblemException {
        Sample onDisk = dataset.sample(sample.id());
        if (!onDisk.equals(sample)) {
            sample = onDisk;
            undo.clear();
            redo.clear();
            listeners.forEach(Runnable::run);
        }
    }

    /**
     * The box inside the picture and not smaller than {@link #MIN_SIDE}; a box that is too small grows to the
     * right and down, at the edge to the left and up.
     */
    public BoundingBox fit(BoundingBox box) {
        BoundingBox inside = box.clip(sample.width(), sample.height());
        double width = Math.max(MIN_SIDE, inside.width());
        double height = Math.max(MIN_SIDE, inside.height());
        return new BoundingBox(Math.min(inside.x(), sample.width() - width),
                Math.min(inside.y(), sample.height() - height), width, height);
    }

    private void replace(Collection<Integer> indices, UnaryOperator<Annotation> edit) throws ProblemException {
        List<Annotation> objects = new ArrayList<>(sample.annotations());
        for (int index : indices) {
            objects.set(index, edit.apply(objects.get(index)));
        }
        change(indices.isEmpty() ? sample : sample.with(objects));
    }

    private void change(Sample next) throws ProblemException {
        if (next.equals(sample)) {
            return;
        }
        Sample before = sample;
        save(next);
        if (!before.equals(sample)) { // less than what a sidecar can hold
            undo.push(before);
            redo.clear();
            if (undo.size() > HISTORY) {
                undo.removeLast();
            }
        }
        listeners.forEach(Runnable::run);
    }

    private void step(Deque<Sample> from, Deque<Sample> to) throws ProblemException {
        if (from.isEmpty()) {
            return;
        }
        Sample before = sample;
        save(from.peek());
        from.pop();
        to.push(before);
        listeners.forEach(Runnable::run);
    }

    private void save(Sample next) throws ProblemException {
        if (!dataset.sample(sample.id()).equals(sample)) {
            throw new ProblemException(Problem.error("annotation.changed", Messages.annotation_changed, //$NON-NLS-1$
                    Place.of(dataset.picture(sample.id())), Messages.annotation_changedRemedy));
        }
        dataset.write(next);
        sample = dataset.sample(next.id()); // coordinates are rounded on disk
    }
}
