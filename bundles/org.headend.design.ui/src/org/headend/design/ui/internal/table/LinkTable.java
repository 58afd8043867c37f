package org.headend.design.ui.internal.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.headend.design.DesignEdits;
import org.headend.design.Designs;
import org.headend.design.columns.Column;
import org.headend.design.columns.LinkColumns;
import org.headend.design.site.Link;
import org.headend.design.site.Site;
import org.headend.design.ui.internal.OpenDesign;

/** The table of links. */
final class LinkTable implements TableKind<Link> {
    private final OpenDesign design;

    LinkTable(OpenDesign design) {
        this.design = design;
    }

    @Override
    public String id() {
        return "links"; //$NON-NLS-1$
    }

    @Override
    public List<Link> elements(Site site) {
        return site.getLinks();
    }

    @Override
    public List<Column<Link>> columns(Site site) {
        return LinkColumns.of(site, design.catalog(), Locale.getDefault());
    }

    @Override
    public Optional<Link> row(Object element) {
        return element instanceof Link link ? Optional.of(link) : Optional.empty();
    }

    @Override
    public List<Link> add(Shell shell) {
        AddLinkDialog dialog = new AddLinkDialog(shell, design);
        if (dialog.open() != Window.OK) {
            return List.of();
        }
        List<Link> added = new ArrayList<>();
        design.change(Messages.add_link, () -> {
            Link link = Designs.link(design.document().getSite(), dialog.pair().a(), dialog.pair().b());
            design.document().getSite().getLinks().add(link);
            added.add(link);
        });
        return added;
    }

    @Override
    public String addLabel() {
        return Messages.add_link;
    }

    @Override
    public void remove(Collection<Link> links) {
        design.change(Messages.remove_links, () -> DesignEdits.remove(design.document(), List.of(), links));
    }

    @Override
    public String removeLabel() {
        return Messages.remove_links;
    }

    @Override
    public String emptyTitle() {
        return Messages.empty_links;
    }

    @Override
    public String emptyHint() {
        return Messages.empty_linksHint;
    }

    @Override
    public String count(int shown, int all) {
        return shown == all ? Messages.bind(Messages.count_links, all) : Messages.bind(Messages.count_linksOf, shown, all);
    }
}
