package org.headend.design.ui.internal.editor;

import java.util.EventObject;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.GraphicalEditor;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.help.IContextProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.services.IEvaluationService;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.core.problem.Problem;
import org.headend.core.resources.ProblemMarkers;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;
import org.headend.design.Designs;
import org.headend.design.site.Document;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.command.ZoomHandler;
import org.headend.design.ui.internal.dnd.DeviceDrop;
import org.headend.design.ui.internal.editor.DesignFile.Content;
import org.headend.design.ui.internal.figure.CanvasStyle;
import org.headend.design.ui.internal.figure.DesignGrid;
import org.headend.design.ui.internal.outline.DesignOutlinePage;
import org.headend.design.ui.internal.palette.PaletteDomain;
import org.headend.design.ui.internal.palette.PalettePane;
import org.headend.design.ui.internal.part.DesignContext;
import org.headend.design.ui.internal.part.DiagramPart;
import org.headend.design.ui.internal.part.PartFactory;
import org.headend.design.ui.internal.part.RootPart;
import org.headend.design.ui.internal.properties.DesignPropertyPage;
import org.headend.design.ui.internal.validation.FindingHelp;
import org.headend.design.ui.internal.validation.LiveValidation;
import org.headend.design.ui.internal.view.TopologyView;
import org.headend.design.ui.internal.view.ViewBar;

/** Edits the topology of a site: devices from the palette, links between their ports. */
public final class TopologyEditor extends GraphicalEditor implements IGotoMarker {
    public static final String ID = "org.headend.design.ui.topologyEditor"; //$NON-NLS-1$
    static final String CONTEXT = "org.headend.design.ui.canvas"; //$NON-NLS-1$

    private DesignFile file;
    private DesignContext design;
    private CanvasStyle style;
    private CanvasHost host;
    private Composite pages;
    private CanvasSash canvasPage;
    private DesignPages tabs;
    private PalettePane palette;
    private Control message;
    private RootPart root;
    private boolean shown;
    private ExternalChanges changes;
    private CanvasToggles toggles;

    private final OpenDesign open = new OpenDesign(this);
    private final TopologyView view = new TopologyView(open);
    private ViewBar bar;
    private LiveValidation validation;
    private String revealLater = ""; //$NON-NLS-1$

    public TopologyEditor() {
        setEditDomain(new PaletteDomain(this));
    }

    /** The open editor of a file in any window, or null. */
    public static TopologyEditor findOpen(IFile file) {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            if (window.getActivePage() == null) {
                continue;
            }
            for (IEditorReference reference : window.getActivePage().findEditors(new FileEditorInput(file), ID,
                    org.eclipse.ui.IWorkbenchPage.MATCH_INPUT | org.eclipse.ui.IWorkbenchPage.MATCH_ID)) {
                IEditorPart part = reference.getEditor(false);
                if (part instanceof TopologyEditor editor) {
                    return editor;
                }
            }
        }
        return null;
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof IFileEditorInput)) {
            throw new PartInitException(Messages.editor_onlyWorkspace);
        }
        super.init(site, input);
    }

    @Override
    protected void setInput(IEditorInput input) {
        super.setInput(input);
        file = new DesignFile(((IFileEditorInput) input).getFile());
        IFile shownFile = file.file();
        setPartName(shownFile.getProjectRelativePath().equals(SiteProjects.DESIGN) ? shownFile.getProject().getName() : shownFile.getName());
        setTitleToolTip(file.file().getFullPath().toString());
    }

    @Override
    public void createPartControl(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        canvasPage = new CanvasSash(pages);
        style = new CanvasStyle(pages);
        palette = new PalettePane(canvasPage, (PaletteDomain) getEditDomain(), this::placeInMiddle);
        tabs = new DesignPages(this, open, canvasPage);
        super.createPartControl(tabs.parent());
        tabs.start(host);
        show(canvasPage);
        changes = new ExternalChanges(this);
        toggles = new CanvasToggles(this);
        canvasPage.start(palette, tabs.parent(), toggles.palette());
        validation = new LiveValidation(open, this::showFindings);
        load();
    }

    @Override
    protected void createGraphicalViewer(Composite parent) {
        host = new CanvasHost(parent);
        host.setStyle(style);
        bar = new ViewBar(host, view, host::place);
        host.setBar(bar.control());
        GraphicalViewer viewer = new ScrollingGraphicalViewer();
        viewer.createControl(host);
        host.raiseLegend();
        setGraphicalViewer(viewer);
        configureGraphicalViewer();
        ICommandService commands = getSite().getService(ICommandService.class);
        root.getZoomManager().addZoomListener(zoom -> commands.refreshElements(ZoomHandler.COMMAND, null));
        hookGraphicalViewer();
        initializeGraphicalViewer();
    }

    @Override
    protected void initializeGraphicalViewer() {
        // the file is read in the background
    }

    private void placeInMiddle(DeviceType type) {
        if (design != null) {
            diagram().select(List.of(DeviceDrop.placeInMiddle(getGraphicalViewer(), type)));
            getGraphicalViewer().getControl().setFocus();
        }
    }

    /** Shows or hides the palette, where the page wants it at all. */
    void showPalette(boolean show) {
        canvasPage.showPalette(show && tabs.page().map(DesignPage::palette).orElse(true));
    }

    void pageShown(DesignPage page) {
        if (toggles != null) {
            showPalette(toggles.palette());
        }
        if (getEditorSite().getActionBarContributor() instanceof TopologyContributor contributor) {
            contributor.pageShown(this);
        }
        updateSelectionActions();
        IEvaluationService evaluation = getSite().getService(IEvaluationService.class);
        evaluation.requestEvaluation(PageTester.PROPERTY);
        getSite().getService(ICommandService.class).refreshElements(ZoomHandler.COMMAND, null);
    }

    boolean isTopologyShown() {
        return tabs.page().isEmpty();
    }

    @Override
    protected void configureGraphicalViewer() {
        super.configureGraphicalViewer();
        GraphicalViewer viewer = getGraphicalViewer();
        root = new RootPart(style);
        viewer.setRootEditPart(root);
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(DesignGrid.STEP, DesignGrid.STEP));
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
        viewer.setKeyHandler(new CanvasKeys(viewer).setParent(new KeyHandler()));
        CanvasMenu.create(this, viewer);
        viewer.getControl().addListener(SWT.Paint, e -> followTheme());
        CanvasPanning.install(viewer);
        viewer.addDropTargetListener(new DeviceDrop(viewer));
    }

    private void followTheme() {
        if (style.update()) {
            root.restyle();
            if (design != null) {
                palette.show(design.catalog(), style.look().dark());
            }
            host.redraw();
            refreshLegend();
        }
    }

    /** Reads the file in the background, then shows it or tells why it cannot be shown. */
    void load() {
        DesignFile now = file;
        WorkJob.job(NLS.bind(Messages.editor_opening, now.file().getName()), monitor -> now.load(), pages, content -> {
            if (now == file) {
                show(content);
            }
        }).schedule();
    }

    private void show(Content content) {
        switch (content) {
            case Content.Design found -> show(found.document(), found.catalog());
            case Content.Broken broken -> {
                design = null;
                getCommandStack().flush();
                getGraphicalViewer().setContents((EditPart) null);
                if (message != null) {
                    message.dispose();
                }
                message = BrokenPage.create(pages, this, broken.problem());
                show(message);
                firePropertyChange(PROP_DIRTY);
            }
        }
    }

    private void show(Document document, Catalog catalog) {
        style.update();
        root.restyle();
        getCommandStack().flush();
        design = new DesignContext(document, catalog, style);
        palette.show(catalog, style.look().dark());
        GraphicalViewer viewer = getGraphicalViewer();
        viewer.setEditPartFactory(new PartFactory(design));
        viewer.setContents(design.diagram());
        showFindings(Findings.of(file.file()));
        refreshLegend();
        show(canvasPage);
        view.loaded();
        tabs.load();
        if (!shown) {
            shown = true;
            pages.getDisplay().asyncExec(() -> {
                if (!pages.isDisposed()) {
                    root.fit();
                    host.settleLegend(viewer);
                }
            });
        }
        firePropertyChange(PROP_DIRTY);
        firePropertyChange(PROP_INPUT);
        reveal(revealLater);
    }

    /** Reads the device types again, after files of the catalog changed. */
    void reloadCatalog() {
        DesignFile now = file;
        WorkJob.job(Messages.editor_readingTypes, monitor -> now.catalog(), pages, catalog -> {
            if (now == file && design != null) {
                design.setCatalog(catalog);
                diagram().showTypes();
                palette.show(catalog, style.look().dark());
                tabs.load(); // their columns and palettes are made of the types
                validation.soon();
            }
        }).schedule();
    }

    private void show(Control page) {
        ((StackLayout) pages.getLayout()).topControl = page;
        pages.layout();
    }

    /** The design on the canvas; null while it is read and when the file is broken. */
    public DesignContext design() {
        return design;
    }

    DesignFile designFile() {
        return file;
    }

    /** The part of the diagram; null as {@link #design()} is. */
    public DiagramPart diagram() {
        return getGraphicalViewer() != null && getGraphicalViewer().getContents() instanceof DiagramPart part ? part : null;
    }

    public GraphicalViewer viewer() {
        return getGraphicalViewer();
    }

    /** The whole control of the editor. */
    Composite page() {
        return pages;
    }

    PalettePane palette() {
        return palette;
    }

    /** Shows findings on devices and links: markers of the file, or what a live validation found. */
    public void showFindings(List<Problem> problems) {
        if (diagram() != null) {
            diagram().showFindings(problems);
            tabs.showFindings(problems);
        }
    }

    void refreshLegend() {
        host.showLegend(toggles == null || toggles.legend(), design == null ? List.of() : design.document().getSite().getLinks());
    }

    @Override
    public void commandStackChanged(EventObject event) {
        firePropertyChange(PROP_DIRTY);
        if (host != null && !host.isDisposed()) {
            refreshLegend();
            bar.update();
            tabs.update();
        }
        super.commandStackChanged(event);
    }

    @Override
    public boolean isDirty() {
        return design != null && super.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (design != null && new DesignSaving(this).save(monitor)) {
            getCommandStack().markSaveLocation();
            firePropertyChange(PROP_DIRTY);
        }
    }

    @Override
    public boolean isSaveAsAllowed() {
        return design != null;
    }

    @Override
    public void doSaveAs() {
        IFile target = new DesignSaving(this).saveAs();
        if (target != null) {
            setInput(new FileEditorInput(target));
            file.accept();
            getCommandStack().markSaveLocation();
            firePropertyChange(PROP_DIRTY);
            firePropertyChange(PROP_INPUT);
        }
    }

    /** The file was moved or renamed. */
    void moved(IFile target) {
        setInput(new FileEditorInput(target));
        file.accept();
    }

    @Override
    protected void createActions() {
        super.createActions();
        EditActions.register(this, getActionRegistry(), getSelectionActions(), getStackActions());
    }

    void updateSelectionActions() {
        updateActions(getSelectionActions());
    }

    /** The action of the page that is shown, for the global commands; null where it has none. */
    IAction action(String id) {
        boolean history = id.equals(ActionFactory.UNDO.getId()) || id.equals(ActionFactory.REDO.getId());
        return history || tabs.page().isEmpty() ? getActionRegistry().getAction(id) : tabs.page().get().action(id);
    }

    @Override
    public void gotoMarker(IMarker marker) {
        reveal(marker.getAttribute(ProblemMarkers.ELEMENT, "")); //$NON-NLS-1$
    }

    /** Selects an element; as soon as the file is read, when the editor was opened for that. */
    private void reveal(String element) {
        revealLater = design == null ? element : ""; //$NON-NLS-1$
        if (design != null && !element.isEmpty()) {
            Designs.element(design.document(), element).ifPresent(open::reveal);
        }
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class type) {
        if (type == Document.class) {
            return design == null ? null : design.document();
        }
        if (type == IFile.class) {
            return file.file();
        }
        if (type == OpenDesign.class) {
            return open;
        }
        if (type == Catalog.class) {
            return design == null ? null : design.catalog();
        }
        if (type == LiveValidation.class) {
            return validation;
        }
        if (type == IPropertySheetPage.class) {
            return new DesignPropertyPage(open);
        }
        if (type == IContextProvider.class) {
            return FindingHelp.ofSelection(open, tabs::help);
        }
        if (type == IContentOutlinePage.class) {
            return new DesignOutlinePage(open);
        }
        if (type == TopologyView.class) {
            return view;
        }
        if (type == ViewBar.class) {
            return bar;
        }
        if (type == DesignPages.class) {
            return tabs;
        }
        if (type == CommandStack.class) {
            return getCommandStack();
        }
        if (tabs != null && tabs.page().isPresent() && tabs.page().get().adapter(type) instanceof Object adapter) {
            return adapter;
        }
        if (type == ZoomManager.class) {
            return root == null || tabs.page().isPresent() ? null : root.getZoomManager();
        }
        return super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        if (design != null) {
            tabs.page().ifPresentOrElse(DesignPage::setFocus, super::setFocus);
            changes.activated();
        } else if (message != null && !message.isDisposed()) {
            message.setFocus();
        } else {
            getGraphicalViewer().getControl().setFocus();
        }
    }

    @Override
    public void dispose() {
        if (changes != null) {
            changes.dispose();
            toggles.dispose();
        }
        super.dispose();
    }
}
