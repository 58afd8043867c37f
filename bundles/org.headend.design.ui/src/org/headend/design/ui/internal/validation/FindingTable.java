package org.headend.design.ui.internal.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.headend.design.Designs;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.figure.Look;
import org.headend.design.validate.Finding;

/** Findings with their values; the context menu repairs, accepts, reopens and explains them. */
final class FindingTable {
    private final Composite composite;
    private final TableViewer table;
    private final Supplier<Optional<OpenDesign>> design;
    private boolean accepted;

    FindingTable(Composite parent, Supplier<Optional<OpenDesign>> design) {
        this.design = design;
        composite = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        composite.setLayout(layout);
        table = new TableViewer(composite, SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(table);
        column(layout, Messages.checks_message, 60, true, f -> f.problem().message());
        column(layout, Messages.checks_rule, 9, false, f -> f.problem().code());
        column(layout, Messages.checks_measured, 10, false, Finding::measured);
        column(layout, Messages.checks_allowed, 10, false, Finding::allowed);
        column(layout, Messages.checks_reason, 20, false, Finding::suppressed);
        table.addDoubleClickListener(e -> selected().ifPresent(this::reveal));
        Menu menu = new Menu(table.getControl());
        menu.addListener(SWT.Show, e -> fill(menu));
        table.getControl().setMenu(menu);
    }

    private void column(TableColumnLayout layout, String title, int weight, boolean icon, Function<Finding, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Finding) element);
            }

            @Override
            public Image getImage(Object element) {
                return icon ? image((Finding) element) : null;
            }

            @Override
            public Color getForeground(Object element) {
                return ((Finding) element).isSuppressed() ? Look.of(composite).faint() : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return ((Finding) element).problem().message() + '\n' + ((Finding) element).problem().remedy();
            }
        });
    }

    private static Image image(Finding finding) {
        return PlatformUI.getWorkbench().getSharedImages().getImage(switch (finding.problem().severity()) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            default -> ISharedImages.IMG_OBJS_INFO_TSK;
        });
    }

    Control control() {
        return composite;
    }

    /** Whether what somebody has accepted is listed too, below the rest. */
    void showAccepted(boolean show) {
        accepted = show;
    }

    void show(LiveValidation validation) {
        List<Finding> shown = new ArrayList<>();
        if (validation != null) {
            shown.addAll(validation.findings());
            if (accepted) {
                shown.addAll(validation.accepted());
            }
        }
        table.setInput(shown);
    }

    Optional<Finding> selected() {
        return Optional.ofNullable((Finding) table.getStructuredSelection().getFirstElement());
    }

    private void reveal(Finding finding) {
        design.get().ifPresent(d -> Designs.element(d.document(), finding.elements().get(0)).ifPresent(e -> d.select(List.of(e))));
    }

    private void fill(Menu menu) {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        if (selected().isEmpty() || design.get().isEmpty()) {
            return;
        }
        Finding finding = selected().get();
        OpenDesign open = design.get().get();
        if (finding.isSuppressed()) {
            item(menu, Messages.checks_reopen, () -> Acceptance.revoke(open, finding));
        } else {
            Fix.of(open, finding).forEach(fix -> item(menu, fix.label(), () -> fix.apply(open)));
        }
        item(menu, finding.isSuppressed() ? Messages.checks_changeReason : Messages.validation_accept, () -> Acceptance.ask(open, finding));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, Messages.checks_show, () -> reveal(finding));
        item(menu, Messages.validation_explain, () -> Explanation.open(finding));
    }

    private static void item(Menu menu, String label, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        item.addListener(SWT.Selection, e -> action.run());
    }
}
