package org.headend.design.ui.internal.outline;

import java.util.List;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.headend.core.ui.WorkJob;
import org.headend.design.site.Element;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.properties.DesignPropertyPage;

/** Devices by group with their ports and links, to be filtered, above a thumbnail of the diagram; selects what the editor selects. */
public final class DesignOutlinePage extends Page implements IContentOutlinePage, IAdaptable {
    private static final int FILTER_DELAY = 200;

    private final OpenDesign design;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final CommandStackListener follow = event -> later();
    private final ISelectionChangedListener fromDiagram = event -> show(event.getSelection());
    private SashForm sash;
    private Text filter;
    private OutlineTree tree;
    private List<Element> selection = List.of();
    private boolean selecting;
    private boolean refreshing;

    public DesignOutlinePage(OpenDesign design) {
        this.design = design;
    }

    @Override
    public void createControl(Composite parent) {
        sash = new SashForm(parent, SWT.VERTICAL);
        Composite upper = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(upper);
        filter = new Text(upper, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.outline_filter);
        GridDataFactory.fillDefaults().grab(true, false).indent(2, 2).applyTo(filter);
        tree = new OutlineTree(upper, design, this::chosen);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
        Runnable apply = () -> {
            if (!filter.isDisposed()) {
                tree.filter(filter.getText());
                show(design.selectionProvider().getSelection());
            }
        };
        filter.addListener(SWT.Modify, e -> filter.getDisplay().timerExec(FILTER_DELAY, apply));
        filter.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                tree.control().setFocus();
                e.doit = false;
            }
        });
        Thumbnail.create(sash, (ScalableFreeformRootEditPart) design.viewer().getRootEditPart());
        sash.setWeights(2, 1);
        design.commands().addCommandStackListener(follow);
        design.onLoad(sash, this::later);
        design.selectionProvider().addSelectionChangedListener(fromDiagram);
        show(design.selectionProvider().getSelection());
    }

    private void later() {
        if (!refreshing && sash != null) {
            refreshing = true;
            WorkJob.onUi(sash, () -> {
                refreshing = false;
                tree.refresh();
                show(design.selectionProvider().getSelection());
            });
        }
    }

    private void chosen(List<Element> elements) {
        selection = elements;
        selecting = true;
        try {
            design.select(elements);
        } finally {
            selecting = false;
        }
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(l -> l.selectionChanged(event));
    }

    private void show(ISelection inDiagram) {
        if (!selecting) {
            selection = OpenDesign.elements(inDiagram);
            tree.select(selection);
        }
    }

    /** Elements, not edit parts: also for those that are not drawn. */
    @Override
    public ISelection getSelection() {
        return new StructuredSelection(selection);
    }

    @Override
    public void setSelection(ISelection newSelection) {
        chosen(OpenDesign.elements(newSelection));
        tree.select(selection);
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == IPropertySheetPage.class ? adapter.cast(new DesignPropertyPage(design)) : null;
    }

    @Override
    public void setActionBars(IActionBars bars) {
        IActionBars own = design.editor().getEditorSite().getActionBars();
        for (ActionFactory action : List.of(ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.DELETE)) {
            bars.setGlobalActionHandler(action.getId(), own.getGlobalActionHandler(action.getId()));
        }
        bars.updateActionBars();
    }

    @Override
    public Control getControl() {
        return sash;
    }

    @Override
    public void setFocus() {
        tree.control().setFocus();
    }

    @Override
    public void dispose() {
        if (sash != null) {
            design.commands().removeCommandStackListener(follow);
            if (design.selectionProvider() != null) {
                design.selectionProvider().removeSelectionChangedListener(fromDiagram);
            }
        }
        super.dispose();
    }
}
