package org.headend.annotation.ui.internal.editor;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IReusableEditor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.menus.IMenuService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.headend.annotation.AnnotationEditor;
import org.headend.annotation.ui.internal.Messages;
import org.headend.annotation.ui.internal.canvas.ImageCanvas;
import org.headend.annotation.ui.internal.panel.ClassColors;
import org.headend.annotation.ui.internal.panel.ClassPicker;
import org.headend.annotation.ui.internal.panel.ClassesTable;
import org.headend.annotation.ui.internal.panel.MessageBar;
import org.headend.annotation.ui.internal.panel.ObjectsTable;
import org.headend.annotation.ui.internal.panel.StatusBar;
import org.headend.annotation.ui.internal.preferences.Settings;
import org.headend.annotation.ui.internal.session.Session;
import org.headend.annotation.ui.internal.session.Session.Change;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.EmptyState;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;
import org.headend.dataset.BoundingBox;
import org.headend.dataset.Dataset;
import org.headend.dataset.LabelClass;

/**
 * Labels objects in the pictures of a dataset, one after the other in the same editor. Every change is on disk at
 * once, so the editor is never dirty. A picture outside a dataset can be looked at.
 */
public final class ImageEditor extends EditorPart implements IReusableEditor {
    public static final String ID = "org.headend.annotation.ui.imageEditor"; //$NON-NLS-1$
    private static final String CONTEXT = "org.headend.annotation.ui.context"; //$NON-NLS-1$
    private static final String TOOLBAR = "toolbar:org.headend.annotation.ui.tools"; //$NON-NLS-1$

    private final Session session = new Session(this::failed);
    private final InputSelection selection = new InputSelection();
    private final IPropertyChangeListener settingsListener = e -> canvas().redraw();
    private final Histories histories = new Histories();
    private EditActions editActions;
    private Stage stage;
    private ImageCanvas canvas;
    private MessageBar messages;
    private StatusBar status;
    private ToolBarManager toolBar;
    private PictureCache pictures;
    private Route route;
    private Navigator navigator;
    private DiskWatch disk;
    private Path file;
    private SampleFile sample;
    private Dataset dataset;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (SampleFile.path(input).isEmpty()) {
            throw new PartInitException(Messages.bind(Messages.editor_noFile, input.getName()));
        }
        setSite(site);
        setInput(input);
        site.setSelectionProvider(selection);
        editActions = new EditActions(site.getWorkbenchWindow(), session, site.getShell().getDisplay());
    }

    @Override
    public void setInput(IEditorInput input) {
        super.setInput(input);
        setPartName(input.getName());
        setTitleToolTip(input.getToolTipText());
        if (canvas != null) {
            firePropertyChange(PROP_INPUT);
            showInput();
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        toolBar = new ToolBarManager(SWT.FLAT | SWT.WRAP);
        getSite().getService(IMenuService.class).populateContributionManager(toolBar, TOOLBAR);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(toolBar.createControl(area));
        messages = new MessageBar(area);
        SashForm halves = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        stage = new Stage(halves, session);
        canvas = stage.canvas();
        ClassColors colors = new ClassColors(area);
        SashForm panel = new SashForm(halves, SWT.VERTICAL);
        ObjectsTable objects = new ObjectsTable(panel, session, colors, canvas::revealSelection);
        new ClassesTable(panel, session, colors, () -> canvas.control().setFocus());
        panel.setWeights(60, 40);
        halves.setWeights(74, 26);
        status = new StatusBar(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(status.control());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(new CanvasMenu(session, editActions, colors, this::chooseClass)::fill);
        canvas.control().setMenu(menu.createContextMenu(canvas.control()));
        objects.control().setMenu(canvas.control().getMenu());
        connect();
        showInput();
    }

    private void connect() {
        canvas.onDrawn(this::drawn);
        canvas.onStatus(this::showStatus);
        canvas.onDrawing(() -> refreshCommand("org.headend.annotation.ui.draw")); //$NON-NLS-1$
        canvas.control().addListener(SWT.FocusIn, e -> session.reload());
        session.addListener(this::sessionChanged);
        Settings.store().addPropertyChangeListener(settingsListener);
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(canvas.control(), "org.headend.annotation.ui.editor"); //$NON-NLS-1$
        pictures = new PictureCache(canvas.control().getDisplay(), getSite().getService(IWorkbenchSiteProgressService.class));
        route = new Route(getSite().getPage(), canvas.control(), this::showNeighbours);
        navigator = new Navigator(this, route, status::say);
        disk = new DiskWatch(canvas.control(), new DiskWatch.Listener() {
            @Override
            public void pictureChanged(Path changed) {
                pictures.forget(changed);
                if (changed.equals(file)) {
                    load();
                }
            }

            @Override
            public void annotationsChanged(Path sidecar) {
                if (sidecar.equals(sidecar())) {
                    if (session.editable()) {
                        session.reload();
                    } else {
                        pictures.forget(file);
                        load();
                    }
                }
            }

            @Override
            public void classesChanged(Path descriptor) {
                if (sample != null && descriptor.startsWith(sample.dataset())) {
                    loadClasses();
                }
            }

            @Override
            public void picturesChanged() {
                route.refresh();
            }
        });
    }

    /** The file beside the picture with its annotations. */
    private Path sidecar() {
        return file.resolveSibling(file.getFileName() + ".json"); //$NON-NLS-1$
    }

    private void showInput() {
        file = SampleFile.path(getEditorInput()).orElseThrow();
        Path before = sample == null ? null : sample.dataset();
        sample = SampleFile.of(file).orElse(null);
        if (sample == null || !sample.dataset().equals(before)) {
            dataset = null;
            session.open(null, List.of());
            navigator.open(null);
            if (sample != null) {
                loadClasses();
            } else {
                status.say(Messages.status_noDataset);
            }
        }
        selection.setSelection(new StructuredSelection(Optional.ofNullable((Object) ResourceUtil.getFile(getEditorInput()))
                .orElse(file)));
        status.restartClock();
        messages.hide();
        load();
    }

    private record Opened(Dataset dataset, List<LabelClass> classes) {
    }

    private void loadClasses() {
        Path folder = sample.dataset();
        WorkJob.job(Messages.route_reading, monitor -> {
            Dataset opened = Dataset.open(folder);
            return new Opened(opened, opened.classes());
        }, canvas.control(), opened -> {
            if (sample == null || !sample.dataset().equals(folder)) {
                return;
            }
            if (dataset == null) {
                dataset = opened.dataset();
                session.open(dataset, opened.classes());
                navigator.open(dataset);
            } else {
                session.setClasses(opened.classes());
            }
        }).schedule();
    }

    private void load() {
        Path wanted = file;
        if (!pictures.ready(wanted)) {
            stage.showPicture();
            session.show(null);
            canvas.showHint(Messages.bind(Messages.canvas_loading, wanted.getFileName()));
        }
        pictures.show(wanted, this::show);
        showNeighbours();
    }

    private void show(Loaded loaded) {
        if (loaded.failure() != null) {
            failedToLoad(loaded.failure().problem());
            return;
        }
        AnnotationEditor editor = loaded.editor();
        if (editor != null) {
            editor = histories.of(file, loaded.editor());
            try {
                editor.reload();
            } catch (ProblemException e) {
                histories.forget(file);
                failedToLoad(e.problem());
                return;
            }
        }
        stage.showPicture();
        canvas.show(loaded.pixels());
        session.show(editor);
        if (getSite().getPage().getActivePart() == this && canvas.control().getDisplay().getFocusControl() == null) {
            stage.setFocus(); // what had it is gone
        }
        showStatus();
    }

    private void failedToLoad(Problem problem) {
        canvas.showHint(""); //$NON-NLS-1$
        session.show(null);
        Path folder = sample == null ? file.getParent() : sample.dataset().getParent();
        String place = problem.place().toString().replace(folder.toString() + File.separator, ""); //$NON-NLS-1$
        boolean annotations = problem.place().resource().equals(sidecar().toString());
        stage.showTrouble(problem.message(), (place + '\n' + problem.remedy()).strip(),
                annotations ? Messages.trouble_openAnnotations : null, this::openSidecar);
        showStatus();
    }

    private void openSidecar() {
        SiteProjects.resource(sidecar()).ifPresent(resource -> {
            try {
                IDE.openEditor(getSite().getPage(), (IFile) resource);
            } catch (PartInitException e) {
                status.say(e.getMessage());
            }
        });
    }

    /** What the editor says instead of a picture; null while there is one. */
    EmptyState trouble() {
        return stage.trouble();
    }

    MessageBar messages() {
        return messages;
    }

    private void failed(ProblemException failure) {
        if (failure.problem().code().equals("annotation.changed")) { //$NON-NLS-1$
            session.reload();
        }
        messages.show(failure.problem());
    }

    private void sessionChanged(Change change) {
        if (change == Change.OBJECTS) {
            messages.hide();
            disk.wrote(sidecar());
        } else if (change == Change.CLASSES && sample != null) {
            disk.wrote(sample.dataset().resolve(Dataset.FILE));
        }
        if (change == Change.VISIBILITY) {
            refreshCommand("org.headend.annotation.ui.hide"); //$NON-NLS-1$
        } else {
            refreshCommand("org.headend.annotation.ui.verify"); //$NON-NLS-1$
        }
        showStatus();
    }

    private void refreshCommand(String id) {
        getSite().getWorkbenchWindow().getService(ICommandService.class).refreshElements(id, null);
    }

    private void showStatus() {
        status.show(canvas.pointerInPicture(), canvas.box(), canvas.viewport().zoom());
        status.showVerified(session.editable() ? session.verified() : null);
    }

    private void showNeighbours() {
        if (sample == null || dataset == null) {
            status.showPosition(-1, 0);
            return;
        }
        String id = sample.id();
        route.use(id, tour -> {
            if (sample == null || !sample.id().equals(id)) {
                return;
            }
            status.showPosition(tour.position(id), tour.samples().size());
            pictures.preload(Stream.of(tour.next(id), tour.previous(id)).flatMap(Optional::stream).map(navigator::picture)
                    .flatMap(Optional::stream).toList());
        });
    }

    private void drawn(BoundingBox box) {
        if (session.currentLabel().isEmpty() || Settings.askClass()) {
            Optional<String> label = ClassPicker.pick(getSite().getShell(), session.classes(), session.currentLabel());
            if (label.isEmpty()) {
                return;
            }
            session.select(List.of());
            session.useClass(label.get());
        }
        session.draw(box);
    }

    void chooseClass() {
        if (session.editable()) {
            ClassPicker.pick(getSite().getShell(), session.classes(), session.selected().stream().map(a -> a.label())
                    .findFirst().orElse(session.currentLabel())).ifPresent(session::useClass);
        }
    }

    void next() {
        if (sample != null) {
            navigator.next(sample.id());
        }
    }

    void previous() {
        if (sample != null) {
            navigator.previous(sample.id());
        }
    }

    void nextUnlabelled() {
        if (sample != null) {
            navigator.nextUnlabelled(sample.id());
        }
    }

    Session session() {
        return session;
    }

    ImageCanvas canvas() {
        return canvas;
    }

    EditActions editActions() {
        return editActions;
    }

    @Override
    public void setFocus() {
        stage.setFocus();
    }

    @Override
    public void dispose() {
        if (canvas != null) {
            Settings.store().removePropertyChangeListener(settingsListener);
            getSite().getService(IMenuService.class).releaseContributions(toolBar);
            toolBar.dispose();
            disk.dispose();
            route.dispose();
            pictures.dispose();
        }
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // every change is on disk already
    }

    @Override
    public void doSaveAs() {
        // not allowed
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
