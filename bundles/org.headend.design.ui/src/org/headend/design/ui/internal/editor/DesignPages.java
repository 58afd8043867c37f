package org.headend.design.ui.internal.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.headend.core.problem.Problem;
import org.headend.design.site.Document;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.floor.FloorPages;
import org.headend.design.ui.internal.table.TableSource;

/** The tabs below the canvas: the topology first, then what the sources give for the document. */
public final class DesignPages {
    /** Id of the first page. */
    public static final String TOPOLOGY = "topology"; //$NON-NLS-1$
    /** Id of the tabs’ context menu; while it is open, the page whose tab was clicked is shown. */
    public static final String MENU = "org.headend.design.ui.pages"; //$NON-NLS-1$
    private static final String ID = "page"; //$NON-NLS-1$
    private static final List<PageSource> SOURCES = List.of(new TableSource(), new FloorPages());

    private final TopologyEditor editor;
    private final OpenDesign design;
    private final CTabFolder folder;
    private final Map<String, DesignPage> pages = new LinkedHashMap<>();
    private final PageSelection selection = new PageSelection();
    private IContextActivation context;
    private List<Problem> findings = List.of();

    DesignPages(TopologyEditor editor, OpenDesign design, Composite parent) {
        this.editor = editor;
        this.design = design;
        folder = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
        folder.setMRUVisible(false);
        folder.addListener(SWT.Selection, e -> shown());
    }

    /** The parent of the topology canvas. */
    Composite parent() {
        return folder;
    }

    /** To be called when the canvas is there. */
    void start(Control topology) {
        CTabItem item = item(new DesignPage.Tab(TOPOLOGY, Messages.pages_topology, null), 0);
        item.setControl(topology);
        folder.setSelection(item);
        selection.show(editor.viewer());
        editor.getSite().setSelectionProvider(selection);
        MenuManager menu = new MenuManager(MENU, MENU);
        folder.setMenu(menu.createContextMenu(folder));
        editor.getSite().registerContextMenu(MENU, menu, selection);
        activate(TopologyEditor.CONTEXT);
    }

    private CTabItem item(DesignPage.Tab tab, int index) {
        CTabItem item = new CTabItem(folder, SWT.NONE, index);
        item.setData(ID, tab.id());
        item.setText(tab.title());
        item.setImage(tab.icon());
        return item;
    }

    private static String id(CTabItem item) {
        return (String) item.getData(ID);
    }

    /** Another document is shown. Pages of the old one are made anew when they are next shown. */
    void load() {
        for (CTabItem item : folder.getItems()) {
            if (pages.remove(id(item)) != null) {
                item.getControl().dispose();
                item.setControl(null);
            }
        }
        update();
        shown();
    }

    /** Brings the tabs up to date with the document; pages that stay keep their state. */
    void update() {
        Document document = design.document();
        if (document == null) {
            return;
        }
        List<DesignPage.Tab> tabs = new ArrayList<>(List.of(new DesignPage.Tab(TOPOLOGY, Messages.pages_topology, null)));
        SOURCES.forEach(source -> tabs.addAll(source.tabs(document)));
        String before = active();
        for (CTabItem item : folder.getItems()) {
            if (tabs.stream().noneMatch(t -> t.id().equals(id(item)))) {
                pages.remove(id(item));
                Control control = item.getControl();
                item.dispose();
                if (control != null) {
                    control.dispose();
                }
            }
        }
        for (int i = 0; i < tabs.size(); i++) {
            place(tabs.get(i), i);
        }
        if (!before.equals(active())) {
            show(find(before).isPresent() ? before : TOPOLOGY);
        }
    }

    private void place(DesignPage.Tab tab, int index) {
        CTabItem item = find(tab.id()).orElse(null);
        if (item == null) {
            item(tab, index);
        } else if (folder.indexOf(item) != index) { // items cannot be moved
            Control control = item.getControl();
            item.setControl(null);
            item.dispose();
            item(tab, index).setControl(control);
        } else if (!item.getText().equals(tab.title())) {
            item.setText(tab.title());
        }
    }

    private Optional<CTabItem> find(String id) {
        for (CTabItem item : folder.getItems()) {
            if (id.equals(id(item))) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /** The id of the page that is shown. */
    public String active() {
        CTabItem shown = folder.isDisposed() ? null : folder.getSelection();
        return shown == null || shown.isDisposed() ? TOPOLOGY : id(shown);
    }

    /** The page that is shown; empty for the topology. */
    public Optional<DesignPage> page() {
        return Optional.ofNullable(pages.get(active()));
    }

    /** The page of the help about what is shown. */
    String help() {
        return page().map(DesignPage::help).orElse("topology.html"); //$NON-NLS-1$
    }

    /** Shows the page with an id; nothing happens where there is none. */
    public void show(String id) {
        find(id).ifPresent(item -> {
            folder.setSelection(item);
            shown();
        });
    }

    /** Shows a page and selects elements there. */
    public void show(String id, Collection<? extends EObject> elements) {
        show(id);
        if (active().equals(id)) {
            design.select(elements);
        }
    }

    private void shown() {
        CTabItem item = folder.getSelection();
        if (item == null || !design.isLoaded()) {
            return;
        }
        String id = id(item);
        if (!id.equals(TOPOLOGY) && !pages.containsKey(id)) {
            create(item, id);
        }
        DesignPage page = pages.get(id);
        selection.show(page == null ? editor.viewer() : page.selection());
        activate(page == null ? TopologyEditor.CONTEXT : page.context());
        editor.pageShown(page);
        if (editor.getSite().getPage().getActivePart() == editor) {
            editor.setFocus();
        }
    }

    private void create(CTabItem item, String id) {
        for (PageSource source : SOURCES) {
            if (source.tabs(design.document()).stream().anyMatch(t -> t.id().equals(id))) {
                DesignPage page = source.create(id, design);
                pages.put(id, page);
                item.setControl(page.create(folder));
                page.showFindings(findings);
                return;
            }
        }
    }

    private void activate(String id) {
        IContextService contexts = editor.getSite().getService(IContextService.class);
        if (context != null) {
            contexts.deactivateContext(context);
        }
        context = id == null ? null : contexts.activateContext(id);
    }

    void showFindings(List<Problem> problems) {
        findings = problems;
        pages.values().forEach(p -> p.showFindings(problems));
    }

    /** Selects elements on the page that is shown or, where it does not show them, on the first that does; false for the topology. */
    boolean select(Collection<? extends EObject> elements) {
        return page().map(p -> p.select(elements)).orElse(false);
    }

    /** Shows elements on a page besides the topology. */
    public boolean reveal(Collection<? extends EObject> elements) {
        for (CTabItem item : folder.getItems()) {
            String id = id(item);
            if (!id.equals(TOPOLOGY)) {
                if (!pages.containsKey(id)) {
                    create(item, id);
                }
                if (pages.get(id).select(elements)) {
                    show(id);
                    return true;
                }
            }
        }
        return false;
    }
}
