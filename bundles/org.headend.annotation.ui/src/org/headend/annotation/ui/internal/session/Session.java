package org.headend.annotation.ui.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.headend.annotation.AnnotationEditor;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.Annotation;
import org.headend.dataset.Annotation.Flag;
import org.headend.dataset.BoundingBox;
import org.headend.dataset.Dataset;
import org.headend.dataset.LabelClass;
import org.headend.dataset.Sample;

/**
 * One person labelling one dataset: the sample in work, selected objects, class for the next box. What fails is
 * told to the failure consumer and changes nothing. For one thread.
 */
public final class Session {
    private static final int COPY_OFFSET = 10;

    /** What listeners are told. */
    public enum Change {
        SAMPLE, OBJECTS, SELECTION, CLASSES, VISIBILITY
    }

    @FunctionalInterface
    private interface Edit {
        void run(AnnotationEditor editor) throws ProblemException;
    }

    private final Consumer<ProblemException> failures;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final NavigableSet<Integer> selection = new TreeSet<>();
    private final Runnable contentListener = this::contentChanged;
    private Dataset dataset;
    private AnnotationEditor editor;
    private List<LabelClass> classes = List.of();
    private String currentLabel = ""; //$NON-NLS-1$
    private boolean boxesHidden;
    /** Objects at the last look: indices mean the same objects as long as it stays. */
    private int lastCount;

    public Session(Consumer<ProblemException> failures) {
        this.failures = failures;
    }

    /**
     * Turns to another dataset.
     *
     * @param newDataset null when the picture belongs to none and can only be looked at
     * @param newClasses its class list
     */
    public void open(Dataset newDataset, List<LabelClass> newClasses) {
        dataset = newDataset;
        currentLabel = ""; //$NON-NLS-1$
        setClasses(newClasses);
    }

    public void addListener(Consumer<Change> listener) {
        listeners.add(listener);
    }

    private void tell(Change change) {
        listeners.forEach(l -> l.accept(change));
    }

    /** Takes over another sample; null while there is none that can be edited. */
    public void show(AnnotationEditor newEditor) {
        if (editor != null) {
            editor.removeListener(contentListener);
        }
        editor = newEditor;
        selection.clear();
        lastCount = objects().size();
        if (editor != null) {
            editor.addListener(contentListener);
        }
        tell(Change.SAMPLE);
    }

    public boolean editable() {
        return editor != null;
    }

    public Optional<Dataset> dataset() {
        return Optional.ofNullable(dataset);
    }

    public Optional<Sample> sample() {
        return editor == null ? Optional.empty() : Optional.of(editor.sample());
    }

    public List<Annotation> objects() {
        return editor == null ? List.of() : editor.annotations();
    }

    public NavigableSet<Integer> selection() {
        return Collections.unmodifiableNavigableSet(selection);
    }

    /** The selected object when there is exactly one. */
    public Optional<Integer> single() {
        return selection.size() == 1 ? Optional.of(selection.first()) : Optional.empty();
    }

    public void select(Collection<Integer> indices) {
        Set<Integer> wanted = new TreeSet<>(indices);
        wanted.removeIf(i -> i < 0 || i >= objects().size());
        if (!wanted.equals(selection)) {
            selection.clear();
            selection.addAll(wanted);
            tell(Change.SELECTION);
        }
    }

    /** Adds an object to the selection or takes it out. */
    public void toggleSelected(int index) {
        Set<Integer> wanted = new TreeSet<>(selection);
        if (!wanted.remove(index)) {
            wanted.add(index);
        }
        select(wanted);
    }

    public void selectAll() {
        Set<Integer> all = new TreeSet<>();
        for (int i = 0; i < objects().size(); i++) {
            all.add(i);
        }
        select(all);
    }

    public List<LabelClass> classes() {
        return classes;
    }

    public void setClasses(List<LabelClass> newClasses) {
        classes = List.copyOf(newClasses);
        if (!classes.isEmpty() && classes.stream().noneMatch(c -> c.name().equals(currentLabel))) {
            currentLabel = classes.get(0).name();
        }
        tell(Change.CLASSES);
    }

    /** Class of the next box; empty while the dataset has none. */
    public String currentLabel() {
        return currentLabel;
    }

    public void setCurrentLabel(String label) {
        if (!label.equals(currentLabel)) {
            currentLabel = label;
            tell(Change.CLASSES);
        }
    }

    /** Adds a class at the end of the dataset's list, unless it is there, and makes it the current one. */
    public boolean addClass(String name) {
        return addClasses(List.of(name), name);
    }

    private boolean addClasses(Collection<String> names, String current) {
        if (dataset == null) {
            return false;
        }
        try {
            dataset.addClasses(names);
            currentLabel = current;
            setClasses(dataset.classes());
            return true;
        } catch (ProblemException e) {
            failures.accept(e);
            return false;
        }
    }

    /** Gives a class another colour, for the whole dataset. */
    public void setColor(String name, String color) {
        if (dataset == null) {
            return;
        }
        try {
            dataset.setClasses(dataset.classes().stream().map(c -> c.name().equals(name) ? new LabelClass(name, color) : c)
                    .toList());
            setClasses(dataset.classes());
        } catch (ProblemException e) {
            failures.accept(e);
        }
    }

    /** The class makes the selected objects its own, and is the one of the next box. */
    public void useClass(String label) {
        if (classes.stream().noneMatch(c -> c.name().equals(label)) && !addClass(label)) {
            return;
        }
        setCurrentLabel(label);
        edit(e -> e.setLabel(selection, label));
    }

    /** @param number 1 for the first class; a number without a class does nothing */
    public void useClass(int number) {
        if (number >= 1 && number <= classes.size()) {
            useClass(classes.get(number - 1).name());
        }
    }

    public boolean boxesHidden() {
        return boxesHidden;
    }

    public void setBoxesHidden(boolean hidden) {
        boxesHidden = hidden;
        tell(Change.VISIBILITY);
    }

    /** Adds a box with the current class and selects it; hidden boxes appear again. */
    public void draw(BoundingBox box) {
        if (boxesHidden) {
            setBoxesHidden(false);
        }
        edit(e -> {
            int index = e.add(currentLabel, box);
            select(List.of(index));
        });
    }

    public void move(double dx, double dy) {
        edit(e -> e.move(selection, dx, dy));
    }

    /** How far the selected objects would really move. */
    public AnnotationEditor.Shift shift(double dx, double dy) {
        return editor == null || selection.isEmpty() ? new AnnotationEditor.Shift(0, 0) : editor.shift(selection, dx, dy);
    }

    public void resize(int index, BoundingBox box) {
        edit(e -> e.resize(index, box));
    }

    /** The box as it would be stored. */
    public BoundingBox fit(BoundingBox box) {
        return editor == null ? box : editor.fit(box);
    }

    public void delete() {
        edit(e -> e.delete(List.copyOf(selection)));
    }

    /** True when all selected objects have the flag. */
    public boolean hasFlag(Flag flag) {
        return !selection.isEmpty() && selection.stream().allMatch(i -> objects().get(i).flags().contains(flag));
    }

    public void setFlag(Flag flag, boolean on) {
        edit(e -> e.setFlag(selection, flag, on));
    }

    public boolean verified() {
        return editor != null && editor.sample().verified();
    }

    public void toggleVerified() {
        edit(e -> e.setVerified(!e.sample().verified()));
    }

    /** The selected objects, in file order. */
    public List<Annotation> selected() {
        return selection.stream().map(objects()::get).toList();
    }

    public void duplicate() {
        paste(selected());
    }

    /**
     * Adds copies and selects them; those that would lie exactly on an object of the same class are shifted.
     * Classes that the dataset does not know are added to it.
     */
    public void paste(List<Annotation> copies) {
        if (copies.isEmpty() || editor == null) {
            return;
        }
        Set<String> unknown = new LinkedHashSet<>();
        copies.forEach(a -> unknown.add(a.label()));
        classes.forEach(c -> unknown.remove(c.name()));
        if (!unknown.isEmpty() && !addClasses(unknown, currentLabel)) {
            return;
        }
        Set<Annotation> there = new LinkedHashSet<>();
        objects().forEach(a -> there.add(new Annotation(a.label(), a.box())));
        List<Annotation> placed = new ArrayList<>();
        for (Annotation copy : copies) {
            BoundingBox box = copy.box();
            while (there.contains(new Annotation(copy.label(), box))) {
                BoundingBox shifted = shifted(box);
                if (shifted.equals(box)) {
                    break; // in the corner, or as large as the picture
                }
                box = shifted;
            }
            placed.add(copy.withBox(box));
        }
        edit(e -> {
            int first = e.addAll(placed);
            List<Integer> added = new ArrayList<>();
            for (int i = 0; i < placed.size(); i++) {
                added.add(first + i);
            }
            select(added);
        });
    }

    private BoundingBox shifted(BoundingBox box) {
        Sample sample = editor.sample();
        return new BoundingBox(Math.max(0, Math.min(box.x() + COPY_OFFSET, sample.width() - box.width())),
                Math.max(0, Math.min(box.y() + COPY_OFFSET, sample.height() - box.height())), box.width(), box.height());
    }

    public boolean canUndo() {
        return editor != null && editor.canUndo();
    }

    public boolean canRedo() {
        return editor != null && editor.canRedo();
    }

    public void undo() {
        edit(AnnotationEditor::undo);
    }

    public void redo() {
        edit(AnnotationEditor::redo);
    }

    /** Takes over what another program wrote. */
    public void reload() {
        edit(AnnotationEditor::reload);
    }

    private void edit(Edit edit) {
        if (editor == null) {
            return;
        }
        try {
            edit.run(editor);
        } catch (ProblemException e) {
            failures.accept(e);
        }
    }

    private void contentChanged() {
        int count = objects().size();
        boolean fewer = selection.removeIf(i -> i >= count);
        if (count != lastCount) {
            lastCount = count;
            fewer |= !selection.isEmpty();
            selection.clear();
        }
        tell(Change.OBJECTS);
        if (fewer) {
            tell(Change.SELECTION);
        }
    }

    /** The smallest object at a point, so that objects inside others can be reached; a selected one comes first. */
    public Optional<Integer> at(double x, double y, double tolerance) {
        List<Integer> hits = allAt(x, y, tolerance);
        return hits.stream().filter(selection::contains).findFirst().or(() -> hits.stream().findFirst());
    }

    /** The next object at a point after the selected one, going round: how covered objects are reached. */
    public void cycle(double x, double y, double tolerance) {
        List<Integer> hits = allAt(x, y, tolerance);
        if (!hits.isEmpty()) {
            int now = single().map(hits::indexOf).orElse(-1);
            select(List.of(hits.get((now + 1) % hits.size())));
        } else if (!objects().isEmpty()) {
            select(List.of((single().orElse(-1) + 1) % objects().size()));
        }
    }

    private List<Integer> allAt(double x, double y, double tolerance) {
        return boxesHidden ? List.of() : Hits.at(objects(), x, y, tolerance);
    }

    /** Selects what lies inside a rectangle. */
    public void selectInside(BoundingBox band) {
        select(Hits.inside(objects(), band));
    }
}
