package org.headend.design.columns;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.headend.design.Areas;
import org.headend.design.site.Area;
import org.headend.design.site.AreaKind;
import org.headend.design.site.Site;

/** Areas by their way from the outermost, {@code Building A / Floor 1}. */
public final class AreaPaths {
    private static final String STEP = " / "; //$NON-NLS-1$

    private AreaPaths() {
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

    /** By its way, or by its name where that is unique. */
    public static Optional<Area> find(Site site, String text) {
        List<Area> all = Areas.all(site);
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
            Optional<Area> found = Areas.all(site).stream().filter(a -> path(a).equalsIgnoreCase(now)).findFirst();
            if (found.isPresent()) {
                parent = found.get();
            } else {
                parent = Areas.create(site, parent, AreaKind.ROOM, name);
            }
        }
        return parent;
    }
}
