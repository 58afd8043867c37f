package org.headend.catalog.ui.internal.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.EditorPart;
import org.headend.catalog.TypeFile;
import org.headend.catalog.ui.internal.Messages;
import org.headend.catalog.ui.internal.TypeIcon;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.EmptyState;
import org.headend.core.ui.WorkJob;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Edits a file of device types: the types to the left, the chosen one as a form to the right. */
public final class TypesEditor extends EditorPart {
    public static final String ID = "org.headend.catalog.ui.typesEditor"; //$NON-NLS-1$
    private static final String PLUGIN = "org.headend.catalog.ui"; //$NON-NLS-1$
    private static final int ICON = 16;

    private final IResourceChangeListener follow = this::resourceChanged;
    private TypesDocument document;
    private FormToolkit toolkit;
    private LocalResourceManager resources;
    private Text search;
    private TableViewer list;
    private Composite right;
    private EmptyState nothing;
    private TypeForm form;
    private final List<ToolItem> needSelection = new ArrayList<>();
    private int current = -1;
    private String problem;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof IURIEditorInput uri) || !"file".equals(uri.getURI().getScheme())) { //$NON-NLS-1$
            throw new PartInitException(Messages.editor_onlyFiles);
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        load();
    }

    private Path path() {
        return Path.of(((IURIEditorInput) getEditorInput()).getURI());
    }

    private void load() {
        try {
            document = new TypesDocument(TypeFile.open(path()));
            document.onChange(this::changed);
            problem = null;
        } catch (ProblemException e) {
            problem = e.problem().message() + ' ' + e.problem().remedy();
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        toolkit = new FormToolkit(parent.getDisplay());
        toolkit.setBorderStyle(SWT.BORDER); // those that it draws itself cannot be seen on dark ground
        if (problem != null) {
            new EmptyState(parent, Messages.editor_broken, problem);
            return;
        }
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        createList(sash);
        right = new Composite(sash, SWT.NONE);
        right.setLayout(new StackLayout());
        nothing = new EmptyState(right, Messages.editor_emptyTitle, Messages.editor_emptyHint).action(Messages.editor_add, this::add);
        form = new TypeForm(right, toolkit, document);
        sash.setWeights(28, 72);
        refresh();
        select(0);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(follow, IResourceChangeEvent.POST_CHANGE);
    }

    private void createList(Composite parent) {
        Composite left = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(left);
        ToolBar bar = new ToolBar(left, SWT.FLAT);
        tool(bar, "add", Messages.editor_add, false, this::add); //$NON-NLS-1$
        tool(bar, "duplicate", Messages.editor_duplicate, true, this::duplicate); //$NON-NLS-1$
        tool(bar, "delete", Messages.editor_delete, true, this::delete); //$NON-NLS-1$
        search = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.search);
        search.addListener(SWT.Modify, e -> refresh());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        list = new TableViewer(left, SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.getTable());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                ObjectNode node = (ObjectNode) element;
                String name = node.path(Locale.getDefault().getLanguage().equals("zh") ? "nameZh" : "name").asText(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                return name.isBlank() ? node.path("id").asText() : name; //$NON-NLS-1$
            }

            @Override
            public Image getImage(Object element) {
                return resources.get(new TypeIcon(((ObjectNode) element).path("category").asText("server"), ICON, list.getControl())); //$NON-NLS-1$ //$NON-NLS-2$
            }
        });
        list.addSelectionChangedListener(e -> {
            ObjectNode node = (ObjectNode) list.getStructuredSelection().getFirstElement();
            if (node != null) {
                int index = indexOf(node);
                boolean another = index != current;
                current = index;
                showForm(another);
            }
        });
        list.getTable().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL && selected() != null) {
                delete();
            }
        });
    }

    private void tool(ToolBar bar, String icon, String tip, boolean selection, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        ResourceLocator.imageDescriptorFromBundle(PLUGIN, "icons/" + icon + ".svg").ifPresent(d -> item.setImage(resources.create(d))); //$NON-NLS-1$ //$NON-NLS-2$
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, e -> action.run());
        if (selection) {
            needSelection.add(item);
        }
    }

    private int indexOf(ObjectNode node) {
        List<ObjectNode> nodes = document.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) == node) {
                return i;
            }
        }
        return -1;
    }

    private ObjectNode selected() {
        List<ObjectNode> nodes = document.nodes();
        return current >= 0 && current < nodes.size() ? nodes.get(current) : null;
    }

    private void refresh() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        list.setInput(document.nodes().stream().filter(n -> (n.path("id").asText() + ' ' + n.path("name").asText() + ' ' + n.path("nameZh").asText()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .toLowerCase(Locale.ROOT).contains(wanted)).toList());
        if (selected() != null) {
            list.setSelection(new StructuredSelection(selected()), true);
        }
    }

    private void showForm(boolean another) {
        ObjectNode node = selected();
        ((StackLayout) right.getLayout()).topControl = node == null ? nothing : form.control();
        if (node != null) {
            form.show(node, another);
        }
        needSelection.forEach(item -> item.setEnabled(node != null));
        right.layout();
    }

    private void select(int index) {
        current = Math.min(index, document.nodes().size() - 1);
        refresh();
        showForm(true);
    }

    /** Selects the type of this id, if the file has it. */
    public void reveal(String id) {
        if (list != null) {
            document.file().node(id).ifPresent(node -> {
                search.setText(""); //$NON-NLS-1$
                select(indexOf(node));
            });
        }
    }

    /** Anything in the document changed. */
    private void changed() {
        firePropertyChange(PROP_DIRTY);
        if (list == null || list.getControl().isDisposed()) {
            return;
        }
        if (current >= document.nodes().size()) {
            current = document.nodes().size() - 1;
        }
        refresh();
        showForm(false);
        if (getEditorSite().getActionBarContributor() instanceof TypesContributor contributor) {
            contributor.update(this);
        }
    }

    private void add() {
        ObjectNode node = JsonFile.mapper().createObjectNode().put("id", freshId("maker/model")).put("name", Messages.editor_newName).put("nameZh", Messages.editor_newName) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                .put("category", "camera-fixed"); //$NON-NLS-1$ //$NON-NLS-2$
        node.putArray("ports").addObject().put("name", "eth").put("kind", "ETHERNET").put("count", 1); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
        insert(node);
    }

    private void duplicate() {
        ObjectNode copy = selected().deepCopy();
        copy.put("id", freshId(copy.path("id").asText())); //$NON-NLS-1$ //$NON-NLS-2$
        insert(copy);
    }

    private void insert(ObjectNode node) {
        search.setText(""); //$NON-NLS-1$
        document.edit("", () -> document.file().put(node)); //$NON-NLS-1$
        select(document.nodes().size() - 1);
    }

    private String freshId(String base) {
        Set<String> ids = document.nodes().stream().map(n -> n.path("id").asText()).collect(Collectors.toSet()); //$NON-NLS-1$
        String id = base;
        for (int i = 2; ids.contains(id); i++) {
            id = base + '-' + i;
        }
        return id;
    }

    private void delete() {
        int at = current;
        String id = selected().path("id").asText(); //$NON-NLS-1$
        document.edit("", () -> document.file().remove(id)); //$NON-NLS-1$
        select(Math.max(0, Math.min(at, document.nodes().size() - 1)));
    }

    TypesDocument document() {
        return document;
    }

    @Override
    public boolean isDirty() {
        return document != null && problem == null && document.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (form.hasUnacceptable()) {
            ErrorDialog.openError(getSite().getShell(), Messages.editor_notSaved, null,
                    new Status(IStatus.ERROR, PLUGIN, Messages.editor_unacceptable));
            monitor.setCanceled(true);
            return;
        }
        try {
            document.save();
            if (getEditorInput() instanceof IFileEditorInput input) {
                input.getFile().refreshLocal(IResource.DEPTH_ZERO, monitor);
            }
        } catch (ProblemException e) {
            monitor.setCanceled(true);
            WorkJob.show(getSite().getShell(), Messages.editor_notSaved, e);
        } catch (CoreException e) {
            ErrorDialog.openError(getSite().getShell(), Messages.editor_notSaved, null, e.getStatus());
        }
    }

    private void resourceChanged(IResourceChangeEvent event) {
        if (!(getEditorInput() instanceof IFileEditorInput input) || event.getDelta() == null) {
            return;
        }
        IFile file = input.getFile();
        IResourceDelta delta = event.getDelta().findMember(file.getFullPath());
        if (delta == null) {
            return;
        }
        WorkJob.onUi(right, () -> {
            if (delta.getKind() == IResourceDelta.REMOVED && !isDirty()) {
                getSite().getPage().closeEditor(this, false);
            } else if (delta.getKind() == IResourceDelta.CHANGED && (delta.getFlags() & IResourceDelta.CONTENT) != 0 && !isDirty()) {
                reload();
            }
        });
    }

    private void reload() {
        try {
            TypeFile file = TypeFile.open(path());
            if (!file.text().equals(document.file().text())) {
                document.replace(file);
            }
        } catch (ProblemException e) {
            setContentDescription(e.problem().message()); // what was read before stays until the file is whole again
        }
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void setFocus() {
        if (list != null) {
            list.getControl().setFocus();
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(follow);
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
