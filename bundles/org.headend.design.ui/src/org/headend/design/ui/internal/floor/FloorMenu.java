package org.headend.design.ui.internal.floor;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.headend.design.drafting.FloorEdits;
import org.headend.design.site.NeedTask;
import org.headend.design.site.Placement;
import org.headend.design.site.Wall;
import org.headend.design.site.WallMaterial;
import org.headend.design.site.Zone;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.editor.DesignPages;
import org.headend.design.ui.internal.floor.tool.Tools;
import org.headend.design.ui.internal.floor.trace.TraceWalls;

/** The context menu of the plan: editing, what fits the selection, tools on empty ground. */
final class FloorMenu {
    private static final List<NeedTask> COMMON = List.of(NeedTask.DISCERN, NeedTask.PERCEIVE, NeedTask.CHARACTERISE, NeedTask.VALIDATE,
            NeedTask.FACE_RECOGNITION, NeedTask.NUMBER_PLATE, NeedTask.MODEL, NeedTask.VOICE, NeedTask.ANNOUNCEMENT, NeedTask.LIGHT, NeedTask.WIFI);

    private final FloorContext context;
    private final FloorActions actions;
    private final Tools tools;
    private final FloorPage page;

    private FloorMenu(FloorContext context, FloorActions actions, Tools tools, FloorPage page) {
        this.context = context;
        this.actions = actions;
        this.tools = tools;
        this.page = page;
    }

    static void install(Control canvas, FloorContext context, FloorActions actions, Tools tools, FloorPage page) {
        FloorMenu content = new FloorMenu(context, actions, tools, page);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(content::fill);
        canvas.setMenu(menu.createContextMenu(canvas));
        canvas.addListener(SWT.Dispose, e -> menu.dispose());
    }

    private void fill(IMenuManager menu) {
        List<EObject> parts = context.selection().all();
        if (parts.isEmpty()) {
            ground(menu);
        } else {
            special(menu, parts);
        }
        menu.add(new Separator());
        actions.all().forEach(a -> {
            if (!parts.isEmpty() || a.getId().equals(ActionFactory.PASTE.getId()) || a.getId().equals(ActionFactory.SELECT_ALL.getId())) {
                menu.add(a);
            }
        });
        if (!FloorEdits.copy(parts).isEmpty()) {
            menu.add(action(Messages.action_duplicate, actions::duplicate));
        }
        menu.add(new Separator());
        menu.add(action(Messages.action_fit, page::fit));
        menu.add(action(Messages.action_properties, () -> properties(context.design())));
    }

    private void ground(IMenuManager menu) {
        for (Tools.Kind kind : Tools.Kind.values()) {
            if (kind != Tools.Kind.SELECT && kind != Tools.Kind.PAN) {
                menu.add(action(FloorToolBar.name(kind) + '\t' + String.valueOf(kind.key()).toUpperCase(Locale.ROOT), () -> tools.activate(kind)));
            }
        }
        menu.add(new Separator());
        menu.add(action(Messages.action_cables, () -> CableRouting.start(context.design(), page.canvas())));
        menu.add(action(Messages.action_background, page::chooseBackground));
        if (TraceWalls.isPossible(context.floor())) {
            menu.add(action(Messages.action_trace, () -> TraceWalls.start(page.canvas().getShell(), context)));
        }
        if (context.floor().getBackground() != null) {
            menu.add(action(Messages.action_removeBackground, () -> context.change(Messages.step_removeBackground, () -> context.floor().setBackground(null))));
        }
    }

    private void special(IMenuManager menu, List<EObject> parts) {
        List<Placement> placements = parts.stream().filter(Placement.class::isInstance).map(Placement.class::cast).toList();
        if (placements.size() == parts.size()) {
            menu.add(action(Messages.action_showInTopology, () -> topology(placements)));
        }
        if (parts.size() == 1 && parts.get(0) instanceof Zone zone) {
            MenuManager needs = new MenuManager(Messages.form_addNeed);
            COMMON.forEach(task -> needs.add(action(PartText.of(task), () -> context.change(Messages.step_addNeed, () -> FloorEdits.addNeed(zone, task)))));
            menu.add(needs);
        }
        List<Wall> walls = parts.stream().filter(Wall.class::isInstance).map(Wall.class::cast).toList();
        if (walls.size() == parts.size()) {
            MenuManager materials = new MenuManager(Messages.form_material);
            for (WallMaterial material : WallMaterial.values()) {
                Action choice = new Action(PartText.of(material), IAction.AS_RADIO_BUTTON) {
                    @Override
                    public void run() {
                        if (isChecked()) {
                            context.change(Messages.bind(Messages.form_change, Messages.form_material), () -> walls.forEach(w -> w.setMaterial(material)));
                        }
                    }
                };
                choice.setChecked(walls.stream().allMatch(w -> w.getMaterial() == material));
                materials.add(choice);
            }
            menu.add(materials);
        }
    }

    private void topology(List<Placement> placements) {
        context.design().pages().show(DesignPages.TOPOLOGY, placements.stream().map(Placement::getDevice).toList());
    }

    private static void properties(OpenDesign design) {
        IWorkbenchPage page = design.editor().getSite().getPage();
        try {
            page.showView("org.eclipse.ui.views.PropertySheet"); //$NON-NLS-1$
        } catch (PartInitException e) {
            PlatformUI.getWorkbench().getDisplay().beep(); // the platform has logged why
        }
    }

    private static Action action(String text, Runnable run) {
        return new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
    }
}
