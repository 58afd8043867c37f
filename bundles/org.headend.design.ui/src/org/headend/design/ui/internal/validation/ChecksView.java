package org.headend.design.ui.internal.validation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.help.IContextProvider;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.headend.core.ui.WorkJob;
import org.headend.design.Designs;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.advice.Calculation;
import org.headend.design.ui.internal.advice.Calculation.Row;
import org.headend.design.ui.internal.advice.CalculationPage;

/** Findings of the design in the active editor as they come, accepted ones too, and the calculations behind them. */
public final class ChecksView extends ViewPart implements IPartListener2 {
    public static final String ID = "org.headend.design.ui.checks"; //$NON-NLS-1$

    private final Map<Calculation, CalculationPage> pages = new EnumMap<>(Calculation.class);
    private CTabFolder tabs;
    private FindingTable findings;
    private OpenDesign design;

    @Override
    public void createPartControl(Composite parent) {
        tabs = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
        findings = new FindingTable(tabs, () -> Optional.ofNullable(design));
        tab(Messages.checks_findings, findings.control());
        for (Calculation calculation : Calculation.values()) {
            CalculationPage page = new CalculationPage(tabs, calculation, this::reveal);
            pages.put(calculation, page);
            tab(calculation.title(), page.control());
        }
        tabs.setSelection(0);
        tabs.addListener(SWT.Selection, e -> refresh());
        Action accepted = new Action(Messages.checks_accepted, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                findings.showAccepted(isChecked());
                refresh();
            }
        };
        accepted.setImageDescriptor(AbstractUIPlugin.imageDescriptorFromPlugin("org.headend.design.ui", "icons/accepted.svg")); //$NON-NLS-1$ //$NON-NLS-2$
        getViewSite().getActionBars().getToolBarManager().add(accepted);
        getSite().getPage().addPartListener(this);
        follow();
    }

    private void tab(String title, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(title);
        item.setControl(control);
    }

    /** Shows the design of the active editor, if it is one. */
    private void follow() {
        OpenDesign active = OpenDesign.of(getSite().getPage().getActiveEditor()).orElse(null);
        if (active != design && (active != null || !open(design))) {
            design = active;
            if (design != null) {
                design.editor().getAdapter(LiveValidation.class).onFindings(tabs, this::refresh);
            }
        }
        refresh();
    }

    private boolean open(OpenDesign other) {
        return other != null && other.isLoaded() && getSite().getPage().findEditor(other.editor().getEditorInput()) != null;
    }

    private void refresh() {
        if (tabs.isDisposed()) {
            return;
        }
        LiveValidation validation = design == null || !design.isLoaded() ? null : design.editor().getAdapter(LiveValidation.class);
        findings.show(validation);
        setContentDescription(validation == null ? Messages.checks_none
                : Messages.bind(Messages.checks_count, validation.findings().size(), validation.accepted().size()));
        int selected = tabs.getSelectionIndex() - 1;
        if (validation != null && selected >= 0) {
            calculate(validation, Calculation.values()[selected]);
        }
    }

    private void calculate(LiveValidation validation, Calculation calculation) {
        var job = WorkJob.job(Messages.checks_calculate, monitor -> validation.calculate(calculation::rows), tabs, (List<Row> rows) -> pages.get(calculation).show(rows));
        job.setSystem(true);
        job.schedule();
    }

    private void reveal(String element) {
        if (design != null && design.isLoaded()) {
            Designs.element(design.document(), element).ifPresent(e -> {
                design.select(List.of(e));
                getSite().getPage().activate(design.editor());
            });
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == IContextProvider.class ? type.cast(new FindingHelp(findings::selected, () -> "design-rules.html")) //$NON-NLS-1$
                : super.getAdapter(type);
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        follow();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        follow();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(this);
        super.dispose();
    }

    @Override
    public void setFocus() {
        tabs.setFocus();
    }
}
