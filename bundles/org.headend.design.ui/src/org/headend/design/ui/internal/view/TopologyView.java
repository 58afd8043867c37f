package org.headend.design.ui.internal.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.ui.IWorkbenchPart;
import org.headend.design.Areas;
import org.headend.design.Designs;
import org.headend.design.site.Area;
import org.headend.design.site.AreaKind;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Element;
import org.headend.design.site.Group;
import org.headend.design.site.Medium;
import org.headend.design.site.Port;
import org.headend.design.site.View;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.part.DevicePart;
import org.headend.design.ui.internal.part.DiagramPart;
import org.headend.design.ui.internal.part.GroupPart;
import org.headend.design.view.AreaLabels;
import org.headend.design.view.DeviceFilter;
import org.headend.design.view.Layer;
import org.headend.design.view.LinkLabel;
import org.headend.design.view.Views;
import org.headend.design.view.Visibility;

/** What of the topology is to be seen in an editor, and what can be done about it. Each editor has one of it, as an adapter. */
public final class TopologyView {
    private final OpenDesign design;
    private final List<Runnable> listeners = new ArrayList<>();
    private String name = ""; //$NON-NLS-1$
    private Runnable find = () -> { };

    public TopologyView(OpenDesign design) {
        this.design = design;
    }

    public static Optional<TopologyView> of(IWorkbenchPart part) {
        return part == null ? Optional.empty() : Optional.ofNullable(part.getAdapter(TopologyView.class)).filter(v -> v.diagram().isPresent());
    }

    public OpenDesign design() {
        return design;
    }

    Optional<DiagramPart> diagram() {
        return design.isLoaded() && design.viewer().getContents() instanceof DiagramPart part ? Optional.of(part) : Optional.empty();
    }

    private Diagram model() {
        return Designs.topology(design.document());
    }

    /** Told when something else is to be seen. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** @param open opens the search field */
    void onFind(Runnable open) {
        find = open;
    }

    public void find() {
        find.run();
    }

    public Visibility visibility() {
        return diagram().map(d -> d.design().visibility()).orElse(Visibility.ALL);
    }

    /** What filters go by. */
    public Visibility.Facts facts() {
        return diagram().orElseThrow().design().facts();
    }

    /** The view that was applied last and not left since; empty for none. */
    public String name() {
        return name;
    }

    public void show(Visibility visibility) {
        show(visibility, ""); //$NON-NLS-1$
    }

    private void show(Visibility visibility, String viewName) {
        name = viewName;
        if (!visibility.equals(visibility())) {
            diagram().ifPresent(d -> d.show(visibility));
        }
        changed();
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    /** Another document is shown, with all that is in it. */
    public void loaded() {
        name = ""; //$NON-NLS-1$
        changed();
    }

    public void filter(DeviceFilter filter) {
        show(visibility().withFilter(filter));
    }

    void toggle(Layer layer) {
        Visibility now = visibility();
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        layers.addAll(now.layers());
        if (!layers.remove(layer)) {
            layers.add(layer);
        }
        show(now.withLayers(layers, now.media()));
    }

    void toggle(Medium medium) {
        Visibility now = visibility();
        Set<Medium> media = EnumSet.noneOf(Medium.class);
        media.addAll(now.media());
        if (!media.remove(medium)) {
            media.add(medium);
        }
        show(now.withLayers(now.layers(), media));
    }

    Set<LinkLabel> labels() {
        return LinkLabel.parse(model().getLabels());
    }

    /** What links show is kept in the design, so that everybody sees the same. */
    void toggle(LinkLabel label) {
        Set<LinkLabel> labels = EnumSet.noneOf(LinkLabel.class);
        labels.addAll(labels());
        if (!labels.remove(label)) {
            labels.add(label);
        }
        design.change(Messages.labels_command, () -> model().setLabels(LinkLabel.format(labels)));
        changed();
    }

    /** Shows the selected devices and what is at most some links away from them. */
    public void neighbours(int hops) {
        Set<Device> focus = new LinkedHashSet<>(selectedDevices());
        if (focus.isEmpty()) {
            focus.addAll(visibility().focus());
        }
        if (!focus.isEmpty()) {
            show(visibility().withFocus(focus, hops));
            design.select(focus);
        }
    }

    List<View> views() {
        return design.isLoaded() ? model().getViews() : List.of();
    }

    public void apply(View view) {
        if (Views.differs(model(), view)) {
            design.change(Messages.bind(Messages.view_apply, view.getName()), () -> Views.apply(model(), view));
        }
        show(Visibility.of(view), view.getName());
    }

    public void save(String viewName) {
        Visibility now = visibility();
        design.change(Messages.bind(Messages.view_save, viewName), () -> Views.save(model(), viewName, now));
        name = viewName;
        changed();
    }

    void rename(View view, String newName) {
        boolean shown = view.getName().equals(name);
        design.change(Messages.bind(Messages.view_rename, view.getName()), () -> view.setName(newName));
        name = shown ? newName : name;
        changed();
    }

    void delete(View view) {
        name = view.getName().equals(name) ? "" : name; //$NON-NLS-1$
        design.change(Messages.bind(Messages.view_delete, view.getName()), () -> Views.remove(view));
        changed();
    }

    /** Devices that are selected themselves, by their ports or by a collapsed group. */
    List<Device> selectedDevices() {
        Set<Device> devices = new LinkedHashSet<>();
        for (Object part : design.viewer().getSelectedEditParts()) {
            if (part instanceof GroupPart group) {
                devices.addAll(group.devices());
            }
        }
        for (Element element : design.selection()) {
            if (element instanceof Device device) {
                devices.add(device);
            } else if (element instanceof Port port && port.eContainer() instanceof Device device) {
                devices.add(device);
            }
        }
        return new ArrayList<>(devices);
    }

    private List<GroupPart> selectedGroups() {
        List<GroupPart> groups = new ArrayList<>();
        design.viewer().getSelectedEditParts().forEach(p -> {
            if (p instanceof GroupPart group) {
                groups.add(group);
            }
        });
        return groups;
    }

    /** Puts what is selected into a new area, and lets its name be typed. */
    public void group(AreaKind kind) {
        List<Device> devices = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        int[] corner = { Integer.MAX_VALUE, Integer.MAX_VALUE };
        for (Object part : design.viewer().getSelectedEditParts()) {
            if (part instanceof DevicePart device) {
                devices.add(device.device());
                corner[0] = Math.min(corner[0], device.node().getX());
                corner[1] = Math.min(corner[1], device.node().getY());
            } else if (part instanceof GroupPart group) {
                groups.add(group.group());
            }
        }
        Set<Group> inner = new HashSet<>();
        diagram().ifPresent(d -> groups.forEach(g -> inner.addAll(d.design().scene().groups(g))));
        groups.removeIf(inner::contains);
        devices.removeIf(d -> groups.stream().anyMatch(g -> diagram().orElseThrow().design().scene().nodes(g).stream().anyMatch(n -> n.getDevice() == d)));
        boolean empty = devices.isEmpty() && groups.isEmpty();
        org.eclipse.draw2d.geometry.Point middle = empty ? diagram().orElseThrow().middle() : null;
        int x = empty ? middle.x : corner[0] == Integer.MAX_VALUE ? 0 : corner[0];
        int y = empty ? middle.y : corner[1] == Integer.MAX_VALUE ? 0 : corner[1];
        Group[] made = new Group[1];
        design.change(Messages.group_create, () -> made[0] = Areas.group(design.document(), devices, groups, kind, freeName(kind), x, y));
        diagram().ifPresent(d -> d.rename(made[0]));
    }

    private String freeName(AreaKind kind) {
        Set<String> taken = new HashSet<>();
        Areas.all(design.document().getSite()).forEach(a -> taken.add(a.getName()));
        int number = 1;
        while (taken.contains(AreaLabels.of(kind) + ' ' + number)) {
            number++;
        }
        return AreaLabels.of(kind) + ' ' + number;
    }

    /** Takes the selected groups away and leaves what is in them. */
    public void dissolve() {
        List<Area> areas = selectedGroups().stream().map(GroupPart::area).toList();
        if (!areas.isEmpty()) {
            design.change(Messages.group_dissolve, () -> areas.forEach(a -> Areas.dissolve(design.document(), a)));
        }
    }

    /** Collapses the selected groups, or the groups of the selected devices; expands them where all are collapsed. */
    public void toggleCollapsed() {
        Set<Group> groups = new LinkedHashSet<>(selectedGroups().stream().map(GroupPart::group).toList());
        if (groups.isEmpty()) {
            diagram().ifPresent(d -> selectedDevices().forEach(device -> d.design().scene().group(device).ifPresent(groups::add)));
        }
        collapse(groups, groups.stream().anyMatch(g -> !g.isCollapsed()));
    }

    public void collapseAll(boolean collapsed) {
        collapse(model().getGroups(), collapsed);
    }

    private void collapse(Collection<Group> groups, boolean collapsed) {
        List<Group> change = groups.stream().filter(g -> g.getArea() != null && g.isCollapsed() != collapsed).toList();
        if (!change.isEmpty()) {
            design.change(collapsed ? Messages.group_collapse : Messages.group_expand,
                    () -> change.forEach(g -> Areas.collapse(model(), g, collapsed)));
            diagram().ifPresent(d -> d.selectGroups(change));
        }
    }

    /** Draws the areas that the site has and the diagram does not show. */
    public void drawAreas() {
        if (Areas.all(design.document().getSite()).stream().anyMatch(a -> Areas.group(model(), a).isEmpty())) {
            design.change(Messages.group_drawAll, () -> Areas.drawAll(design.document()));
        }
    }

    /** Shows all, where a device is hidden, and all groups around it expanded, and selects it. */
    void reveal(Device device) {
        diagram().ifPresent(part -> {
            if (part.design().scene().card(device).isEmpty()) {
                show(Visibility.ALL);
            }
            design.select(List.of(device));
        });
    }
}
