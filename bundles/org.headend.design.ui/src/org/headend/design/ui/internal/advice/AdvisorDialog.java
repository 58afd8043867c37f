package org.headend.design.ui.internal.advice;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headend.design.advice.LinkAdvisor;
import org.headend.design.advice.LinkNeed;
import org.headend.design.advice.LinkOption;
import org.headend.design.site.Device;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.figure.Look;
import org.headend.design.validate.SiteIndex;

/** Media for a link between two devices, the best first, with the reasoning; one click makes the link. */
public final class AdvisorDialog extends TitleAreaDialog {
    private final OpenDesign design;
    private final Device a;
    private final Device b;
    private final LinkAdvisor advisor;
    private LinkNeed need;
    private TableViewer table;
    private OptionDetails details;

    public AdvisorDialog(OpenDesign design, Device a, Device b) {
        super(design.editor().getSite().getShell());
        this.design = design;
        this.a = a;
        this.b = b;
        setHelpAvailable(false);
        need = LinkNeed.between(index(), a, b);
        advisor = LinkAdvisor.between(index(), a, b);
    }

    private SiteIndex index() {
        return new SiteIndex(design.document().getSite(), design.catalog());
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        getShell().setText(Messages.advisor);
        setTitle(Messages.bind(Messages.advisor_title, a.getName(), b.getName()));
        Composite content = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(10, 8).applyTo(content);
        GridDataFactory.fillDefaults().grab(true, true).hint(900, 600).applyTo(content);
        new NeedForm(content, need, design.catalog().tables(), changed -> {
            need = changed;
            refresh();
        });
        SashForm sash = new SashForm(content, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table(sash);
        details = new OptionDetails(sash);
        sash.setWeights(46, 54);
        refresh();
        return area;
    }

    private void table(Composite parent) {
        table = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(Messages.advisor_medium, 230, SWT.LEFT);
        column(Messages.advisor_score, 80, SWT.RIGHT);
        table.addSelectionChangedListener(e -> selected());
        table.addDoubleClickListener(e -> {
            if (selection() != null && selection().possible()) {
                okPressed();
            }
        });
    }

    private void column(String title, int width, int style) {
        TableViewerColumn column = new TableViewerColumn(table, style);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                LinkOption option = (LinkOption) element;
                return style == SWT.LEFT ? option.medium().name(Locale.getDefault())
                        : option.possible() ? Math.round(option.score() * 100) + " %" : Messages.advisor_out; //$NON-NLS-1$
            }

            @Override
            public Color getForeground(Object element) {
                return ((LinkOption) element).possible() ? null : Look.of(table.getControl()).faint();
            }
        });
    }

    private void refresh() {
        List<LinkOption> options = advisor.options(need);
        table.setInput(options);
        table.setSelection(new StructuredSelection(options.get(0)));
        setMessage(options.get(0).possible() ? Messages.advisor_hint : Messages.advisor_none);
    }

    private LinkOption selection() {
        return (LinkOption) table.getStructuredSelection().getFirstElement();
    }

    private void selected() {
        LinkNeed now = need;
        details.show(selection(), option -> advisor.turns(now, option));
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(selection() != null && selection().possible());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.advisor_apply, true).setEnabled(selection() != null && selection().possible());
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    protected void okPressed() {
        LinkOption option = selection();
        design.change(Messages.bind(Messages.advisor_step, option.medium().name(Locale.getDefault())),
                () -> LinkAdvisor.apply(index(), a, b, option, need.metres()));
        design.select(List.of(a, b));
        super.okPressed();
    }
}
