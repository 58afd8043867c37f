package org.headend.design.ui.internal.table;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.headend.design.columns.Column;
import org.headend.design.site.Element;
import org.headend.design.ui.internal.editor.DesignPages;

/** The context menu of a table; commands add themselves to its groups. */
final class TableMenu<E extends Element> {
    /** Id for menu contributions. */
    static final String ID = "org.headend.design.ui.table"; //$NON-NLS-1$
    private final TablePage<E> page;

    TableMenu(TablePage<E> page) {
        this.page = page;
        MenuManager menu = new MenuManager(ID, ID);
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        Menu control = menu.createContextMenu(page.grid().canvas());
        page.grid().canvas().setMenu(control);
        page.design().editor().getEditorSite().registerContextMenu(ID, menu, page.selection(), false);
        page.grid().canvas().addListener(SWT.MenuDetect, e -> {
            int y = page.grid().canvas().toControl(e.x, e.y).y;
            if (y >= 0 && y < page.grid().headHeight()) { // on the headings
                e.doit = false;
                Menu columns = page.bar().menu();
                columns.setLocation(e.x, e.y);
                columns.setVisible(true);
            }
        });
    }

    private void fill(IMenuManager menu) {
        boolean rows = !page.selected().isEmpty();
        menu.add(new Separator("show")); //$NON-NLS-1$
        menu.add(item(Messages.menu_topology, null, rows, () -> page.design().pages().show(DesignPages.TOPOLOGY, page.selected())));
        menu.add(new Separator("edit")); //$NON-NLS-1$
        for (ActionFactory factory : new ActionFactory[] { ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE }) {
            menu.add(page.action(factory.getId()));
        }
        menu.add(new Separator("cells")); //$NON-NLS-1$
        menu.add(item(Messages.menu_fillDown, null, page.grid().selection().rows().size() > 1, () -> page.blocks().fillDown()));
        if (rows) {
            Column<E> column = page.grid().columns().get(page.grid().selection().last().column());
            menu.add(item(Messages.bind(Messages.menu_setColumn, column.label()), null, page.selected().stream().anyMatch(column::editable), () -> set(column)));
        }
        menu.add(new Separator("rows")); //$NON-NLS-1$
        menu.add(item(page.kind().addLabel(), null, true, page::add));
        menu.add(item(page.kind().removeLabel(), PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ETOOL_DELETE),
                rows, page::remove));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private static Action item(String text, ImageDescriptor image, boolean enabled, Runnable run) {
        Action action = new Action(text, image) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setEnabled(enabled);
        return action;
    }

    /** One text into a column of all selected rows. */
    private void set(Column<E> column) {
        E first = page.selected().stream().filter(column::editable).findFirst().orElseThrow();
        InputDialog dialog = new InputDialog(page.grid().canvas().getShell(), Messages.set_title,
                Messages.bind(Messages.set_text, column.label(), page.selected().size()), column.read(first), text -> column.fault(first, text).orElse(null));
        if (dialog.open() == Window.OK) {
            int at = page.grid().selection().last().column();
            page.grid().selection().set(page.grid().selection().rows().stream().map(r -> CellRange.cell(r, at)).toList());
            page.blocks().fill(dialog.getValue());
        }
    }
}
