package org.headend.design.ui.internal.compare;

import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.headend.design.compare.Comparison;
import org.headend.design.compare.Difference;
import org.headend.design.compare.Merge;
import org.headend.design.site.Document;
import org.headend.design.ui.internal.OpenDesign;

/** Takes differences into a design as one step of its editor: it can be undone, and is written when the user saves. */
final class TakeDifferences {

    private TakeDifferences() {
    }

    /** @param keys the differences that are wanted, compared with what the editor shows now */
    static void into(IFile target, Document source, Set<String> keys, Control owner) {
        try {
            IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            IEditorPart part = IDE.openEditor(page, target);
            OpenDesign.of(part).ifPresentOrElse(design -> take(design, source, keys), () -> whenLoaded(part, source, keys, owner));
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    private static void whenLoaded(IEditorPart part, Document source, Set<String> keys, Control owner) {
        OpenDesign design = part.getAdapter(OpenDesign.class);
        if (design != null) {
            boolean[] taken = new boolean[1];
            design.onLoad(owner, () -> {
                if (!taken[0] && design.isLoaded()) {
                    taken[0] = true;
                    take(design, source, keys);
                }
            });
        }
    }

    private static void take(OpenDesign design, Document source, Set<String> keys) {
        List<Difference> chosen = Comparison.of(design.document(), source).stream().flatMap(Differences::flat)
                .filter(d -> keys.contains(d.key())).toList();
        if (!chosen.isEmpty()) {
            design.change(Messages.takeStep, () -> Merge.apply(design.document(), source, chosen));
        }
    }
}
