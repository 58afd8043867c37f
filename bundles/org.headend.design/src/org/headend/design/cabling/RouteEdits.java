package org.headend.design.cabling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.headend.design.cabling.CableRoute.Kind;
import org.headend.design.cabling.CableRoute.Leg;
import org.headend.design.drafting.Polyline;
import org.headend.design.site.Floor;
import org.headend.design.site.Link;
import org.headend.design.site.Route;
import org.headend.design.site.Site;
import org.headend.design.site.SiteFactory;

/** Writes routes into the model; what is equal already is not touched. */
public final class RouteEdits {

    private RouteEdits() {
    }

    /**
     * Sets the automatic routes of links and the lengths of those drawn by hand.
     *
     * @param links   the links to write; an automatic route of one that has none any more is removed
     * @param routes  as {@link Cabling} found them
     * @param lengths true to write the lengths of the links, too; estimates of straight lines only where no length is given
     * @return the links whose route or length changed
     */
    public static Set<Link> apply(Site site, Collection<Link> links, Map<Link, CableRoute> routes, boolean lengths) {
        Set<Link> wanted = new HashSet<>(links);
        Set<Link> changed = new HashSet<>();
        for (Floor floor : site.getFloors()) {
            Map<Link, List<Route>> present = new HashMap<>();
            List<Route> gone = new ArrayList<>();
            for (Route route : floor.getRoutes()) {
                if (route.getLink() == null || route.getLink().eContainer() != site) {
                    gone.add(route); // the link was removed
                } else if (wanted.contains(route.getLink())) {
                    present.computeIfAbsent(route.getLink(), l -> new ArrayList<>()).add(route);
                }
            }
            for (Link link : links) {
                if (apply(floor, link, legs(routes.get(link), floor), present.getOrDefault(link, List.of()), gone)) {
                    changed.add(link);
                }
            }
            if (!gone.isEmpty()) {
                floor.getRoutes().removeAll(gone);
            }
        }
        if (lengths) {
            routes.forEach((link, route) -> {
                boolean measured = route.kind() == Kind.ROUTED || route.kind() == Kind.MANUAL;
                if (wanted.contains(link) && (measured || link.getLengthMetres() <= 0) && link.getLengthMetres() != route.lengthMetres()) {
                    link.setLengthMetres(route.lengthMetres());
                    changed.add(link);
                }
            });
        }
        return changed;
    }

    private static boolean apply(Floor floor, Link link, List<Leg> legs, List<Route> present, List<Route> gone) {
        boolean changed = false;
        int used = 0;
        for (Route route : present) {
            if (route.isManual() && legs.isEmpty()) {
                continue; // its devices are not placed
            }
            if (used < legs.size()) {
                changed |= write(route, legs.get(used++));
            } else {
                gone.add(route);
                changed = true;
            }
        }
        for (; used < legs.size(); used++) {
            Route route = SiteFactory.eINSTANCE.createRoute();
            route.setLink(link);
            write(route, legs.get(used));
            floor.getRoutes().add(route);
            changed = true;
        }
        return changed;
    }

    private static List<Leg> legs(CableRoute route, Floor floor) {
        return route == null ? List.of() : route.legs().stream().filter(l -> l.floor() == floor).toList();
    }

    private static boolean write(Route route, Leg leg) {
        String points = route.isManual() ? route.getPoints() : new Polyline(leg.points()).format();
        if (points.equals(route.getPoints()) && route.getLengthMetres() == leg.lengthMetres()) {
            return false;
        }
        route.setPoints(points);
        route.setLengthMetres(leg.lengthMetres());
        return true;
    }
}
