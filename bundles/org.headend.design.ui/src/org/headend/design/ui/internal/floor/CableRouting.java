package org.headend.design.ui.internal.floor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Control;
import org.headend.catalog.Tables;
import org.headend.core.ui.WorkJob;
import org.headend.design.cabling.CableRoute;
import org.headend.design.cabling.Cabling;
import org.headend.design.cabling.RouteEdits;
import org.headend.design.site.Document;
import org.headend.design.site.Floor;
import org.headend.design.site.Link;
import org.headend.design.site.Site;
import org.headend.design.ui.internal.OpenDesign;

/** Finds the ways of all cables on a copy of the design, in the background, then writes them as one step. */
final class CableRouting {

    private CableRouting() {
    }

    /** @param owner of the page; nothing is written after it is gone */
    static void start(OpenDesign design, Control owner) {
        Document copy = EcoreUtil.copy(design.document());
        Tables tables = design.catalog().tables();
        WorkJob.compute(Messages.cables_job, monitor -> new Cabling(copy.getSite(), tables).routes(monitor), owner, routes -> {
            if (design.isLoaded()) {
                write(design, routes);
            }
        });
    }

    private static void write(OpenDesign design, Map<Link, CableRoute> found) {
        Site site = design.document().getSite();
        Map<String, Link> links = new HashMap<>();
        site.getLinks().forEach(l -> links.put(l.getId(), l));
        Map<String, Floor> floors = new HashMap<>();
        site.getFloors().forEach(f -> floors.put(f.getId(), f));
        Map<Link, CableRoute> routes = new LinkedHashMap<>();
        for (CableRoute route : found.values()) {
            Link link = links.get(route.link().getId());
            List<CableRoute.Leg> legs = new ArrayList<>();
            for (CableRoute.Leg leg : route.legs()) {
                if (floors.containsKey(leg.floor().getId())) {
                    legs.add(new CableRoute.Leg(floors.get(leg.floor().getId()), leg.points(), leg.runs(), leg.lengthMetres()));
                }
            }
            if (link != null && legs.size() == route.legs().size()) { // else removed meanwhile
                routes.put(link, new CableRoute(link, route.kind(), legs, route.runMetres(), route.riseMetres(), route.lengthMetres()));
            }
        }
        design.change(Messages.step_cables, () -> RouteEdits.apply(site, Set.copyOf(links.values()), routes, true));
    }
}
