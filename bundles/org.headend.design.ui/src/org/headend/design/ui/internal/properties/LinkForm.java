package org.headend.design.ui.internal.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.headend.design.Labels;
import org.headend.design.MediumStyle;
import org.headend.design.columns.Column;
import org.headend.design.columns.LinkColumns;
import org.headend.design.site.Link;
import org.headend.design.site.Medium;
import org.headend.design.site.Port;
import org.headend.design.site.Site;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;

/** Name, medium, length and ends of links; what they share where several are selected. */
final class LinkForm extends Form<Link> {
    private static final int WIDTH = 420;
    private static final double MAX_METRES = 100_000;

    private final TextField<Link> name;
    private final Combo medium;
    private final TextField<Link> length;
    private final List<Control> endParts = new ArrayList<>();
    private final org.eclipse.swt.widgets.Link[] ends = new org.eclipse.swt.widgets.Link[2];
    private final Composite more;
    private ColumnFields<Link> cabling;
    private Site site;
    private List<Link> shown = List.of();

    LinkForm(Composite parent, OpenDesign design) {
        super(parent, design);
        GridLayoutFactory.fillDefaults().margins(10, 8).applyTo(control());
        Composite grid = grid(control());
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(grid);
        name = new TextField<>(grid, SWT.SINGLE, design,
                new TextField.Binding<>(Messages.properties_name, l -> text(l.getName()), Link::setName, ANY));
        caption(grid, Messages.properties_medium);
        medium = new Combo(grid, SWT.READ_ONLY);
        medium.setData(Messages.properties_medium);
        medium.setItems(Arrays.stream(Medium.values()).map(m -> MediumStyle.of(m).label()).toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(medium);
        medium.addListener(SWT.Selection, e -> setMedium(Medium.values()[medium.getSelectionIndex()]));
        length = new TextField<>(grid, SWT.SINGLE, design, new TextField.Binding<>(Messages.properties_length,
                l -> Numbers.format(l.getLengthMetres()), (l, t) -> l.setLengthMetres(Numbers.parse(t)), t -> Numbers.fault(t, MAX_METRES)));
        more = new Composite(control(), SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(more);
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(more);
        for (int i = 0; i < ends.length; i++) {
            int end = i;
            endParts.add(caption(grid, i == 0 ? Messages.properties_from : Messages.properties_to));
            ends[i] = new org.eclipse.swt.widgets.Link(grid, SWT.NONE);
            ends[i].setToolTipText(Messages.properties_showEnd);
            ends[i].addListener(SWT.Selection, e -> design.select(List.of(shown.get(0).getPorts().get(end))));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(ends[i]);
            endParts.add(ends[i]);
        }
    }

    private void setMedium(Medium chosen) {
        List<Link> links = shown;
        if (links.stream().anyMatch(l -> l.getMedium() != chosen)) {
            design.change(TextField.command(Messages.properties_medium, links), () -> links.forEach(l -> l.setMedium(chosen)));
        }
    }

    @Override
    void show(List<Link> elements) {
        name.show(elements);
        length.show(elements);
        shown = List.copyOf(elements);
        cabling(elements);
        List<Medium> media = elements.stream().map(Link::getMedium).distinct().toList();
        if (media.size() == 1) {
            medium.select(media.get(0).ordinal());
        } else {
            medium.deselectAll();
        }
        List<Port> ports = elements.get(0).getPorts();
        boolean single = elements.size() == 1 && ports.size() == 2;
        for (int i = 0; i < ends.length; i++) {
            ends[i].setText(single ? "<a>" + Labels.of(ports.get(i)).replace("&", "&&") + "</a>" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        }
        endParts.forEach(part -> part.setVisible(single));
        control().layout(true, true);
    }

    private void cabling(List<Link> links) {
        if (site != design.document().getSite()) { // the document was read again
            site = design.document().getSite();
            if (cabling != null) {
                cabling.control().dispose();
            }
            List<String> wanted = List.of("cable", "rate", "adapter", "crossover", "notes"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            List<Column<Link>> columns = new ArrayList<>(LinkColumns.of(site, design.catalog(), Locale.getDefault()));
            columns.removeIf(c -> !wanted.contains(c.id()));
            cabling = new ColumnFields<>(more, design, null, columns);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(cabling.control());
        }
        cabling.show(links);
    }

    @Override
    void commit() {
        if (cabling != null) {
            cabling.commit();
        }
        name.commit();
        length.commit();
    }
}
