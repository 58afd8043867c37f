package org.headend.dataset.ui.internal.classes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Shell;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.WorkJob;
import org.headend.dataset.Dataset;
import org.headend.dataset.LabelClass;
import org.headend.dataset.Sample;
import org.headend.dataset.ui.internal.Icons;
import org.headend.dataset.ui.internal.Messages;
import org.headend.dataset.ui.internal.model.DatasetFolders;
import org.headend.dataset.ui.internal.model.DatasetModel;
import org.headend.dataset.ui.internal.model.DatasetOperation;
import org.headend.dataset.ui.internal.model.DatasetRule;

/** Changes to the class list of the dataset that the view shows. */
final class ClassActions {
    private final ClassList list;
    private final DatasetModel model;
    private final IUndoContext context;
    private final Consumer<String> showOnly;
    private final IAction addAction = action(Messages.classes_add, "add", this::add); //$NON-NLS-1$
    private final IAction renameAction = action(Messages.classes_rename, "rename", this::rename); //$NON-NLS-1$
    private final IAction colorAction = action(Messages.classes_color, "color", this::color); //$NON-NLS-1$
    private final IAction removeAction = action(Messages.classes_remove, "remove", this::remove); //$NON-NLS-1$
    private final IAction showOnlyAction = action(Messages.classes_showOnly, null, this::showSelected);

    ClassActions(ClassList list, DatasetModel model, IUndoContext context, Consumer<String> showOnly) {
        this.list = list;
        this.model = model;
        this.context = context;
        this.showOnly = showOnly;
        showOnlyAction.setId("showOnly"); //$NON-NLS-1$
    }

    private static IAction action(String text, String icon, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        if (icon != null) {
            action.setImageDescriptor(Icons.of(icon));
        }
        return action;
    }

    List<IAction> all() {
        return List.of(showOnlyAction, addAction, renameAction, colorAction, removeAction);
    }

    IAction showOnly() {
        return showOnlyAction;
    }

    void update() {
        ClassList.Row row = list.selected();
        addAction.setEnabled(list.content() != null);
        renameAction.setEnabled(row != null);
        colorAction.setEnabled(row != null && row.index() >= 0);
        removeAction.setEnabled(row != null);
        showOnlyAction.setEnabled(row != null);
    }

    private Shell shell() {
        return list.getShell();
    }

    private void showSelected() {
        if (list.selected() != null) {
            showOnly.accept(list.selected().label().name());
        }
    }

    private List<LabelClass> classes() {
        return new ArrayList<>(list.content().classes());
    }

    private boolean exists(String name) {
        return list.content().classes().stream().anyMatch(c -> c.name().equals(name));
    }

    void add() {
        if (list.content() == null) {
            return;
        }
        IInputValidator validator = name -> name.isBlank() ? "" //$NON-NLS-1$
                : exists(name.strip()) ? Messages.classes_exists : null;
        ClassList.Row row = list.selected();
        String known = row != null && row.index() < 0 ? row.label().name() : ""; // a label that is in samples only //$NON-NLS-1$
        InputDialog dialog = new InputDialog(shell(), Messages.classes_addTitle, Messages.classes_name, known, validator);
        if (dialog.open() == Window.OK) {
            List<LabelClass> after = classes();
            after.add(LabelClass.of(dialog.getValue().strip(), after.size()));
            setClasses(Messages.classes_addTitle, after);
        }
    }

    void rename() {
        ClassList.Row row = list.selected();
        if (row == null) {
            return;
        }
        String from = row.label().name();
        IInputValidator validator = name -> name.isBlank() || name.strip().equals(from) ? "" : null; //$NON-NLS-1$
        InputDialog dialog = new InputDialog(shell(), Messages.classes_renameTitle,
                NLS.bind(Messages.classes_renameHint, from, row.count()), from, validator);
        if (dialog.open() == Window.OK) {
            renameTo(row, dialog.getValue().strip());
        }
    }

    private void renameTo(ClassList.Row row, String to) {
        String from = row.label().name();
        Dataset dataset = list.content().dataset();
        if (row.index() < 0 || exists(to)) { // the two cannot be told apart afterwards, so there is no way back
            if (exists(to) && !MessageDialog.openConfirm(shell(), Messages.classes_renameTitle,
                    NLS.bind(Messages.classes_join, from, to))) {
                return;
            }
            forGood(Messages.classes_renameTitle, from, monitor -> {
                dataset.renameClass(from, to, monitor);
                if (!exists(to)) {
                    dataset.addClasses(List.of(to));
                }
            });
            return;
        }
        List<String> affected = samplesWith(from);
        DatasetOperation.perform(Messages.classes_renameTitle, model, context, new DatasetOperation.Change() {
            @Override
            public void make(IProgressMonitor monitor) throws ProblemException {
                dataset.renameClass(from, to, monitor);
            }

            @Override
            public void takeBack(IProgressMonitor monitor) throws ProblemException {
                dataset.renameClass(to, from, monitor);
            }

            @Override
            public List<String> samples() {
                return affected;
            }
        });
    }

    private List<String> samplesWith(String label) {
        return list.content().samples().stream()
                .filter(s -> s.annotations().stream().anyMatch(a -> a.label().equals(label))).map(Sample::id).toList();
    }

    /** Work on many sidecars that cannot be undone. */
    private void forGood(String title, String label, WorkJob.Operation work) {
        List<String> affected = samplesWith(label);
        var folder = model.folder();
        WorkJob.schedule(title, new DatasetRule(folder), monitor -> {
            try {
                work.run(monitor);
            } finally {
                DatasetFolders.refreshLater(folder, affected);
                WorkJob.onUi(list, () -> model.look(affected));
            }
        });
    }

    void remove() {
        ClassList.Row row = list.selected();
        if (row == null) {
            return;
        }
        String name = row.label().name();
        if (row.count() == 0 && row.index() >= 0) {
            List<LabelClass> after = classes();
            after.remove(row.index());
            setClasses(Messages.classes_removeTitle, after);
            return;
        }
        int samples = samplesWith(name).size();
        if (MessageDialog.openConfirm(shell(), Messages.classes_removeTitle,
                NLS.bind(Messages.classes_removeConfirm, new Object[] { name, row.count(), samples }))) {
            Dataset dataset = list.content().dataset();
            forGood(Messages.classes_removeTitle, name, monitor -> dataset.removeClass(name, monitor));
        }
    }

    void color() {
        ClassList.Row row = list.selected();
        if (row == null || row.index() < 0) {
            return;
        }
        ColorDialog dialog = new ColorDialog(shell());
        dialog.setText(Messages.classes_colorTitle);
        dialog.setRGB(ClassColors.rgb(row.label().color()));
        RGB chosen = dialog.open();
        if (chosen != null) {
            List<LabelClass> after = classes();
            after.set(row.index(), new LabelClass(row.label().name(), ClassColors.hex(chosen)));
            setClasses(Messages.classes_colorTitle, after);
        }
    }

    void moveByName(String name, int before) {
        for (int i = 0; i < list.content().classes().size(); i++) {
            if (list.content().classes().get(i).name().equals(name)) {
                move(i, before);
                return;
            }
        }
    }

    /** Moves a class before the one at a position; positions count without the move. */
    void move(int from, int before) {
        List<LabelClass> after = classes();
        int to = Math.clamp(before > from ? before - 1L : before, 0, after.size() - 1);
        if (to != from) {
            after.add(to, after.remove(from));
            setClasses(Messages.classes_moveTitle, after);
        }
    }

    private void setClasses(String label, List<LabelClass> after) {
        Dataset dataset = list.content().dataset();
        List<LabelClass> before = list.content().classes();
        DatasetOperation.perform(label, model, context, new DatasetOperation.Change() {
            @Override
            public void make(IProgressMonitor monitor) throws ProblemException {
                dataset.setClasses(after);
            }

            @Override
            public void takeBack(IProgressMonitor monitor) throws ProblemException {
                dataset.setClasses(before);
            }
        });
    }
}
