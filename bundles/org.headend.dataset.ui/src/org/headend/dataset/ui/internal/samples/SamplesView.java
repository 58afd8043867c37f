package org.headend.dataset.ui.internal.samples;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IReusableEditor;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.part.IShowInSource;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.part.ViewPart;
import org.headend.annotation.Tour;
import org.headend.core.ui.EmptyState;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;
import org.headend.dataset.Sample;
import org.headend.dataset.ui.internal.Messages;
import org.headend.dataset.ui.internal.classes.ClassList;
import org.headend.dataset.ui.internal.model.DatasetFolders;
import org.headend.dataset.ui.internal.model.DatasetModel;
import org.headend.dataset.ui.internal.model.DatasetModel.State;
import org.headend.dataset.ui.internal.model.DatasetWatcher;
import org.headend.dataset.ui.internal.statistics.StatisticsPage;

/** The samples of one dataset: filtered, as thumbnails, with the class list beside them. */
public final class SamplesView extends ViewPart {
    public static final String ID = "org.headend.dataset.ui.samples"; //$NON-NLS-1$
    /** Opens a sample; part of the annotation user interface, which may be absent. */
    static final String IMAGE_EDITOR = "org.headend.annotation.ui.imageEditor"; //$NON-NLS-1$
    private static final String DATASET = "dataset"; //$NON-NLS-1$
    private static final String SIDE = "side"; //$NON-NLS-1$
    private static final String ORDER = "order"; //$NON-NLS-1$
    private static final String CLASSES = "classes"; //$NON-NLS-1$
    private static final String BOXES = "boxes"; //$NON-NLS-1$

    private final IUndoContext undoContext = new ObjectUndoContext(this);
    private final StackLayout stack = new StackLayout();
    private IMemento memento;
    private DatasetModel model;
    private SampleChanges changes;
    private FilterBar filter;
    private SashForm sash;
    private Composite pages;
    private SampleGrid grid;
    private StatisticsPage statistics;
    private LoadingPane loading;
    private EmptyState empty;
    private ClassList classes;
    private StatusRow status;
    private SamplesSelection selection;
    private Emptiness emptiness;
    private boolean showStatistics;
    private boolean showBoxes = true;

    @Override
    public void init(IViewSite site, IMemento newMemento) throws PartInitException {
        super.init(site, newMemento);
        memento = newMemento;
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        filter = new FilterBar(area, this::openFolder, this::showSamples);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        pages = new Composite(sash, SWT.NONE);
        pages.setLayout(stack);
        grid = new SampleGrid(pages);
        loading = new LoadingPane(pages, () -> model.cancel());
        statistics = new StatisticsPage(pages);
        model = new DatasetModel(pages, monitor -> loading.around(monitor));
        changes = new SampleChanges(model, undoContext);
        classes = new ClassList(sash, model, undoContext, filter::showClass);
        sash.setWeights(78, 22);
        status = new StatusRow(area, grid);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(status);
        selection = new SamplesSelection(grid, model);
        emptiness = new Emptiness(pages, this);
        grid.addListener(SWT.Selection, e -> {
            showCounts();
            selection.fire();
        });
        grid.addListener(SWT.DefaultSelection, e -> openSelected());
        SampleDrop.install(pages, () -> model.content() != null, files -> changes.add(files));
        model.addListener(this::modelChanged);
        new DatasetWatcher(pages, model, this::datasetsChanged, grid::picturesChanged);
        getSite().setSelectionProvider(selection);
        restoreSettings();
        contributeActions();
        restoreDataset();
        new EditedSample(getSite().getPage(), model, pages, this::editorWentTo);
        getSite().getService(IContextService.class).activateContext(ID);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.headend.dataset.ui.samples"); //$NON-NLS-1$
    }

    private void contributeActions() {
        MenuManager menu = new MenuManager();
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        grid.setMenu(menu.createContextMenu(grid));
        getSite().registerContextMenu(menu, new NoSelection()); // keeps out what others offer for any file
        new UndoRedoActionGroup(getSite(), undoContext, true).fillActionBars(getViewSite().getActionBars());
        new ViewActions(this).fill(getViewSite().getActionBars());
    }

    private void restoreSettings() {
        if (memento != null) {
            Integer side = memento.getInteger(SIDE);
            grid.setSide(side == null ? grid.side() : side);
            Integer order = memento.getInteger(ORDER);
            filter.setOrder(SampleOrder.values()[order == null ? 0 : Math.floorMod(order, SampleOrder.values().length)]);
            setClassesShown(!Boolean.FALSE.equals(memento.getBoolean(CLASSES)));
            setBoxesShown(!Boolean.FALSE.equals(memento.getBoolean(BOXES)));
        }
    }

    private void restoreDataset() {
        List<IFolder> all = DatasetFolders.all();
        String path = memento == null ? null : memento.getString(DATASET);
        IFolder remembered = path == null ? null
                : all.stream().filter(f -> f.getFullPath().toPortableString().equals(path)).findFirst().orElse(null);
        openFolder(remembered != null ? remembered : all.stream().findFirst().orElse(null));
    }

    @Override
    public void saveState(IMemento state) {
        IFolder shown = shownFolder();
        if (shown != null) {
            state.putString(DATASET, shown.getFullPath().toPortableString());
        }
        state.putInteger(SIDE, grid.side());
        state.putInteger(ORDER, filter.query().order().ordinal());
        state.putBoolean(CLASSES, areClassesShown());
        state.putBoolean(BOXES, showBoxes);
    }

    /** Shows a dataset; null for none. */
    public void openFolder(IFolder folder) {
        Path path = folder == null ? null : SiteProjects.path(folder);
        if (path == null || !path.equals(model.folder())) {
            filter.clear();
            OperationHistoryFactory.getOperationHistory().dispose(undoContext, true, true, false); // of the other dataset
        }
        model.open(path);
        filter.setDatasets(DatasetFolders.all(), folder);
    }

    private IFolder shownFolder() {
        return model.folder() == null ? null
                : (IFolder) SiteProjects.resource(model.folder()).filter(IFolder.class::isInstance).orElse(null);
    }

    private void datasetsChanged() {
        List<IFolder> all = DatasetFolders.all();
        IFolder shown = shownFolder();
        if (shown == null || !all.contains(shown)) {
            openFolder(all.stream().findFirst().orElse(null));
        } else {
            filter.setDatasets(all, shown);
        }
    }

    private void modelChanged() {
        if (model.state() == State.LOADING) {
            loading.start();
        }
        filter.setContent(model.content());
        classes.show(model.content());
        setContentDescription(""); //$NON-NLS-1$
        showSamples();
    }

    private void showSamples() {
        List<Sample> shown = model.content() == null ? List.of() : filter.query().apply(model.content());
        grid.show(model.content(), shown);
        if (showStatistics && model.content() != null) {
            statistics.show(model.content(), shown);
        }
        if (empty != null) {
            empty.dispose();
            empty = null;
        }
        stack.topControl = page(shown);
        pages.layout();
        showCounts();
    }

    private Control page(List<Sample> shown) {
        if (model.content() == null) {
            empty = switch (model.state()) {
                case LOADING -> null;
                case FAILED -> emptiness.failed();
                case CANCELLED -> emptiness.cancelled();
                case NONE, READY -> emptiness.noDataset();
            };
            return empty == null ? loading : empty;
        }
        if (shown.isEmpty()) {
            empty = model.content().samples().isEmpty() ? emptiness.noSamples() : emptiness.nothingMatches();
            return empty;
        }
        return showStatistics ? statistics : grid;
    }

    private void showCounts() {
        if (model.content() == null) {
            status.clear();
        } else {
            status.show(grid.samples().size(), model.content().samples().size(), grid.selectionCount());
        }
        status.layout();
    }

    /** Reads the dataset again, also what the workspace has not seen. */
    void refresh() {
        IFolder folder = shownFolder();
        if (folder == null) {
            WorkJob.schedule(Messages.action_refresh, monitor -> {
                for (var site : SiteProjects.all()) {
                    site.getFolder(DatasetFolders.PARENT).refreshLocal(IResource.DEPTH_INFINITE, monitor);
                }
            });
            return;
        }
        WorkJob.schedule(Messages.action_refresh, monitor -> folder.refreshLocal(IResource.DEPTH_INFINITE, monitor));
        model.reload();
    }

    void clearFilter() {
        filter.clear();
        showSamples();
    }

    void findByName() {
        filter.focusText();
    }

    /** Asks for pictures and copies them into the dataset. */
    void addPictures() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.add_title);
        dialog.setFilterNames(new String[] { Messages.add_pictures, Messages.add_allFiles });
        dialog.setFilterExtensions(new String[] { "*.jpg;*.jpeg;*.png;*.bmp;*.gif;*.tif;*.tiff;*.JPG;*.JPEG;*.PNG", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
        if (dialog.open() != null) {
            changes.add(Arrays.stream(dialog.getFileNames()).map(n -> Path.of(dialog.getFilterPath(), n)).toList());
        }
    }

    /** Opens the first selected sample; the others follow by the editor's Next. */
    void openSelected() {
        List<Sample> selected = grid.selected();
        if (selected.isEmpty()) {
            return;
        }
        IFile file = DatasetFolders.picture(model.content().dataset(), selected.get(0).id()).orElse(null);
        try {
            if (file != null && !file.exists()) {
                file.refreshLocal(IResource.DEPTH_ZERO, null);
            }
            if (file == null) {
                return;
            }
            open(file);
        } catch (CoreException e) {
            org.eclipse.jface.dialogs.ErrorDialog.openError(getSite().getShell(), Messages.open_failed, null, e.getStatus());
        }
    }

    /** In the image editor that is open already, where there is one: samples are looked at one after the other. */
    private void open(IFile file) throws PartInitException {
        IWorkbenchPage page = getSite().getPage();
        FileEditorInput input = new FileEditorInput(file);
        IEditorReference[] open = page.findEditors(input, IMAGE_EDITOR, IWorkbenchPage.MATCH_ID);
        if (PlatformUI.getWorkbench().getEditorRegistry().findEditor(IMAGE_EDITOR) == null) {
            IDE.openEditor(page, file);
        } else if (open.length > 0 && open[0].getEditor(true) instanceof IReusableEditor editor) {
            page.reuseEditor(editor, input);
            page.activate(editor);
        } else {
            IDE.openEditor(page, file, IMAGE_EDITOR);
        }
    }

    /** The sample that it came from has been worked on. */
    private void editorWentTo(String id) {
        model.look(selectedIds());
        grid.select(List.of(id));
    }

    DatasetModel model() {
        return model;
    }

    /** Changes to the samples that can be undone in this view. */
    public SampleChanges changes() {
        return changes;
    }

    /** Dataset of the view once it is read, else null. */
    public org.headend.dataset.ui.internal.model.DatasetContent content() {
        return model.content();
    }

    SampleGrid grid() {
        return grid;
    }

    FilterBar filter() {
        return filter;
    }

    ClassList classList() {
        return classes;
    }

    StatusRow status() {
        return status;
    }

    List<String> selectedIds() {
        return grid.selected().stream().map(Sample::id).toList();
    }

    boolean areClassesShown() {
        return sash.getMaximizedControl() == null;
    }

    void setClassesShown(boolean shown) {
        sash.setMaximizedControl(shown ? null : pages);
    }

    boolean areBoxesShown() {
        return showBoxes;
    }

    void setBoxesShown(boolean shown) {
        showBoxes = shown;
        grid.setBoxes(shown);
    }

    boolean areStatisticsShown() {
        return showStatistics;
    }

    void setStatisticsShown(boolean shown) {
        showStatistics = shown;
        showSamples();
    }

    /** The samples in the order in which they are shown, for an editor's Next and Previous. */
    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == Tour.class) {
            return type.cast(new Tour(grid.samples()));
        }
        if (type == IShowInSource.class) {
            return type.cast((IShowInSource) () -> new ShowInContext(shownFolder(), selection.getSelection()));
        }
        return super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        if (stack.topControl == grid) {
            grid.setFocus();
        } else {
            filter.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (model != null) {
            model.cancel();
        }
        OperationHistoryFactory.getOperationHistory().dispose(undoContext, true, true, true);
        super.dispose();
    }
}
