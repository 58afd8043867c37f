package org.headend.design.columns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.headend.design.site.Area;
import org.headend.design.site.AreaKind;
import org.headend.design.site.Site;
import org.headend.design.site.SiteFactory;

/** Areas by their way from the outermost, {@code Building A / Floor 1}. */
public final class Areas {
    private static final String STEP = " / "; //$NON-NLS-1$

    private Areas() {
    }

    /** Empty for none. */
    public static String path(Area area) {
        if (area == null) {
            return ""; //$NON-NLS-1$
        }
        EObject parent = area.eContainer();
        String name = area.getName() == null ? "" : area.getName(); //$NON-NLS-1$
        return parent instanceof Area outer ? path(outer) + STEP + name : name;
    }

    /** All areas, outer before inner. */
    public static List<Area> all(Site site) {
        List<Area> all = new ArrayList<>();
        site.getAreas().forEach(a -> collect(a, all));
        return all;
    }

    private static void collect(Area area, List<Area> into) {
        into.add(area);
        area.getAreas().forEach(a -> collect(a, into));
    }

    /** By its way, or by its name where that is unique. */
    public static Optional<Area> find(Site site, String text) {
        List<Area> all = all(site);
        Optional<Area> exact = all.stream().filter(a -> path(a).equalsIgnoreCase(text.strip())).findFirst();
        List<Area> named = exact.isPresent() ? List.of() : all.stream().filter(a -> text.strip().equalsIgnoreCase(a.getName())).toList();
        return exact.or(() -> named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty());
    }

    /** The area with this way; what is missing of it is made, as rooms in each other. */
    public static Area obtain(Site site, String text) {
        Optional<Area> known = find(site, text);
        if (known.isPresent()) {
            return known.get();
        }
        Area parent = null;
        String way = ""; //$NON-NLS-1$
        for (String name : text.strip().split("\\s*/\\s*")) { //$NON-NLS-1$
            way = way.isEmpty() ? name : way + STEP + name;
            String now = way;
            Optional<Area> found = all(site).stream().filter(a -> path(a).equalsIgnoreCase(now)).findFirst();
            if (found.isPresent()) {
                parent = found.get();
            } else {
                Area made = create(site, name, AreaKind.ROOM);
                (parent == null ? site.getAreas() : parent.getAreas()).add(made);
                parent = made;
            }
        }
        return parent;
    }

    /** An area with an id of its own, not yet added. */
    public static Area create(Site site, String name, AreaKind kind) {
        Set<String> ids = new HashSet<>();
        all(site).forEach(a -> ids.add(a.getId()));
        int number = 1;
        while (ids.contains("area" + number)) { //$NON-NLS-1$
            number++;
        }
        Area area = SiteFactory.eINSTANCE.createArea();
        area.setId("area" + number); //$NON-NLS-1$
        area.setName(name);
        area.setKind(kind);
        return area;
    }
}
