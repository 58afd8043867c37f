package org.headend.design.ui.internal.export;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.HandlerUtil;
import org.headend.design.ui.internal.OpenDesign;

/** {@code File > Print} for the page that is shown; tables print the topology that they are of. */
public final class PrintHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Optional<OpenDesign> design = OpenDesign.of(HandlerUtil.getActiveEditor(event));
        Optional<IAction> own = design.flatMap(d -> d.pages().page()).map(p -> p.action(ActionFactory.PRINT.getId()));
        if (own.isPresent()) {
            own.get().run();
        } else {
            design.ifPresent(d -> new SheetPrintDialog(HandlerUtil.getActiveShell(event), d).open());
        }
        return null;
    }
}
