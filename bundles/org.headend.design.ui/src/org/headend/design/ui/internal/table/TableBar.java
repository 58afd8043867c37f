package org.headend.design.ui.internal.table;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.headend.design.columns.Column;
import org.headend.design.site.Element;

/** Filter and buttons above a table. */
final class TableBar<E extends Element> {
    private static final int PAUSE = 150;
    private final TablePage<E> page;
    private final Text filter;
    private final ToolItem delete;
    private final Runnable apply = this::apply;

    TableBar(Composite parent, TablePage<E> page) {
        this.page = page;
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(8, 4, 4, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.bar_filter);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(280, SWT.DEFAULT).applyTo(filter);
        filter.addListener(SWT.Modify, e -> Display.getCurrent().timerExec(PAUSE, apply));
        filter.addListener(SWT.DefaultSelection, e -> {
            apply();
            page.setFocus();
        });
        filter.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                apply();
                page.setFocus();
            }
        });
        ToolBar tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(tools);
        item(tools, SWT.PUSH, TableSource.image("add-row"), page.kind().addLabel(), page::add); //$NON-NLS-1$
        delete = item(tools, SWT.PUSH, PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_ETOOL_DELETE),
                page.kind().removeLabel(), page::remove);
        new ToolItem(tools, SWT.SEPARATOR);
        ToolItem choose = item(tools, SWT.DROP_DOWN, TableSource.image("columns"), Messages.bar_columns, () -> { }); //$NON-NLS-1$
        choose.addListener(SWT.Selection, e -> {
            Rectangle bounds = choose.getBounds();
            Menu menu = menu();
            menu.setLocation(tools.toDisplay(bounds.x, bounds.y + bounds.height));
            menu.setVisible(true);
        });
    }

    private static ToolItem item(ToolBar bar, int style, Image image, String text, Runnable action) {
        ToolItem item = new ToolItem(bar, style);
        item.setImage(image);
        item.setToolTipText(text);
        item.addListener(SWT.Selection, e -> action.run());
        return item;
    }

    /** All columns with ticks at those that are shown. */
    Menu menu() {
        Menu menu = new Menu(filter.getShell(), SWT.POP_UP);
        GridColumns<E> columns = page.grid().columns();
        for (Column<E> column : columns.all()) {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(column.label());
            item.setSelection(columns.isShown(column));
            item.addListener(SWT.Selection, e -> {
                columns.show(column, item.getSelection());
                page.show();
            });
        }
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem usual = new MenuItem(menu, SWT.PUSH);
        usual.setText(Messages.bar_usualColumns);
        usual.addListener(SWT.Selection, e -> {
            columns.restore();
            page.show();
        });
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        return menu;
    }

    private void apply() {
        if (!filter.isDisposed() && !filter.getText().strip().equalsIgnoreCase(page.grid().rows().filter())) {
            page.filter(filter.getText());
        }
    }

    void clearFilter() {
        filter.setText(""); //$NON-NLS-1$
        apply();
    }

    void focusFilter() {
        filter.setFocus();
        filter.selectAll();
    }

    void enableDelete(boolean enabled) {
        delete.setEnabled(enabled);
    }
}
