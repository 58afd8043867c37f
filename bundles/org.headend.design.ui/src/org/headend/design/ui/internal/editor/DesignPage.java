package org.headend.design.ui.internal.editor;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headend.core.problem.Problem;

/**
 * A page of the design editor besides the topology: one more view of the same document on the same command stack. It is
 * made when it is first shown, and again when the document is read again.
 */
public interface DesignPage {

    /** The control of the page; called once, before everything below. */
    Control create(Composite parent);

    /** What is selected, as elements of the model; equal selections need no event. */
    ISelectionProvider selection();

    /** Selects and reveals those of the elements that this page shows; false when it shows none of them. */
    boolean select(Collection<? extends EObject> elements);

    /** Its own action for a global command such as {@code ActionFactory.DELETE.getId()}; null where it has none. Undo and redo are given. */
    IAction action(String id);

    /** The key binding context while it is shown; null for none. */
    String context();

    /** Whether the palette of device types stands beside it. */
    boolean palette();

    /** The file name of the page of the help about it. */
    String help();

    /** Findings on elements, whenever they change; problems name the element by {@code place().element()}. */
    void showFindings(List<Problem> problems);

    void setFocus();

    /** What the page adapts to while it is active, for instance a zoom manager; null when it does not. */
    default <T> T adapter(Class<T> type) {
        return null;
    }

    /** Text and icon of its tab. @param icon may be null; it belongs to the source */
    record Tab(String id, String title, Image icon) {
    }
}
