package org.headend.design.columns;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.design.Areas;
import org.headend.design.columns.Column.Kind;
import org.headend.design.site.Area;
import org.headend.design.site.AreaKind;
import org.headend.design.site.Site;
import org.headend.design.view.AreaLabels;

/** Properties of areas. */
public final class AreaColumns {
    private static final double MIN_CELSIUS = -100;
    private static final double MAX_CELSIUS = 200;

    private AreaColumns() {
    }

    public static List<Column<Area>> of(Site site) {
        List<String> kinds = Arrays.stream(AreaKind.values()).map(AreaLabels::of).toList();
        return List.of(
                new Column<Area>("name", Messages.column_name, Kind.TEXT, 150, Area::getName) //$NON-NLS-1$
                        .edit(a -> true, (a, t) -> t.isEmpty() ? Optional.of(Messages.fault_empty) : Optional.empty(), Area::setName),
                new Column<Area>("kind", Messages.column_group, Kind.CHOICE, 120, a -> AreaLabels.of(a.getKind())) //$NON-NLS-1$
                        .edit(a -> true, (a, t) -> kinds.contains(t) ? Optional.empty() : Optional.of(Messages.bind(Messages.fault_choice, String.join(", ", kinds))), //$NON-NLS-1$
                                (a, t) -> a.setKind(AreaKind.values()[kinds.indexOf(t)]))
                        .choose(a -> kinds),
                new Column<Area>("in", Messages.column_inArea, Kind.CHOICE, 150, a -> Areas.parent(a).map(AreaPaths::path).orElse("")) //$NON-NLS-1$ //$NON-NLS-2$
                        .edit(a -> true, (a, t) -> t.isEmpty() || AreaPaths.find(site, t).filter(to -> !EcoreUtil.isAncestor(a, to)).isPresent()
                                ? Optional.empty() : Optional.of(Messages.fault_inArea),
                                (a, t) -> Areas.nest(site, a, AreaPaths.find(site, t).orElse(null)))
                        .choose(a -> Stream.concat(Stream.of(""), Areas.all(site).stream().filter(to -> !EcoreUtil.isAncestor(a, to)).map(AreaPaths::path)).toList()), //$NON-NLS-1$
                new Column<Area>("min", Messages.column_minCelsius, Kind.NUMBER, 80, a -> Fields.number(a.getMinCelsius())) //$NON-NLS-1$
                        .edit(a -> true, (a, t) -> Fields.numberFault(t, MIN_CELSIUS, MAX_CELSIUS), (a, t) -> a.setMinCelsius(Fields.value(t))),
                new Column<Area>("max", Messages.column_maxCelsius, Kind.NUMBER, 80, a -> Fields.number(a.getMaxCelsius())) //$NON-NLS-1$
                        .edit(a -> true, (a, t) -> Fields.numberFault(t, MIN_CELSIUS, MAX_CELSIUS), (a, t) -> a.setMaxCelsius(Fields.value(t))),
                new Column<Area>("vandalism", Messages.column_vandalism, Kind.TICK, 80, a -> a.isVandalism() ? Column.YES : "") //$NON-NLS-1$ //$NON-NLS-2$
                        .edit(a -> true, (a, t) -> Optional.empty(), (a, t) -> a.setVandalism(!t.isEmpty())));
    }
}
