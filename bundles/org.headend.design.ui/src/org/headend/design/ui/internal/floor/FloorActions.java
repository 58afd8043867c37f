package org.headend.design.ui.internal.floor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.ui.actions.Clipboard;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.headend.design.drafting.FloorEdits;
import org.headend.design.site.Element;

/** Cut, copy, paste, delete and select all on a floor; the clipboard is that of all design editors. */
final class FloorActions {
    private static final double OFFSET = 0.5;

    private final FloorContext context;
    private final Map<String, FloorAction> actions = new LinkedHashMap<>();

    /** What is on the clipboard, and how often it was pasted: each time a little further on. */
    private static final class Clip {
        private final List<Element> parts;
        private int pasted;

        Clip(List<Element> parts, boolean cut) {
            this.parts = parts;
            pasted = cut ? 0 : 1;
        }
    }

    /** An action that knows itself whether it can be done now. */
    private final class FloorAction extends Action {
        private final BooleanSupplier enabled;
        private final Runnable run;

        FloorAction(String text, BooleanSupplier enabled, Runnable run) {
            super(text);
            this.enabled = enabled;
            this.run = run;
        }

        @Override
        public void run() {
            run.run();
            FloorActions.this.update();
        }

        void update() {
            setEnabled(enabled.getAsBoolean());
        }
    }

    FloorActions(FloorContext context) {
        this.context = context;
        BooleanSupplier some = () -> !context.selection().isEmpty();
        BooleanSupplier copyable = () -> !FloorEdits.copy(context.selection().all()).isEmpty();
        add(ActionFactory.CUT, Messages.action_cut, ISharedImages.IMG_TOOL_CUT, copyable, () -> {
            copy(true);
            delete();
        });
        add(ActionFactory.COPY, Messages.action_copy, ISharedImages.IMG_TOOL_COPY, copyable, () -> copy(false));
        add(ActionFactory.PASTE, Messages.action_paste, ISharedImages.IMG_TOOL_PASTE, () -> Clipboard.getDefault().getContents() instanceof Clip, this::paste);
        add(ActionFactory.DELETE, Messages.action_delete, ISharedImages.IMG_ETOOL_DELETE, some, this::delete);
        add(ActionFactory.SELECT_ALL, Messages.action_selectAll, null, () -> true, this::selectAll);
        context.selection().onChange(this::update);
        update();
    }

    private void add(ActionFactory id, String text, String image, BooleanSupplier enabled, Runnable run) {
        FloorAction action = new FloorAction(text, enabled, run);
        action.setId(id.getId());
        action.setActionDefinitionId(id.getCommandId());
        if (image != null) {
            action.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
        }
        actions.put(id.getId(), action);
    }

    private void update() {
        actions.values().forEach(FloorAction::update);
    }

    /** Null where there is none. */
    IAction of(String id) {
        return actions.get(id);
    }

    Collection<? extends IAction> all() {
        return actions.values();
    }

    private void copy(boolean cut) {
        Clipboard.getDefault().setContents(new Clip(FloorEdits.copy(context.selection().all()), cut));
    }

    private void paste() {
        if (Clipboard.getDefault().getContents() instanceof Clip clip) {
            insert(clip.parts, OFFSET * clip.pasted++, Messages.step_paste);
        }
    }

    /** Copies what is selected beside itself, without the clipboard. */
    void duplicate() {
        List<Element> parts = FloorEdits.copy(context.selection().all());
        if (!parts.isEmpty()) {
            insert(parts, OFFSET, Messages.step_duplicate);
        }
    }

    private void insert(List<Element> parts, double by, String label) {
        List<EObject> added = new ArrayList<>();
        context.change(label, () -> added.addAll(FloorEdits.paste(context.floor(), parts, by, -by)));
        context.refresh();
        context.selection().set(added);
    }

    private void delete() {
        List<EObject> parts = context.selection().all();
        if (!parts.isEmpty()) {
            context.change(parts.size() == 1 ? Messages.bind(Messages.step_deleteOne, PartText.name(parts.get(0)))
                    : Messages.bind(Messages.step_deleteMany, parts.size()), () -> FloorEdits.remove(parts));
        }
    }

    private void selectAll() {
        FloorScene scene = context.scene();
        List<EObject> all = new ArrayList<>(scene.placements());
        List.of(scene.walls(), scene.zones(), scene.trays()).forEach(lines -> lines.forEach(l -> all.add(l.part())));
        all.addAll(scene.risers());
        context.selection().set(all);
    }
}
