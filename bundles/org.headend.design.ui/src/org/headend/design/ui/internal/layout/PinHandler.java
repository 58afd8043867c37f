package org.headend.design.ui.internal.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.headend.design.Designs;
import org.headend.design.site.Element;
import org.headend.design.site.Node;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;

/** Pins the selected devices, or releases them where all are pinned: automatic layout leaves pinned devices where they are. */
public final class PinHandler extends AbstractHandler implements IElementUpdater {

    @Override
    public Object execute(ExecutionEvent event) {
        OpenDesign.of(HandlerUtil.getActiveEditor(event)).ifPresent(design -> {
            List<Node> nodes = nodes(design);
            boolean pin = !allPinned(nodes);
            if (!nodes.isEmpty()) {
                design.change(pin ? Messages.layout_pin : Messages.layout_unpin, () -> nodes.forEach(n -> n.setPinned(pin)));
            }
        });
        return null;
    }

    private static List<Node> nodes(OpenDesign design) {
        Set<Element> selected = new HashSet<>(design.selection());
        return Designs.topology(design.document()).getNodes().stream().filter(n -> selected.contains(n.getDevice())).toList();
    }

    private static boolean allPinned(List<Node> nodes) {
        return !nodes.isEmpty() && nodes.stream().allMatch(Node::isPinned);
    }

    @Override
    public void updateElement(UIElement element, Map parameters) {
        IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
        if (window != null && window.getActivePage() != null) {
            OpenDesign.of(window.getActivePage().getActiveEditor()).ifPresent(design -> element.setChecked(allPinned(nodes(design))));
        }
    }
}
