package org.headend.design.ui.internal.floor;

import java.util.Collection;
import java.util.List;


import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headend.core.problem.Problem;
import org.headend.core.ui.EmptyState;
import org.headend.design.drafting.FloorEdits;
import org.headend.design.site.Floor;
import org.headend.design.site.Site;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.editor.DesignPage;

/** The page behind the last tab: it adds a floor. */
final class NewFloorPage implements DesignPage, ISelectionProvider {
    private final OpenDesign design;
    private EmptyState control;

    NewFloorPage(OpenDesign design) {
        this.design = design;
    }

    @Override
    public Control create(Composite parent) {
        control = new EmptyState(parent, Messages.new_title, Messages.new_hint).action(Messages.new_add, () -> add(design));
        return control;
    }

    /** Adds a floor above the others and shows its page. */
    static Floor add(OpenDesign design) {
        Site site = design.document().getSite();
        Floor[] made = new Floor[1];
        String name = site.getFloors().isEmpty() ? Messages.floor_ground : Messages.bind(Messages.floor_level, site.getFloors().stream().mapToInt(Floor::getLevel).max().orElse(-1) + 1);
        design.change(Messages.step_addFloor, () -> made[0] = FloorEdits.addFloor(site, name));
        show(design, made[0]);
        return made[0];
    }

    /** Shows a floor, as soon as it has its tab. */
    static void show(OpenDesign design, Floor floor) {
        design.editor().getSite().getShell().getDisplay().asyncExec(() -> {
            if (design.isLoaded()) {
                design.pages().show(FloorPages.id(floor));
            }
        });
    }

    @Override
    public ISelectionProvider selection() {
        return this;
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        // never changes
    }

    @Override
    public ISelection getSelection() {
        return design.isLoaded() ? new StructuredSelection(design.document().getSite()) : StructuredSelection.EMPTY;
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        // never changes
    }

    @Override
    public void setSelection(ISelection selection) {
        // shows nothing that could be selected
    }

    @Override
    public boolean select(Collection<? extends EObject> elements) {
        return false;
    }

    @Override
    public IAction action(String id) {
        return null;
    }

    @Override
    public String context() {
        return null;
    }

    @Override
    public boolean palette() {
        return false;
    }

    @Override
    public String help() {
        return "floor.html"; //$NON-NLS-1$
    }

    @Override
    public void showFindings(List<Problem> problems) {
        // has none
    }

    @Override
    public void setFocus() {
        control.setFocus();
    }
}
