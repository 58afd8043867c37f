package org.headend.annotation.ui.internal.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.headend.annotation.AnnotationText;
import org.headend.annotation.ui.internal.session.Session;
import org.headend.dataset.Annotation;

/** The workbench's Undo, Redo, Cut, Copy, Paste, Delete and Select All for boxes. */
final class EditActions {
    private final Map<ActionFactory, Action> actions = new LinkedHashMap<>();
    private final Map<Action, BooleanSupplier> enablement = new LinkedHashMap<>();
    private final Session session;
    private final Display display;

    EditActions(IWorkbenchWindow window, Session session, Display display) {
        this.session = session;
        this.display = display;
        BooleanSupplier selected = () -> !session.selection().isEmpty();
        add(window, ActionFactory.UNDO, session::undo, session::canUndo);
        add(window, ActionFactory.REDO, session::redo, session::canRedo);
        add(window, ActionFactory.CUT, () -> {
            copy();
            session.delete();
        }, selected);
        add(window, ActionFactory.COPY, this::copy, selected);
        add(window, ActionFactory.PASTE, this::paste, session::editable);
        add(window, ActionFactory.DELETE, session::delete, selected);
        add(window, ActionFactory.SELECT_ALL, session::selectAll, session::editable);
        session.addListener(change -> refresh());
        refresh();
    }

    private void add(IWorkbenchWindow window, ActionFactory factory, Runnable run, BooleanSupplier enabled) {
        var template = factory.create(window); // text and icon as everywhere else
        Action action = new Action(template.getText()) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setImageDescriptor(template.getImageDescriptor());
        action.setDisabledImageDescriptor(template.getDisabledImageDescriptor());
        action.setActionDefinitionId(factory.getCommandId());
        template.dispose();
        actions.put(factory, action);
        enablement.put(action, enabled);
    }

    private void refresh() {
        enablement.forEach((action, enabled) -> action.setEnabled(enabled.getAsBoolean()));
    }

    Action get(ActionFactory factory) {
        return actions.get(factory);
    }

    void contributeTo(IActionBars bars) {
        actions.forEach((factory, action) -> bars.setGlobalActionHandler(factory.getId(), action));
        bars.updateActionBars();
    }

    private void copy() {
        List<Annotation> selected = session.selected();
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] { AnnotationText.format(selected) },
                    new Transfer[] { TextTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }

    private void paste() {
        Clipboard clipboard = new Clipboard(display);
        try {
            session.paste(AnnotationText.parse((String) clipboard.getContents(TextTransfer.getInstance())));
        } finally {
            clipboard.dispose();
        }
    }
}
