package org.headend.gateway.ui.internal.settings;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.headend.core.site.Site;
import org.headend.gateway.ui.internal.Messages;
import org.headend.gateway.ui.internal.view.Node;

/** Finds the site that a new gateway belongs to; asks only where it is not clear. */
public final class SiteChoice {

    private SiteChoice() {
    }

    public static Optional<Site> ask(Shell shell, List<Node.OfSite> sites, List<Node> selection) {
        for (Node node : selection) {
            for (Node at = node; at != null; at = at.parent()) {
                if (at instanceof Node.OfSite site) {
                    return Optional.of(site.site());
                }
            }
        }
        if (sites.size() <= 1) {
            return sites.stream().map(Node.OfSite::site).findFirst();
        }
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell,
                LabelProvider.createTextProvider(site -> ((Site) site).name()));
        dialog.setTitle(Messages.site_title);
        dialog.setMessage(Messages.site_message);
        dialog.setElements(sites.stream().map(Node.OfSite::site).toArray());
        return dialog.open() == Window.OK ? Optional.of((Site) dialog.getFirstResult()) : Optional.empty();
    }
}
