package org.headend.design.ui.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;
import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.design.Areas;
import org.headend.design.Designs;
import org.headend.design.site.Area;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Document;
import org.headend.design.site.Edge;
import org.headend.design.site.Element;
import org.headend.design.site.Group;
import org.headend.design.site.Node;
import org.headend.design.site.Placement;
import org.headend.design.site.Port;
import org.headend.design.site.Site;
import org.headend.design.ui.internal.command.ModelCommand;
import org.headend.design.ui.internal.editor.DesignPages;
import org.headend.design.ui.internal.part.DiagramPart;
import org.headend.design.ui.internal.part.LinkPart;

/**
 * An editor as everything around it sees it: the document, its one command stack and what is selected. Each editor has
 * one of it, as an adapter.
 */
public final class OpenDesign {
    private final IEditorPart editor;

    public OpenDesign(IEditorPart editor) {
        this.editor = editor;
    }

    /** The design of an editor; empty when the part shows something else, or nothing yet. */
    public static Optional<OpenDesign> of(IWorkbenchPart part) {
        return part == null ? Optional.empty() : Optional.ofNullable(part.getAdapter(OpenDesign.class)).filter(OpenDesign::isLoaded);
    }

    /** The editor in which a file is open, in whatever window. */
    public static Optional<OpenDesign> find(IFile file) {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                for (IEditorReference reference : page.getEditorReferences()) {
                    IEditorPart part = reference.getEditor(false);
                    if (part != null && file.equals(ResourceUtil.getFile(part.getEditorInput())) && of(part).isPresent()) {
                        return of(part);
                    }
                }
            }
        }
        return Optional.empty();
    }

    public IEditorPart editor() {
        return editor;
    }

    /** False while the file is read, and when it is broken. */
    public boolean isLoaded() {
        return document() != null;
    }

    /** Tells when another document is shown: read for the first time, or again. */
    public void onLoad(Control owner, Runnable loaded) {
        IPropertyListener listener = (source, property) -> {
            if (property == IWorkbenchPartConstants.PROP_INPUT) {
                loaded.run();
            }
        };
        editor.addPropertyListener(listener);
        owner.addListener(SWT.Dispose, e -> editor.removePropertyListener(listener));
    }

    /** Null while {@link #isLoaded()} is false. */
    public Document document() {
        return editor.getAdapter(Document.class);
    }

    public CommandStack commands() {
        return editor.getAdapter(CommandStack.class);
    }

    public GraphicalViewer viewer() {
        return editor.getAdapter(GraphicalViewer.class);
    }

    /** The file; null where the design comes from outside the workspace. */
    public IFile file() {
        return ResourceUtil.getFile(editor.getEditorInput());
    }

    /** Device types of this site. */
    public Catalog catalog() {
        Catalog catalog = editor.getAdapter(Catalog.class);
        return catalog != null ? catalog : Catalog.builtIn();
    }

    /** The translated name of a device’s type, or its id where the catalog does not know it. */
    public String typeName(Device device) {
        return catalog().type(device.getType()).map(t -> t.name(Locale.getDefault())).orElse(device.getType());
    }

    /** The category of a device’s type, which is also the name of its icon. */
    public String category(Device device) {
        return catalog().type(device.getType()).map(DeviceType::category).orElse(""); //$NON-NLS-1$
    }

    /** Changes the document in one step that can be undone. */
    public void change(String label, Runnable change) {
        commands().execute(new ModelCommand(label, document(), change));
    }

    /** Elements of the site that a selection of edit parts stands for: the site itself, devices, ports and links. */
    public static List<Element> elements(ISelection selection) {
        List<Element> elements = new ArrayList<>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object item : structured) {
                if (item instanceof LinkPart line && line.links().size() > 1) { // drawn as one
                    elements.addAll(line.links());
                    continue;
                }
                Object model = item instanceof EditPart part ? part.getModel() : item;
                Element element = switch (model) {
                    case Node node -> node.getDevice();
                    case Edge edge -> edge.getLink();
                    case Group group -> group.getArea();
                    case Diagram diagram -> ((Document) diagram.eContainer()).getSite();
                    case Document document -> document.getSite();
                    case Placement placement -> placement.getDevice();
                    case Element other -> other;
                    case null, default -> null;
                };
                if (element != null) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }

    /** What is selected on the page that is shown. */
    public ISelectionProvider selectionProvider() {
        return editor.getSite().getSelectionProvider();
    }

    public List<Element> selection() {
        return elements(selectionProvider().getSelection());
    }

    /** The pages of the editor. */
    public DesignPages pages() {
        return editor.getAdapter(DesignPages.class);
    }

    /** Selects elements on the page that is shown and scrolls to the first; what it does not show is left out. */
    public void select(Collection<? extends EObject> elements) {
        if (pages().page().isPresent()) {
            pages().page().get().select(elements);
        } else {
            selectInTopology(elements);
        }
    }

    /** Selects an element where it is shown: on the page in front, in the topology, or on another page. */
    public void reveal(EObject element) {
        if (pages().page().map(p -> p.select(List.of(element))).orElse(false)) {
            return;
        }
        if (element instanceof Element known && part(known).isPresent()) {
            pages().show(DesignPages.TOPOLOGY);
            selectInTopology(List.of(element));
        } else {
            pages().reveal(List.of(element));
        }
    }

    /** Selects elements in the topology, whichever page is shown. */
    public void selectInTopology(Collection<? extends EObject> elements) {
        List<EditPart> parts = elements.stream().filter(Element.class::isInstance).map(Element.class::cast).map(this::part).flatMap(Optional::stream).distinct().toList();
        viewer().setSelection(parts.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(parts));
        parts.stream().findFirst().ifPresent(viewer()::reveal);
    }

    private Optional<EditPart> part(Element element) {
        return switch (element) {
            case Device device -> viewer().getContents() instanceof DiagramPart diagram ? diagram.cardPart(device).map(EditPart.class::cast) : Optional.empty();
            case Area area -> Areas.group(Designs.topology(document()), area).flatMap(this::registered);
            case Port port -> registered(port).or(() -> part((Device) port.eContainer())); // ports are drawn only where they are needed
            case Site site -> Optional.ofNullable(viewer().getContents());
            default -> registered(element);
        };
    }

    private Optional<EditPart> registered(Object model) {
        return Optional.ofNullable((EditPart) viewer().getEditPartRegistry().get(model));
    }
}
