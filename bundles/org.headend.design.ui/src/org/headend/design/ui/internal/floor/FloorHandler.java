package org.headend.design.ui.internal.floor;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.headend.design.drafting.FloorEdits;
import org.headend.design.site.Floor;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.floor.trace.TraceWalls;

/** Commands of floors; the extension names the operation behind the class: {@code FloorHandler:rename}. */
public final class FloorHandler extends AbstractHandler implements IExecutableExtension {
    private static final String ADD = "add"; //$NON-NLS-1$
    private static final String TRACE = "trace"; //$NON-NLS-1$
    private static final double ZOOM = 1.25;

    private String operation = ""; //$NON-NLS-1$

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        operation = String.valueOf(data);
    }

    @Override
    public void setEnabled(Object evaluation) {
        Object editor = HandlerUtil.getVariable(evaluation, ISources.ACTIVE_EDITOR_NAME);
        setBaseEnabled(editor instanceof IEditorPart part && OpenDesign.of(part).isPresent() && (operation.equals(ADD) || page(part).filter(this::fits).isPresent()));
    }

    private boolean fits(FloorPage page) {
        return !operation.equals(TRACE) || TraceWalls.isPossible(page.shared().floor());
    }

    private static Optional<FloorPage> page(IEditorPart editor) {
        return Optional.ofNullable(editor.getAdapter(FloorPage.class));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        OpenDesign design = OpenDesign.of(editor).orElse(null);
        if (design == null) {
            return null;
        }
        if (operation.equals(ADD)) {
            NewFloorPage.add(design);
        } else {
            page(editor).ifPresent(page -> run(page, design));
        }
        return null;
    }

    private void run(FloorPage page, OpenDesign design) {
        Floor floor = page.shared().floor();
        int index = design.document().getSite().getFloors().indexOf(floor);
        switch (operation) {
            case "rename" -> rename(page, design, floor); //$NON-NLS-1$
            case "copy" -> { //$NON-NLS-1$
                Floor[] made = new Floor[1];
                design.change(Messages.step_copyFloor, () -> made[0] = FloorEdits.duplicate(floor, Messages.bind(Messages.floor_copy, floor.getName())));
                NewFloorPage.show(design, made[0]);
            }
            case "remove" -> design.change(Messages.bind(Messages.step_deleteOne, floor.getName()), () -> design.document().getSite().getFloors().remove(floor)); //$NON-NLS-1$
            case "left" -> move(design, floor, index - 1); //$NON-NLS-1$
            case "right" -> move(design, floor, index + 1); //$NON-NLS-1$
            case "background" -> page.chooseBackground(); //$NON-NLS-1$
            case TRACE -> TraceWalls.start(page.canvas().getShell(), page.shared());
            case "cables" -> CableRouting.start(design, page.canvas()); //$NON-NLS-1$
            case "duplicate" -> page.duplicate(); //$NON-NLS-1$
            case "zoomIn" -> page.zoom(ZOOM); //$NON-NLS-1$
            case "zoomOut" -> page.zoom(1 / ZOOM); //$NON-NLS-1$
            case "fit" -> page.fit(); //$NON-NLS-1$
            default -> throw new IllegalStateException(operation);
        }
    }

    private static void rename(FloorPage page, OpenDesign design, Floor floor) {
        InputDialog dialog = new InputDialog(page.canvas().getShell(), Messages.rename_title, Messages.rename_message, floor.getName(),
                text -> text.isBlank() ? Messages.rename_blank : null);
        if (dialog.open() == Window.OK) {
            design.change(Messages.step_renameFloor, () -> floor.setName(dialog.getValue().strip()));
        }
    }

    private static void move(OpenDesign design, Floor floor, int index) {
        if (index >= 0 && index < design.document().getSite().getFloors().size()) {
            design.change(Messages.step_orderFloor, () -> FloorEdits.reorder(floor, index));
            NewFloorPage.show(design, floor);
        }
    }
}
