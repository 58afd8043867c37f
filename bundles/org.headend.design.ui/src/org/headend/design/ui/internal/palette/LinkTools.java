package org.headend.design.ui.internal.palette;

import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.headend.design.Labels;
import org.headend.design.PortPairs.Pair;
import org.headend.design.site.Device;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.advice.AdvisorDialog;
import org.headend.design.ui.internal.part.DevicePart;
import org.headend.design.ui.internal.part.DiagramPart;
import org.headend.design.ui.internal.part.PortPart;
import org.headend.design.ui.internal.policy.LinkChoice;
import org.headend.design.ui.internal.policy.Refusal;

/** What the two link tools do alike. */
final class LinkTools {

    private LinkTools() {
    }

    /** Shows in the status line why a link cannot be made here. */
    static void tell(EditDomain domain, Command command) {
        if (domain instanceof DefaultEditDomain editor && editor.getEditorPart() != null) {
            IStatusLineManager line = editor.getEditorPart().getEditorSite().getActionBars().getStatusLineManager();
            line.setErrorMessage(command instanceof Refusal && !command.getLabel().isEmpty() ? command.getLabel() : null);
        }
    }

    /** Keeps the port where a link starts, or lets it go. */
    static void hold(EditPart source, boolean hold) {
        if (source instanceof PortPart port && port.getParent() instanceof DevicePart device) {
            device.hold(hold);
        }
    }

    /**
     * Asks by a menu at the pointer which kind of link is meant, or tells why there can be none; the advisor knows what
     * it would take. @return whether there is anything to ask
     */
    static boolean choose(EditPartViewer viewer, EditPart source, EditPart target, Runnable eraseFeedback) {
        LinkChoice choice = LinkChoice.of(source, target);
        Device a = device(source);
        Device b = device(target);
        boolean advisable = a != null && b != null && a != b;
        if (choice.pairs().size() < 2 && !(advisable && choice.pairs().isEmpty())) {
            return false;
        }
        eraseFeedback.run();
        Menu menu = new Menu(viewer.getControl());
        DiagramPart diagram = (DiagramPart) viewer.getContents();
        for (Pair pair : choice.pairs()) {
            item(menu, Labels.of(pair.a().getKind()) + ": " + pair.a().getName() + " – " + pair.b().getName(), //$NON-NLS-1$ //$NON-NLS-2$
                    () -> viewer.getEditDomain().getCommandStack().execute(LinkChoice.command(diagram.design().document(), pair)));
        }
        if (choice.pairs().isEmpty()) {
            item(menu, choice.obstacle(), () -> { }).setEnabled(false);
        }
        new MenuItem(menu, SWT.SEPARATOR);
        OpenDesign.of(((DefaultEditDomain) viewer.getEditDomain()).getEditorPart())
                .ifPresent(design -> item(menu, Messages.palette_askAdvisor, () -> new AdvisorDialog(design, a, b).open()));
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        viewer.getControl().getDisplay().asyncExec(() -> {
            viewer.getEditDomain().loadDefaultTool(); // the menu takes the release of the button that would end the tool
            menu.setVisible(true);
        });
        return true;
    }

    private static MenuItem item(Menu menu, String text, Runnable run) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        item.addListener(SWT.Selection, e -> run.run());
        return item;
    }

    private static Device device(EditPart part) {
        return part instanceof PortPart port ? (Device) port.port().eContainer() : part instanceof DevicePart card ? card.device() : null;
    }
}
