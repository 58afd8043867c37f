package org.headend.dataset.ui.internal.samples;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.headend.dataset.ui.internal.Icons;
import org.headend.dataset.ui.internal.Messages;

/** What the tool bar of the view switches; the commands on samples and datasets are declared in {@code plugin.xml}. */
final class ViewActions {
    private final SamplesView view;

    ViewActions(SamplesView view) {
        this.view = view;
    }

    void fill(IActionBars bars) {
        IToolBarManager tools = bars.getToolBarManager();
        tools.add(new Separator("datasets")); //$NON-NLS-1$
        tools.add(new Separator("switches")); //$NON-NLS-1$
        tools.add(toggle(Messages.action_boxes, "boxes", view::areBoxesShown, view::setBoxesShown)); //$NON-NLS-1$
        tools.add(toggle(Messages.action_classes, "classes", view::areClassesShown, view::setClassesShown)); //$NON-NLS-1$
        tools.add(toggle(Messages.action_statistics, "statistics", view::areStatisticsShown, view::setStatisticsShown)); //$NON-NLS-1$
        IAction refresh = action(Messages.action_refresh, "refresh", view::refresh); //$NON-NLS-1$
        tools.add(refresh);
        IMenuManager menu = bars.getMenuManager();
        menu.add(new Separator("datasets")); //$NON-NLS-1$
        bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(),
                action(Messages.action_selectAll, null, () -> view.grid().selectAll()));
        bars.setGlobalActionHandler(ActionFactory.FIND.getId(), action(Messages.action_find, null, view::findByName));
        bars.updateActionBars();
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

    private static IAction toggle(String text, String icon, BooleanSupplier state, Consumer<Boolean> set) {
        Action action = new Action(text, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                set.accept(isChecked());
            }
        };
        action.setImageDescriptor(Icons.of(icon));
        action.setChecked(state.getAsBoolean());
        return action;
    }
}
