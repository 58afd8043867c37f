package org.headend.dataset.ui.internal.samples;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.handlers.HandlerUtil;
import org.headend.dataset.Split;
import org.headend.dataset.ui.internal.Messages;
import org.headend.dataset.ui.internal.split.SplitDialog;

/**
 * Commands on the selected samples of the active Samples view. Which one it is stands after the colon of the
 * handler's class in {@code plugin.xml}.
 */
public final class SamplesHandler extends AbstractHandler implements IExecutableExtension {
    private static final String SPLIT = "org.headend.dataset.ui.split"; //$NON-NLS-1$
    private String action;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        action = (String) data;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (!(HandlerUtil.getActivePart(event) instanceof SamplesView view) || view.content() == null) {
            return null;
        }
        List<String> ids = view.selectedIds();
        switch (action) {
            case "addPictures" -> view.addPictures(); //$NON-NLS-1$
            case "splitAll" -> splitAll(view); //$NON-NLS-1$
            case "open" -> view.openSelected(); //$NON-NLS-1$
            case "copy" -> copy(view, ids); //$NON-NLS-1$
            case "verify" -> change(ids, () -> view.changes().setVerified(ids, true)); //$NON-NLS-1$
            case "unverify" -> change(ids, () -> view.changes().setVerified(ids, false)); //$NON-NLS-1$
            case "split" -> change(ids, () -> view.changes().setSplit(ids, //$NON-NLS-1$
                    Split.byId(event.getParameter(SPLIT)).orElse(null)));
            case "delete" -> change(ids, () -> delete(view, ids)); //$NON-NLS-1$
            default -> throw new ExecutionException(action);
        }
        return null;
    }

    private static void change(List<String> ids, Runnable change) {
        if (!ids.isEmpty()) {
            change.run();
        }
    }

    private static void splitAll(SamplesView view) {
        SplitDialog dialog = new SplitDialog(view.getSite().getShell(), view.content());
        if (dialog.open() == org.eclipse.jface.window.Window.OK && dialog.splits() != null) {
            view.changes().setSplits(dialog.splits());
        }
    }

    private static void copy(SamplesView view, List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Clipboard clipboard = new Clipboard(view.getSite().getShell().getDisplay());
        clipboard.setContents(new Object[] { String.join("\n", ids) }, new Transfer[] { TextTransfer.getInstance() }); //$NON-NLS-1$
        clipboard.dispose();
    }

    private static void delete(SamplesView view, List<String> ids) {
        String question = ids.size() == 1 ? NLS.bind(Messages.delete_one, ids.get(0))
                : NLS.bind(Messages.delete_many, String.format("%,d", ids.size())); //$NON-NLS-1$
        if (MessageDialog.open(MessageDialog.CONFIRM, view.getSite().getShell(), Messages.delete_title, question,
                org.eclipse.swt.SWT.NONE, Messages.delete_ok, org.eclipse.jface.dialogs.IDialogConstants.CANCEL_LABEL) == 0) {
            view.changes().delete(ids);
        }
    }
}
