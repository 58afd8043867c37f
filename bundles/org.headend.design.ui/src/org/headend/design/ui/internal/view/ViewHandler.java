package org.headend.design.ui.internal.view;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.headend.design.site.AreaKind;
import org.headend.design.view.Visibility;

/** Commands about what is seen and about groups; the extension names the operation behind the class: {@code ViewHandler:group}. */
public final class ViewHandler extends AbstractHandler implements IExecutableExtension {
    private static final String KIND = "org.headend.design.ui.kind"; //$NON-NLS-1$
    private static final String HOPS = "org.headend.design.ui.hops"; //$NON-NLS-1$

    private String operation = ""; //$NON-NLS-1$

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        operation = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        TopologyView.of(HandlerUtil.getActiveEditor(event)).ifPresent(view -> run(view, event));
        return null;
    }

    private void run(TopologyView view, ExecutionEvent event) {
        switch (operation) {
            case "group" -> view.group(kind(event.getParameter(KIND))); //$NON-NLS-1$
            case "dissolve" -> view.dissolve(); //$NON-NLS-1$
            case "collapse" -> view.toggleCollapsed(); //$NON-NLS-1$
            case "collapseAll" -> view.collapseAll(true); //$NON-NLS-1$
            case "expandAll" -> view.collapseAll(false); //$NON-NLS-1$
            case "drawAreas" -> view.drawAreas(); //$NON-NLS-1$
            case "neighbours" -> view.neighbours(hops(event.getParameter(HOPS), view)); //$NON-NLS-1$
            case "showAll" -> view.show(Visibility.ALL); //$NON-NLS-1$
            case "find" -> view.find(); //$NON-NLS-1$
            case "linkTo" -> LinkDialog.open(view, HandlerUtil.getActiveShell(event)); //$NON-NLS-1$
            default -> throw new IllegalStateException(operation);
        }
    }

    private static AreaKind kind(String name) {
        AreaKind kind = name == null ? null : AreaKind.get(name);
        return kind == null ? AreaKind.ROOM : kind;
    }

    /** Without a number one more than is shown now, so that the key can be pressed again to see more. */
    private static int hops(String number, TopologyView view) {
        return number != null ? Integer.parseInt(number) : view.visibility().focus().isEmpty() ? 1 : view.visibility().hops() + 1;
    }
}
