package org.headend.design.ui.internal.table;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.headend.design.site.Element;

/** The global editing commands in a table; in a field that has the focus they do what the field does. */
final class TableActions<E extends Element> {
    private final TablePage<E> page;
    private final Map<String, Action> actions = new HashMap<>();

    TableActions(TablePage<E> page, GridPointer<E> pointer) {
        this.page = page;
        add(ActionFactory.CUT, Messages.action_cut, ISharedImages.IMG_TOOL_CUT, Text::cut, () -> {
            page.blocks().copy();
            page.blocks().clear();
        });
        add(ActionFactory.COPY, Messages.action_copy, ISharedImages.IMG_TOOL_COPY, Text::copy, () -> page.blocks().copy());
        add(ActionFactory.PASTE, Messages.action_paste, ISharedImages.IMG_TOOL_PASTE, Text::paste, () -> page.blocks().paste());
        add(ActionFactory.DELETE, Messages.action_delete, ISharedImages.IMG_ETOOL_DELETE, TableActions::deleteForward, this::delete);
        add(ActionFactory.SELECT_ALL, Messages.action_selectAll, null, Text::selectAll, pointer::all);
        add(ActionFactory.RENAME, Messages.action_edit, null, t -> { }, () -> page.editing().open(null));
        add(ActionFactory.FIND, Messages.action_find, null, t -> page.bar().focusFilter(), () -> page.bar().focusFilter());
    }

    private void add(ActionFactory factory, String label, String image, Consumer<Text> inField, Runnable inGrid) {
        Action action = new Action(label) {
            @Override
            public void run() {
                Control focus = page.grid().canvas().getDisplay().getFocusControl();
                if (focus instanceof Text text) {
                    inField.accept(text);
                } else {
                    inGrid.run();
                }
            }
        };
        action.setId(factory.getId());
        action.setActionDefinitionId(factory.getCommandId());
        if (image != null) {
            action.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
        }
        actions.put(factory.getId(), action);
    }

    private static void deleteForward(Text text) {
        if (text.getSelectionCount() == 0) {
            text.setSelection(text.getCaretPosition(), Math.min(text.getCharCount(), text.getCaretPosition() + 1));
        }
        text.insert(""); //$NON-NLS-1$
    }

    /** Whole rows go with what they stand for; of other cells only what is in them. */
    private void delete() {
        if (page.grid().selection().wholeRows(page.grid().columns().count())) {
            page.remove();
        } else {
            page.blocks().clear();
        }
    }

    /** Null for what tables do not have. */
    IAction get(String id) {
        return actions.get(id);
    }

    void update() {
        page.bar().enableDelete(!page.selected().isEmpty());
    }
}
