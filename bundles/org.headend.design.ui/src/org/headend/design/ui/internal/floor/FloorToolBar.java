package org.headend.design.ui.internal.floor;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.headend.design.site.OpeningKind;
import org.headend.design.ui.internal.editor.PageZoom;
import org.headend.design.ui.internal.floor.figures.FloorFigures;
import org.headend.design.ui.internal.floor.tool.OpeningTool;
import org.headend.design.ui.internal.floor.tool.Tools;

/** Tools at the left; what is shown, by which edition, and zoom at the right. */
final class FloorToolBar {
    private static final String PLUGIN = "org.headend.design.ui"; //$NON-NLS-1$

    private final Composite control;
    private final FloorContext context;
    private final Tools tools;
    private final LocalResourceManager resources;
    private final Map<Tools.Kind, ToolItem> items = new EnumMap<>(Tools.Kind.class);
    private ToolItem edition;

    FloorToolBar(Composite parent, FloorContext context, Tools tools, PageZoom zoom) {
        this.context = context;
        this.tools = tools;
        control = new Composite(parent, SWT.NONE);
        resources = new LocalResourceManager(JFaceResources.getResources(), control);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).applyTo(control);
        ToolBar left = new ToolBar(control, SWT.FLAT | SWT.HORIZONTAL);
        for (Tools.Kind kind : Tools.Kind.values()) {
            tool(left, kind);
            if (kind == Tools.Kind.PAN || kind == Tools.Kind.ZONE || kind == Tools.Kind.RISER) {
                new ToolItem(left, SWT.SEPARATOR);
            }
        }
        new ToolItem(left, SWT.SEPARATOR);
        push(left, "floor-cables", Messages.bar_cables, e -> CableRouting.start(context.design(), control)); //$NON-NLS-1$
        ToolBar right = new ToolBar(control, SWT.FLAT | SWT.HORIZONTAL | SWT.RIGHT);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(right);
        view(right, zoom);
        tools.onChange(this::update);
        context.onChange(this::update);
        update();
    }

    Control control() {
        return control;
    }

    private Image icon(String name) {
        return ResourceLocator.imageDescriptorFromBundle(PLUGIN, "icons/" + name + ".svg").map(resources::create).orElse(null); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void tool(ToolBar bar, Tools.Kind kind) {
        ToolItem item = new ToolItem(bar, kind == Tools.Kind.OPENING ? SWT.DROP_DOWN : SWT.RADIO);
        item.setImage(icon("floor-" + kind.name().toLowerCase(Locale.ROOT))); //$NON-NLS-1$
        item.setToolTipText(Messages.bind(Messages.bar_tool, name(kind), String.valueOf(kind.key()).toUpperCase(Locale.ROOT)));
        item.setData(kind);
        item.addListener(SWT.Selection, e -> {
            if (e.detail == SWT.ARROW) {
                openings(item);
            } else if (kind == Tools.Kind.OPENING || item.getSelection()) {
                tools.activate(kind);
            }
        });
        items.put(kind, item);
    }

    static String name(Tools.Kind kind) {
        return switch (kind) {
            case SELECT -> Messages.bar_select;
            case PAN -> Messages.bar_pan;
            case WALL -> Messages.bar_wall;
            case OPENING -> Messages.bar_opening;
            case ZONE -> Messages.bar_zone;
            case TRAY -> Messages.bar_tray;
            case RISER -> Messages.bar_riser;
            case CALIBRATE -> Messages.bar_calibrate;
            case MEASURE -> Messages.bar_measure;
        };
    }

    private void openings(ToolItem item) {
        OpeningTool tool = (OpeningTool) tools.tool(Tools.Kind.OPENING);
        Menu menu = new Menu(control);
        for (OpeningKind kind : OpeningKind.values()) {
            MenuItem entry = new MenuItem(menu, SWT.RADIO);
            entry.setText(PartText.of(kind));
            entry.setSelection(tool.kind() == kind);
            entry.addListener(SWT.Selection, e -> {
                if (entry.getSelection()) {
                    tool.setKind(kind);
                    tools.activate(Tools.Kind.OPENING);
                }
            });
        }
        drop(menu, item);
    }

    private static void drop(Menu menu, ToolItem item) {
        Rectangle bounds = item.getBounds();
        menu.setLocation(item.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void view(ToolBar bar, PageZoom zoom) {
        ToolItem overlays = new ToolItem(bar, SWT.DROP_DOWN);
        overlays.setImage(icon("floor-overlays")); //$NON-NLS-1$
        overlays.setText(Messages.bar_overlays);
        overlays.setToolTipText(Messages.bar_overlaysTip);
        overlays.addListener(SWT.Selection, e -> drop(overlayMenu(), overlays));
        edition = new ToolItem(bar, SWT.DROP_DOWN);
        edition.setToolTipText(Messages.bar_editionTip);
        edition.addListener(SWT.Selection, e -> {
            if (e.detail == SWT.ARROW) {
                drop(editionMenu(), edition);
            } else {
                nextEdition();
            }
        });
        ToolItem snap = new ToolItem(bar, SWT.CHECK);
        snap.setImage(icon("snap")); //$NON-NLS-1$
        snap.setToolTipText(Messages.bar_snap);
        snap.setSelection(true);
        snap.addListener(SWT.Selection, e -> context.setSnapping(snap.getSelection()));
        push(bar, "zoom-out", Messages.bar_zoomOut, e -> zoom.zoom(1 / 1.25)); //$NON-NLS-1$
        push(bar, "zoom-fit", Messages.bar_fit, e -> zoom.fit()); //$NON-NLS-1$
        push(bar, "zoom-in", Messages.bar_zoomIn, e -> zoom.zoom(1.25)); //$NON-NLS-1$
    }

    private void push(ToolBar bar, String icon, String tip, Consumer<Event> action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(icon(icon));
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, action::accept);
    }

    private void nextEdition() {
        var editions = context.figures().editions();
        int now = editions.indexOf(context.overlays().edition());
        context.overlays().setEdition(editions.get((now + 1) % editions.size()));
    }

    private Menu editionMenu() {
        Menu menu = new Menu(control);
        for (String name : context.figures().editions()) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(name);
            item.setSelection(name.equals(context.overlays().edition()));
            item.addListener(SWT.Selection, e -> {
                if (item.getSelection()) {
                    context.overlays().setEdition(name);
                }
            });
        }
        return menu;
    }

    private Menu overlayMenu() {
        Menu menu = new Menu(control);
        for (Overlays.Kind kind : Overlays.Kind.values()) {
            if (kind == Overlays.Kind.SOUND || kind == Overlays.Kind.CABLES) {
                new MenuItem(menu, SWT.SEPARATOR);
            }
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(name(kind));
            item.setSelection(context.overlays().shows(kind));
            item.addListener(SWT.Selection, e -> context.overlays().show(kind, item.getSelection()));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        for (double plane : new double[] { FloorFigures.EYE, 0 }) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(plane > 0 ? Messages.bind(Messages.overlay_eye, plane) : Messages.overlay_floor);
            item.setSelection(context.figures().plane() == plane);
            item.addListener(SWT.Selection, e -> {
                if (item.getSelection()) {
                    context.setPlane(plane);
                }
            });
        }
        return menu;
    }

    static String name(Overlays.Kind kind) {
        return switch (kind) {
            case COVERAGE -> Messages.overlay_coverage;
            case BANDS -> Messages.overlay_bands;
            case ZONES -> Messages.overlay_zones;
            case SOUND -> Messages.overlay_sound;
            case ANNOUNCEMENT -> Messages.overlay_announcement;
            case WIFI -> Messages.overlay_wifi;
            case LIGHT -> Messages.overlay_light;
            case CABLES -> Messages.overlay_cables;
            case GRID -> Messages.overlay_grid;
            case LEGEND -> Messages.overlay_legend;
        };
    }

    private void update() {
        items.forEach((kind, item) -> {
            if (kind != Tools.Kind.OPENING) {
                item.setSelection(tools.isActive(kind));
            }
        });
        String text = Messages.bind(Messages.bar_edition, PartText.edition(context.overlays().edition()));
        if (!text.equals(edition.getText())) {
            edition.setText(text);
            control.layout(true, true);
        }
    }
}
