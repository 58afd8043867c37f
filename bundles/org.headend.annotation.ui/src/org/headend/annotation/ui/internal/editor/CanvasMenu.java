package org.headend.annotation.ui.internal.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.actions.ActionFactory;
import org.headend.annotation.ui.internal.Messages;
import org.headend.annotation.ui.internal.panel.ClassColors;
import org.headend.annotation.ui.internal.session.Session;
import org.headend.dataset.Annotation.Flag;
import org.headend.dataset.LabelClass;

/** The menu of the selected boxes: class, flags, clipboard. */
final class CanvasMenu {
    private static final int SHOWN_CLASSES = 20;

    private final Session session;
    private final EditActions edit;
    private final ClassColors colors;
    private final Runnable chooseClass;

    CanvasMenu(Session session, EditActions edit, ClassColors colors, Runnable chooseClass) {
        this.session = session;
        this.edit = edit;
        this.colors = colors;
        this.chooseClass = chooseClass;
    }

    void fill(IMenuManager menu) {
        if (!session.selection().isEmpty()) {
            menu.add(classes());
            menu.add(new Separator());
            for (Flag flag : Flag.values()) {
                Action action = action(Messages.flag(flag), IAction.AS_CHECK_BOX, () -> session.setFlag(flag, !session.hasFlag(flag)));
                action.setChecked(session.hasFlag(flag));
                menu.add(action);
            }
            menu.add(new Separator());
        }
        menu.add(edit.get(ActionFactory.UNDO));
        menu.add(edit.get(ActionFactory.REDO));
        menu.add(new Separator());
        menu.add(edit.get(ActionFactory.CUT));
        menu.add(edit.get(ActionFactory.COPY));
        menu.add(edit.get(ActionFactory.PASTE));
        Action duplicate = action(Messages.menu_duplicate, IAction.AS_PUSH_BUTTON, session::duplicate);
        duplicate.setActionDefinitionId("org.headend.annotation.ui.duplicate"); //$NON-NLS-1$
        duplicate.setEnabled(!session.selection().isEmpty());
        menu.add(duplicate);
        menu.add(edit.get(ActionFactory.DELETE));
        menu.add(edit.get(ActionFactory.SELECT_ALL));
    }

    private IMenuManager classes() {
        MenuManager menu = new MenuManager(Messages.menu_class);
        String common = session.selected().stream().map(a -> a.label()).distinct().count() == 1
                ? session.selected().get(0).label() : ""; //$NON-NLS-1$
        int number = 0;
        for (LabelClass one : session.classes().stream().limit(SHOWN_CLASSES).toList()) {
            number++;
            Action action = action((number < 10 ? one.name() + '\t' + number : one.name()), IAction.AS_RADIO_BUTTON,
                    () -> session.useClass(one.name()));
            action.setChecked(one.name().equals(common));
            action.setImageDescriptor(ImageDescriptor.createFromImage(colors.swatch(one.color())));
            menu.add(action);
        }
        menu.add(new Separator());
        Action other = action(Messages.menu_otherClass, IAction.AS_PUSH_BUTTON, chooseClass);
        other.setActionDefinitionId("org.headend.annotation.ui.chooseClass"); //$NON-NLS-1$
        menu.add(other);
        return menu;
    }

    private static Action action(String text, int style, Runnable run) {
        return new Action(text, style) {
            @Override
            public void run() {
                run.run();
            }
        };
    }
}
