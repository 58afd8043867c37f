package org.headend.model.ui.internal.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.menus.IMenuService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.headend.contract.ModelDescriptor;
import org.headend.core.json.JsonFile;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;
import org.headend.model.ui.internal.Messages;
import org.headend.model.ui.internal.result.ModelContent;
import org.headend.model.ui.internal.result.Outcome;
import org.headend.model.ui.internal.run.ModelRun;
import org.headend.model.ui.internal.run.RunDialog;
import org.headend.model.ui.internal.run.RunRequest;

/** Shows what is in an ONNX file, and how good and fast it is. Changes nothing in it. */
public final class ModelEditor extends EditorPart {
    public static final String ID = "org.headend.model.ui.modelEditor"; //$NON-NLS-1$
    private static final int NARROW = 400;
    private static final int THEME_SETTLES_MS = 600;
    private static final String TOOLBAR = "toolbar:org.headend.model.ui.modelEditor"; //$NON-NLS-1$

    private final List<Outcome> outcomes = new ArrayList<>();
    private final IResourceChangeListener changes = this::resourceChanged;
    private final IPropertyChangeListener themes = e -> themeChanged();
    /** One object, so that each event of the theme starts its waiting time again. */
    private final Runnable rebuild = this::rebuild;
    private Composite area;
    private FormToolkit toolkit;
    private ScrolledForm form;
    private Path file;
    private ModelContent content;
    /** What is to be done as soon as the model has been read; null for nothing. */
    private RunRequest.Kind asked;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        file = path(input).orElseThrow(() -> new PartInitException(Messages.bind(Messages.editor_noFile, input.getName())));
        setSite(site);
        setInput(input);
        setPartName(file.endsWith("model.onnx") && file.getParent() != null //$NON-NLS-1$
                ? file.getParent().getFileName().toString() : input.getName());
        setTitleToolTip(input.getToolTipText());
    }

    private static Optional<Path> path(IEditorInput input) {
        IFile resource = ResourceUtil.getFile(input);
        if (resource != null) {
            return Optional.ofNullable(resource.getLocationURI()).map(Path::of);
        }
        return input instanceof IURIEditorInput uri && "file".equals(uri.getURI().getScheme()) //$NON-NLS-1$
                ? Optional.of(Path.of(uri.getURI())) : Optional.empty();
    }

    @Override
    public void createPartControl(Composite parent) {
        area = parent;
        build();
        ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themes);
        load();
    }

    private void build() {
        toolkit = new FormToolkit(area.getDisplay());
        form = toolkit.createScrolledForm(area);
        toolkit.decorateFormHeading(form.getForm());
        form.setText(getPartName());
        form.setImage(getTitleImage());
        getSite().getService(IMenuService.class).populateContributionManager((ToolBarManager) form.getToolBarManager(), TOOLBAR);
        form.updateToolBar();
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(12, 10).spacing(20, 14).applyTo(form.getBody());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(form, "org.headend.model.ui.editor"); //$NON-NLS-1$
    }

    /**
     * Forms keep the colours that they were made with: after a switch of the theme they are made anew, as soon as
     * the window system has its new colours.
     */
    private void themeChanged() {
        if (!area.isDisposed()) {
            area.getDisplay().timerExec(THEME_SETTLES_MS, rebuild);
        }
    }

    private void rebuild() {
        if (!area.isDisposed()) {
            tearDown();
            build();
            if (content != null) {
                show(content);
            }
            area.layout(true, true);
        }
    }

    private void tearDown() {
        getSite().getService(IMenuService.class).releaseContributions((ToolBarManager) form.getToolBarManager());
        form.dispose();
        toolkit.dispose();
    }

    private void load() {
        form.setMessage(Messages.editor_loading, IMessageProvider.INFORMATION);
        Job job = WorkJob.job(Messages.bind(Messages.job_loading, getPartName()), monitor -> ModelContent.read(file), area, this::show);
        getSite().getService(IWorkbenchSiteProgressService.class).schedule(job);
    }

    private void resourceChanged(IResourceChangeEvent event) {
        IFile resource = ResourceUtil.getFile(getEditorInput());
        if (resource != null && event.getDelta() != null && (event.getDelta().findMember(resource.getFullPath()) != null
                || event.getDelta().findMember(resource.getParent().getFullPath().append(ModelDescriptor.FILE)) != null)) {
            WorkJob.onUi(area, this::load);
        }
    }

    private void show(ModelContent read) {
        content = read;
        for (Control child : form.getBody().getChildren()) {
            child.dispose();
        }
        heading();
        ModelPage page = new ModelPage(toolkit);
        if (content.info() == null) {
            String text = content.problems().stream().map(p -> p.message() + '\n' + p.place() + '\n' + p.remedy())
                    .collect(Collectors.joining("\n\n")); //$NON-NLS-1$
            note(text);
        } else {
            content.loadProblem().ifPresent(reason -> note(Messages.bind(Messages.editor_runtimeSays, reason)));
            content.problems().forEach(p -> note(p.toString()));
            if (!outcomes.isEmpty()) {
                results(page);
            }
            page.build(form.getBody(), content);
            if (outcomes.isEmpty()) {
                results(page);
            }
        }
        form.reflow(true);
        if (asked != null) {
            RunRequest.Kind kind = asked;
            asked = null;
            run(kind);
        }
    }

    private void heading() {
        if (content.info() == null) {
            form.setMessage(Messages.editor_unreadable, IMessageProvider.ERROR);
        } else if (!content.problems().isEmpty()) {
            form.setMessage(Messages.editor_descriptorBroken, IMessageProvider.ERROR);
        } else if (content.loadProblem().isPresent()) {
            form.setMessage(Messages.editor_cannotLoad, IMessageProvider.WARNING);
        } else {
            form.setMessage(null, IMessageProvider.NONE);
        }
    }

    private void note(String text) {
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(NARROW, SWT.DEFAULT)
                .applyTo(toolkit.createLabel(form.getBody(), text.replace("&", "&&"), SWT.WRAP)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** What was measured last stands first: it is what the user waits for. */
    private void results(ModelPage page) {
        Composite results = page.section(form.getBody(), Messages.section_results, 2);
        GridLayoutFactory.swtDefaults().spacing(0, 18).applyTo(results);
        if (outcomes.isEmpty()) {
            GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(toolkit.createLabel(results,
                    content.descriptor() != null ? Messages.results_none : Messages.results_impossible, SWT.WRAP));
        }
        OutcomeView view = new OutcomeView(toolkit, this::openModel);
        outcomes.reversed().forEach(o -> view.show(results, o));
    }

    private void openModel(Path folder) {
        ModelFiles.in(folder).flatMap(SiteProjects::resource).ifPresent(resource -> {
            try {
                IDE.openEditor(getSite().getPage(), (IFile) resource, ID);
            } catch (PartInitException e) {
                MessageDialog.openError(getSite().getShell(), getPartName(), e.getMessage());
            }
        });
    }

    /** Asks what is needed, then does it in the background; the result appears in the editor. */
    public void run(RunRequest.Kind kind) {
        if (content == null) {
            asked = kind; // the editor has just been opened for it
            return;
        }
        ModelDescriptor descriptor = content.descriptor();
        if (descriptor == null) {
            MessageDialog.openInformation(getSite().getShell(), getPartName(), Messages.results_impossible);
            return;
        }
        RunDialog dialog = new RunDialog(getSite().getShell(), file.getParent(), descriptor, kind);
        if (dialog.open() == RunDialog.OK) {
            start(dialog.request());
        }
    }

    void start(RunRequest request) {
        ModelRun run = new ModelRun(file.getParent());
        WorkJob.compute(Messages.bind(switch (request.kind()) {
            case QUANTIZE -> Messages.job_quantize;
            case EVALUATE -> Messages.job_evaluate;
            case BENCH -> Messages.job_bench;
        }, getPartName()), monitor -> run.run(request, monitor), area, outcome -> {
            outcomes.add(outcome);
            show(content);
            form.setOrigin(0, 0);
        });
    }

    /** Writes everything that is shown to a JSON file. */
    public void exportJson() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setFileName(getPartName().replaceFirst("\\.onnx$", "") + "-report.json"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        dialog.setFilterExtensions("*.json"); //$NON-NLS-1$
        dialog.setOverwrite(true);
        String target = dialog.open();
        if (target != null && content != null) {
            export(Path.of(target));
        }
    }

    void export(Path target) {
        var json = content.toJson(outcomes);
        WorkJob.schedule(Messages.job_export, monitor -> JsonFile.write(target, json));
    }

    /** What is shown; null while it is being read. */
    ModelContent content() {
        return content;
    }

    List<Outcome> outcomes() {
        return List.copyOf(outcomes);
    }

    ScrolledForm form() {
        return form;
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
        PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themes);
        if (toolkit != null) {
            tearDown();
        }
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // read-only
    }

    @Override
    public void doSaveAs() {
        // read-only
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
