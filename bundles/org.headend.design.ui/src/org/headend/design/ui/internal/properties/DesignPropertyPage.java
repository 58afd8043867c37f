package org.headend.design.ui.internal.properties;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.help.IContextProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.headend.core.ui.EmptyState;
import org.headend.core.ui.WorkJob;
import org.headend.design.Labels;
import org.headend.design.site.Area;
import org.headend.design.site.Device;
import org.headend.design.site.Element;
import org.headend.design.site.Link;
import org.headend.design.site.Placement;
import org.headend.design.site.Port;
import org.headend.design.site.Site;
import org.headend.design.ui.internal.validation.FindingHelp;
import org.headend.design.ui.internal.DesignIcons;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.form.FloorForms;

/** Shows and edits the properties of what is selected in an editor or in its outline; follows every command of the editor. */
public final class DesignPropertyPage extends Page implements IPropertySheetPage, IAdaptable {
    private static final int ICON = 16;
    private static final int MIN_WIDTH = 420;

    private final OpenDesign design;
    private final CommandStackListener follow = event -> later();
    private final ISelectionChangedListener fromDiagram = event -> show(event.getSelection());
    private final IExecutionListener saving = new BeforeSave();
    private List<Element> elements = List.of();
    private DesignIcons icons;
    private Composite root;
    private Label icon;
    private Label title;
    private ProblemLine problems;
    private ScrolledComposite scroll;
    private Composite forms;
    private EmptyState mixed;
    private SiteForm site;
    private DeviceForm device;
    private LinkForm link;
    private AreaForm area;
    private FloorForms floor;
    private FloorContext followed;
    private List<EObject> parts = List.of();
    private boolean refreshing;

    public DesignPropertyPage(OpenDesign design) {
        this.design = design;
    }

    @Override
    public void createControl(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        root.setBackgroundMode(SWT.INHERIT_DEFAULT);
        icons = new DesignIcons(design, root);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        Composite heading = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(10, 10, 6, 2).spacing(6, 0).applyTo(heading);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        icon = new Label(heading, SWT.NONE);
        GridDataFactory.swtDefaults().hint(ICON, ICON).applyTo(icon);
        title = new Label(heading, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(title);
        problems = new ProblemLine(root, design);
        scroll = new ScrolledComposite(root, SWT.H_SCROLL | SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, e -> scroll.getDisplay().asyncExec(() -> { // once the form has arranged itself
            if (!scroll.isDisposed()) {
                fit();
            }
        }));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        forms = new Composite(scroll, SWT.NONE);
        forms.setLayout(new StackLayout());
        scroll.setContent(forms);
        site = new SiteForm(forms, design);
        device = new DeviceForm(forms, design);
        link = new LinkForm(forms, design);
        area = new AreaForm(forms, design);
        device.onResize(() -> top(device.control()));
        floor = new FloorForms(forms, design);
        mixed = new EmptyState(forms, "", Messages.properties_mixedHint); //$NON-NLS-1$
        design.commands().addCommandStackListener(follow);
        design.onLoad(root, this::later);
        problems.onFindings(this::later);
        design.selectionProvider().addSelectionChangedListener(fromDiagram); // also while this view is active, for its own links
        getSite().getService(ICommandService.class).addExecutionListener(saving);
        show(design.selectionProvider().getSelection());
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        show(selection);
    }

    private void show(ISelection selection) {
        parts = design.isLoaded() && selection instanceof IStructuredSelection structured ? FloorForms.parts(structured.toList(), design) : List.of();
        show(OpenDesign.elements(selection));
    }

    private void later() {
        if (!refreshing && root != null && !root.isDisposed()) {
            refreshing = true;
            WorkJob.onUi(root, () -> {
                refreshing = false;
                show(elements);
            });
        }
    }

    private void show(List<Element> selection) {
        if (root == null || root.isDisposed()) {
            return;
        }
        if (!design.isLoaded()) {
            title.setText(""); //$NON-NLS-1$
            icon.setImage(null);
            mixed.setTexts(Messages.properties_none, ""); //$NON-NLS-1$
            top(mixed);
            return;
        }
        elements = selection.stream().filter(this::alive).toList();
        parts = parts.stream().filter(p -> EcoreUtil.isAncestor(design.document(), p)).toList();
        if (!parts.isEmpty()) {
            showFloor();
            return;
        }
        Set<Class<?>> classes = new HashSet<>();
        List<Port> ports = new ArrayList<>();
        Set<Element> owners = new LinkedHashSet<>();
        for (Element element : elements) {
            if (element instanceof Port port) {
                ports.add(port);
                owners.add((Device) port.eContainer());
            } else {
                owners.add(element);
            }
        }
        owners.forEach(e -> classes.add(e.eClass().getInstanceClass()));
        if (owners.isEmpty()) {
            owners.add(design.document().getSite());
            classes.add(Site.class);
        }
        List<Element> shown = List.copyOf(owners);
        if (classes.size() > 1 || !Set.of(Device.class, Link.class, Site.class, Area.class).containsAll(classes)) {
            mixed.setTexts(Messages.bind(Messages.properties_mixed, shown.size()), Messages.properties_mixedHint);
            top(mixed);
        } else if (classes.contains(Device.class)) {
            device.show(cast(shown));
            device.showPorts(ports);
            top(device.control());
        } else if (classes.contains(Link.class)) {
            link.show(cast(shown));
            top(link.control());
        } else if (classes.contains(Area.class)) {
            area.show(cast(shown));
            top(area.control());
        } else {
            site.show(cast(shown));
            top(site.control());
        }
        title(shown);
        problems.show(elements);
    }

    /** What a floor page selects. */
    private void showFloor() {
        floor.show(parts);
        top(floor.control());
        title.setText(FloorForms.title(parts).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        icon.setImage(parts.get(0) instanceof Placement placement && placement.getDevice() != null ? icons.of(placement.getDevice()) : null);
        problems.show(elements);
        floor.context().filter(c -> c != followed).ifPresent(c -> {
            followed = c;
            c.onChange(this::later);
        });
    }

    @SuppressWarnings("unchecked") // all are of the one class that the caller found
    private static <T extends Element> List<T> cast(List<Element> same) {
        return (List<T>) same;
    }

    /** A command may have removed it. */
    private boolean alive(Element element) {
        return EcoreUtil.isAncestor(design.document(), element);
    }

    private void title(List<Element> shown) {
        Element first = shown.get(0);
        String text = shown.size() > 1 ? Messages.bind(Messages.properties_several, shown.size())
                : first instanceof Link one ? Labels.of(one) : first.getName();
        title.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        icon.setImage(icons.of(first));
    }

    private void top(Control form) {
        ((StackLayout) forms.getLayout()).topControl = form;
        forms.layout();
        fit();
    }

    /** The height that the form takes at the width that it has. */
    private void fit() {
        Control form = ((StackLayout) forms.getLayout()).topControl;
        if (form == null || form instanceof EmptyState) {
            scroll.setMinSize(0, 0);
            return;
        }
        int width = Math.max(MIN_WIDTH, scroll.getClientArea().width);
        scroll.setMinSize(MIN_WIDTH, form.computeSize(width, SWT.DEFAULT).y);
    }

    @Override
    public Control getControl() {
        return root;
    }

    @Override
    public void setFocus() {
        forms.setFocus();
    }

    @Override
    public void setActionBars(IActionBars actionBars) {
        IActionBars own = design.editor().getEditorSite().getActionBars();
        for (String id : List.of(ActionFactory.UNDO.getId(), ActionFactory.REDO.getId())) {
            actionBars.setGlobalActionHandler(id, own.getGlobalActionHandler(id));
        }
        actionBars.updateActionBars();
    }

    @Override
    public void dispose() {
        if (design.commands() != null) {
            design.commands().removeCommandStackListener(follow);
        }
        if (root != null) {
            if (design.selectionProvider() != null) {
                design.selectionProvider().removeSelectionChangedListener(fromDiagram);
            }
            getSite().getService(ICommandService.class).removeExecutionListener(saving);
        }
        super.dispose();
    }

    /** Saving by its key leaves the field focused: what is typed there belongs to what is saved. */
    private final class BeforeSave implements IExecutionListener {
        private static final Set<String> SAVING = Set.of(IWorkbenchCommandConstants.FILE_SAVE, IWorkbenchCommandConstants.FILE_SAVE_ALL,
                IWorkbenchCommandConstants.FILE_SAVE_AS);

        @Override
        public void preExecute(String commandId, ExecutionEvent event) {
            if (SAVING.contains(commandId) && !root.isDisposed()) {
                device.commit();
                link.commit();
                area.commit();
                site.commit();
                floor.commit();
            }
        }

        @Override
        public void notHandled(String commandId, NotHandledException exception) {
            // nothing to do
        }

        @Override
        public void postExecuteFailure(String commandId, ExecutionException exception) {
            // nothing to do
        }

        @Override
        public void postExecuteSuccess(String commandId, Object returnValue) {
            // nothing to do
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == IContextProvider.class ? type.cast(FindingHelp.ofSelection(design, () -> "design.html")) : null; //$NON-NLS-1$
    }
}
