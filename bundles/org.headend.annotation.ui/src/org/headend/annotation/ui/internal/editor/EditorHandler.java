package org.headend.annotation.ui.internal.editor;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Runs one action of the active image editor; plugin.xml names it behind the class, as in {@code EditorHandler:next}. */
public final class EditorHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {
    private static final String NUMBER = "org.headend.annotation.ui.class.number"; //$NON-NLS-1$
    private static final Map<String, Consumer<ImageEditor>> ACTIONS = Map.ofEntries(
            Map.entry("next", ImageEditor::next), Map.entry("previous", ImageEditor::previous), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("nextUnlabelled", ImageEditor::nextUnlabelled), //$NON-NLS-1$
            Map.entry("verify", e -> e.session().toggleVerified()), //$NON-NLS-1$
            Map.entry("draw", e -> e.canvas().setDrawing(!e.canvas().drawing())), //$NON-NLS-1$
            Map.entry("hide", e -> e.session().setBoxesHidden(!e.session().boxesHidden())), //$NON-NLS-1$
            Map.entry("fit", e -> e.canvas().fit()), Map.entry("actual", e -> e.canvas().actualSize()), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("zoomIn", e -> e.canvas().zoomIn()), Map.entry("zoomOut", e -> e.canvas().zoomOut()), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("duplicate", e -> e.session().duplicate()), //$NON-NLS-1$
            Map.entry("chooseClass", ImageEditor::chooseClass)); //$NON-NLS-1$
    private static final Map<String, Predicate<ImageEditor>> CHECKED = Map.of("verify", e -> e.session().verified(), //$NON-NLS-1$
            "draw", e -> e.canvas().drawing(), "hide", e -> e.session().boxesHidden()); //$NON-NLS-1$ //$NON-NLS-2$

    private String action = ""; //$NON-NLS-1$

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        action = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ImageEditor editor) {
            String number = event.getParameter(NUMBER);
            if (number != null) {
                editor.session().useClass(Integer.parseInt(number));
            } else {
                ACTIONS.getOrDefault(action, e -> { }).accept(editor);
            }
        }
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public void updateElement(UIElement element, Map parameters) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        boolean on = window != null && window.getActivePage() != null
                && window.getActivePage().getActiveEditor() instanceof ImageEditor editor
                && CHECKED.getOrDefault(action, e -> false).test(editor);
        element.setChecked(on);
    }
}
