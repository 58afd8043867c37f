package org.headend.design.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.Clipboard;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.headend.design.DesignEdits;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Node;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.command.ModelCommand;
import org.headend.design.ui.internal.figure.DesignGrid;
import org.headend.design.ui.internal.part.DevicePart;
import org.headend.design.ui.internal.part.GroupPart;
import org.headend.design.ui.internal.part.LinkPart;
import org.headend.design.ui.internal.policy.RemovalPolicy;
import org.headend.design.ui.internal.view.TopologyView;

/** Cut, copy, paste, delete, rename and select all; the clipboard holds a design of its own, for every editor. */
public final class EditActions extends SelectionAction {
    private static final int OFFSET = 2 * DesignGrid.STEP;

    /** What is on the clipboard, and how often it was pasted: each time a little further on. */
    private static final class Clip {
        private final Document content;
        private int pasted;

        Clip(Document content, boolean cut) {
            this.content = content;
            pasted = cut ? 0 : 1;
        }
    }

    private final TopologyEditor editor;
    private final BiPredicate<TopologyEditor, List<?>> enabled;
    private final BiConsumer<TopologyEditor, List<?>> operation;

    private EditActions(TopologyEditor editor, ActionFactory id, String text, String image,
            BiPredicate<TopologyEditor, List<?>> enabled, BiConsumer<TopologyEditor, List<?>> operation) {
        super(editor);
        this.editor = editor;
        this.enabled = enabled;
        this.operation = operation;
        setId(id.getId());
        setText(text);
        setActionDefinitionId(id.getCommandId());
        if (image != null) {
            setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
        }
    }

    @SuppressWarnings({ "unchecked", "rawtypes" })
    static void register(TopologyEditor editor, ActionRegistry registry, List selectionActions, List stackActions) {
        BiPredicate<TopologyEditor, List<?>> devices = (e, parts) -> parts.stream().anyMatch(p -> p instanceof DevicePart || p instanceof GroupPart);
        BiPredicate<TopologyEditor, List<?>> removable = (e, parts) -> parts.stream()
                .anyMatch(p -> p instanceof DevicePart || p instanceof LinkPart || p instanceof GroupPart);
        List<EditActions> actions = List.of(
                new EditActions(editor, ActionFactory.CUT, Messages.editor_cut, ISharedImages.IMG_TOOL_CUT, devices, EditActions::cut),
                new EditActions(editor, ActionFactory.COPY, Messages.editor_copy, ISharedImages.IMG_TOOL_COPY, devices,
                        (e, parts) -> copy(e, parts, false)),
                new EditActions(editor, ActionFactory.PASTE, Messages.editor_paste, ISharedImages.IMG_TOOL_PASTE,
                        (e, parts) -> e.design() != null && Clipboard.getDefault().getContents() instanceof Clip, (e, parts) -> paste(e)),
                new EditActions(editor, ActionFactory.DELETE, Messages.editor_delete, ISharedImages.IMG_ETOOL_DELETE, removable,
                        EditActions::delete),
                new EditActions(editor, ActionFactory.RENAME, Messages.editor_rename, null,
                        (e, parts) -> parts.size() == 1 && (parts.get(0) instanceof DevicePart || parts.get(0) instanceof GroupPart),
                        (e, parts) -> ((EditPart) parts.get(0)).performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT))),
                new EditActions(editor, ActionFactory.SELECT_ALL, Messages.editor_selectAll, null,
                        (e, parts) -> e.diagram() != null, (e, parts) -> selectAll(e)),
                new EditActions(editor, ActionFactory.FIND, Messages.editor_find, null,
                        (e, parts) -> e.diagram() != null, (e, parts) -> TopologyView.of(e).ifPresent(TopologyView::find)));
        for (EditActions action : actions) {
            registry.registerAction(action);
            if (!selectionActions.contains(action.getId())) {
                selectionActions.add(action.getId());
            }
        }
        stackActions.add(ActionFactory.PASTE.getId());
        stackActions.add(ActionFactory.SELECT_ALL.getId());
        stackActions.add(ActionFactory.FIND.getId());
    }

    @Override
    protected boolean calculateEnabled() {
        return enabled.test(editor, getSelectedObjects());
    }

    @Override
    public void run() {
        operation.accept(editor, getSelectedObjects());
    }

    private static List<Device> devices(List<?> parts) {
        List<Device> devices = new ArrayList<>();
        parts.forEach(p -> {
            if (p instanceof DevicePart part) {
                devices.add(part.device());
            } else if (p instanceof GroupPart group) {
                devices.addAll(group.devices());
            }
        });
        return devices.stream().distinct().toList();
    }

    private static void copy(TopologyEditor editor, List<?> parts, boolean cut) {
        Clipboard.getDefault().setContents(new Clip(DesignEdits.copy(editor.design().document(), devices(parts)), cut));
        editor.updateSelectionActions();
    }

    private static void cut(TopologyEditor editor, List<?> parts) {
        copy(editor, parts, true);
        delete(editor, parts);
    }

    private static void delete(TopologyEditor editor, List<?> parts) {
        editor.viewer().getEditDomain().getCommandStack().execute(RemovalPolicy.remove(editor.design(), parts));
    }

    private static void paste(TopologyEditor editor) {
        if (Clipboard.getDefault().getContents() instanceof Clip clip) {
            insert(editor, clip.content, OFFSET * clip.pasted++, Messages.editor_pasteStep);
        }
    }

    /** Copies the selected devices beside themselves, without the clipboard. */
    public static void duplicate(TopologyEditor editor) {
        List<Device> devices = devices(editor.viewer().getSelectedEditParts());
        if (!devices.isEmpty()) {
            insert(editor, DesignEdits.copy(editor.design().document(), devices), OFFSET, Messages.editor_duplicateStep);
        }
    }

    private static void insert(TopologyEditor editor, Document content, int offset, String label) {
        List<Node> added = new ArrayList<>();
        Document target = editor.design().document();
        GraphicalViewer viewer = editor.viewer();
        viewer.getEditDomain().getCommandStack().execute(new ModelCommand(label, target,
                () -> added.addAll(DesignEdits.paste(target, content, offset, offset))));
        editor.diagram().select(added);
    }

    private static void selectAll(TopologyEditor editor) {
        editor.viewer().setSelection(new StructuredSelection(editor.diagram().getChildren().stream()
                .filter(c -> c instanceof DevicePart || c instanceof GroupPart group && group.group().isCollapsed()).toList()));
    }
}
