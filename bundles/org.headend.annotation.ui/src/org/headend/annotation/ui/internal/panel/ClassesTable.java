package org.headend.annotation.ui.internal.panel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.headend.annotation.ui.internal.Messages;
import org.headend.annotation.ui.internal.session.Session;
import org.headend.dataset.Annotation;
import org.headend.dataset.LabelClass;

/** The classes of the dataset with their digit keys; the bold one is that of the next box. */
public final class ClassesTable {
    private static final int DIGITS = 9;

    private final Table table;
    private final Session session;
    private final ClassColors colors;

    /** @param chosen called when the user chose a class here */
    public ClassesTable(Composite parent, Session session, ClassColors colors, Runnable chosen) {
        this.session = session;
        this.colors = colors;
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.setToolTipText(Messages.classes_tip);
        column(Messages.classes_class, SWT.NONE, layout, new ColumnWeightData(60, 60, true));
        column(Messages.classes_key, SWT.CENTER, layout, new ColumnPixelData(48, true, true));
        column(Messages.classes_count, SWT.RIGHT, layout, new ColumnPixelData(56, true, true));
        table.addListener(SWT.Selection, e -> {
            session.setCurrentLabel(name());
            chosen.run();
        });
        table.addListener(SWT.DefaultSelection, e -> {
            session.useClass(name());
            chosen.run();
        });
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        table.setMenu(menu.createContextMenu(table));
        session.addListener(change -> {
            if (change != Session.Change.SELECTION && change != Session.Change.VISIBILITY) {
                rebuild();
            }
        });
        rebuild();
    }

    private void column(String title, int style, TableColumnLayout layout, org.eclipse.jface.viewers.ColumnLayoutData data) {
        TableColumn column = new TableColumn(table, style);
        column.setText(title);
        layout.setColumnData(column, data);
    }

    public Table control() {
        return table;
    }

    private String name() {
        return table.getSelectionIndex() < 0 ? session.currentLabel() : session.classes().get(table.getSelectionIndex()).name();
    }

    private void rebuild() {
        Map<String, Integer> counts = new HashMap<>();
        for (Annotation object : session.objects()) {
            counts.merge(object.label(), 1, Integer::sum);
        }
        List<LabelClass> classes = session.classes();
        table.setRedraw(false);
        try {
            table.setItemCount(classes.size());
            Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
            for (int i = 0; i < classes.size(); i++) {
                LabelClass one = classes.get(i);
                TableItem item = table.getItem(i);
                boolean current = one.name().equals(session.currentLabel());
                item.setImage(0, colors.swatch(one.color()));
                item.setFont(current ? bold : null);
                item.setText(new String[] { one.name(), i < DIGITS ? Integer.toString(i + 1) : "", //$NON-NLS-1$
                        Integer.toString(counts.getOrDefault(one.name(), 0)) });
                if (current) {
                    table.setSelection(i);
                }
            }
        } finally {
            table.setRedraw(true);
        }
    }

    private void fill(IMenuManager menu) {
        Action assign = action(Messages.classes_assign, () -> session.useClass(name()));
        assign.setEnabled(!session.selection().isEmpty() && table.getSelectionIndex() >= 0);
        menu.add(assign);
        Action color = action(Messages.classes_color, this::changeColor);
        color.setEnabled(table.getSelectionIndex() >= 0);
        menu.add(color);
        Action add = action(Messages.classes_add, this::addClass);
        add.setEnabled(session.dataset().isPresent());
        menu.add(add);
    }

    private static Action action(String text, Runnable run) {
        return new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private void changeColor() {
        LabelClass one = session.classes().get(table.getSelectionIndex());
        ColorDialog dialog = new ColorDialog(table.getShell());
        dialog.setRGB(ClassColors.of(one.color()).getRGB());
        RGB rgb = dialog.open();
        if (rgb != null) {
            session.setColor(one.name(), ClassColors.text(rgb));
        }
    }

    /** Asks for the name of a new class. */
    public void addClass() {
        InputDialog dialog = new InputDialog(table.getShell(), Messages.classes_addTitle, Messages.classes_addMessage, "", //$NON-NLS-1$
                text -> text.isBlank() ? "" //$NON-NLS-1$
                        : session.classes().stream().anyMatch(c -> c.name().equals(text.strip()))
                                ? Messages.bind(Messages.classes_exists, text.strip()) : null);
        if (dialog.open() == Window.OK) {
            session.addClass(dialog.getValue().strip());
        }
    }
}
