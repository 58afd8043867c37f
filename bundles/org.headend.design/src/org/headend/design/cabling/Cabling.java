package org.headend.design.cabling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.catalog.Tables;
import org.headend.design.cabling.CableRoute.Kind;
import org.headend.design.cabling.CableRoute.Leg;
import org.headend.design.cabling.ShortestRun.Way;
import org.headend.design.drafting.Polyline;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Device;
import org.headend.design.site.Floor;
import org.headend.design.site.Link;
import org.headend.design.site.Medium;
import org.headend.design.site.Placement;
import org.headend.design.site.Route;
import org.headend.design.site.Site;

/**
 * The cables of a site on its floors. Keeps what it found: after a change only links whose devices moved, or on whose
 * floors a wall, tray or shaft changed, are routed anew. Reads the model and never changes it, see {@link RouteEdits};
 * not thread-safe.
 */
public final class Cabling {
    private final Site site;
    private final CablingNumbers numbers;
    private final Map<String, Storeys> storeys = new HashMap<>();
    private final Map<Floor, Part> parts = new IdentityHashMap<>();
    private final Map<Device, Mounted> spots = new IdentityHashMap<>();
    private final Map<Link, Known> known = new IdentityHashMap<>();

    private record Part(String fingerprint, List<Floor> floors) {
    }

    private record Mounted(Floor floor, Spot point, double height) {
    }

    private record Known(Object ends, Optional<CableRoute> route) {
    }

    private record Job(Link link, Mounted from, Mounted to, Object ends) {
    }

    /** @param tables for the table {@code cabling} */
    public Cabling(Site site, Tables tables) {
        this.site = site;
        numbers = CablingNumbers.of(tables);
    }

    /** Cable to order over the way that it takes on the plan. */
    public static double slack(Tables tables) {
        return CablingNumbers.slack(tables);
    }

    /** Routes of all links whose two devices are placed, in the order of the site. */
    public Map<Link, CableRoute> routes(IProgressMonitor monitor) {
        return routes(site.getLinks(), monitor);
    }

    /**
     * Routes of some links. A link is left out when one of its devices is not placed, or when they stand on floors that
     * no shaft connects.
     */
    public Map<Link, CableRoute> routes(Collection<Link> links, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, links.size());
        refresh();
        Map<Mounted, List<Job>> jobs = new LinkedHashMap<>();
        for (Link link : links) {
            plan(link).ifPresent(job -> {
                if (!job.ends().equals(Optional.ofNullable(known.get(link)).map(Known::ends).orElse(null))) {
                    jobs.computeIfAbsent(job.from(), s -> new ArrayList<>()).add(job);
                }
            });
        }
        for (List<Job> fromOne : jobs.values()) {
            progress.checkCanceled();
            route(fromOne);
            progress.worked(fromOne.size());
        }
        Map<Link, CableRoute> routes = new LinkedHashMap<>();
        for (Link link : links) {
            Optional.ofNullable(known.get(link)).flatMap(Known::route).ifPresent(route -> routes.put(link, route));
        }
        return routes;
    }

    /** The route of one link; empty as in {@link #routes(Collection, IProgressMonitor)}. */
    public Optional<CableRoute> route(Link link) {
        return Optional.ofNullable(routes(List.of(link), null).get(link));
    }

    /** Cable for a link with drops and slack, or distance by radio, m; empty where the plans do not tell. */
    public OptionalDouble estimate(Link link) {
        return route(link).map(r -> OptionalDouble.of(r.lengthMetres())).orElse(OptionalDouble.empty());
    }

    private void refresh() {
        spots.clear();
        parts.clear();
        for (Floor floor : site.getFloors()) {
            for (Placement placement : floor.getPlacements()) {
                if (placement.getDevice() != null && finite(placement)) {
                    spots.putIfAbsent(placement.getDevice(),
                            new Mounted(floor, new Spot(placement.getX(), placement.getY()), placement.getHeight()));
                }
            }
        }
        Map<String, Storeys> before = new HashMap<>(storeys);
        storeys.clear();
        for (List<Floor> floors : Storeys.parts(site.getFloors())) {
            Part part = new Part(Storeys.fingerprint(floors), floors);
            floors.forEach(f -> parts.put(f, part));
            if (before.containsKey(part.fingerprint())) {
                storeys.put(part.fingerprint(), before.get(part.fingerprint()));
            }
        }
        known.keySet().removeIf(link -> link.eContainer() != site);
    }

    private static boolean finite(Placement p) {
        return Double.isFinite(p.getX()) && Double.isFinite(p.getY()) && Double.isFinite(p.getHeight());
    }

    /** What is to be done for a link; a link without a way is known at once. */
    private Optional<Job> plan(Link link) {
        Mounted from = link.getPorts().size() == 2 ? spots.get(link.getPorts().get(0).eContainer()) : null;
        Mounted to = link.getPorts().size() == 2 ? spots.get(link.getPorts().get(1).eContainer()) : null;
        if (from == null || to == null) {
            known.remove(link);
            return Optional.empty();
        }
        List<Object> ends = new ArrayList<>(List.of(from, to, link.getMedium(), parts.get(from.floor()).fingerprint(),
                parts.get(to.floor()).fingerprint()));
        drawn(link).forEach((floor, route) -> ends.add(List.of(floor, route.getPoints())));
        return Optional.of(new Job(link, from, to, ends));
    }

    private Map<Floor, Route> drawn(Link link) {
        Map<Floor, Route> drawn = new LinkedHashMap<>();
        for (Floor floor : site.getFloors()) {
            for (Route route : floor.getRoutes()) {
                if (route.isManual() && route.getLink() == link && Polyline.parse(route.getPoints()).corners().size() > 1) {
                    drawn.put(floor, route);
                }
            }
        }
        return drawn;
    }

    /** Jobs that begin at one place: one search for all that need one. */
    private void route(List<Job> jobs) {
        List<Job> searched = new ArrayList<>();
        for (Job job : jobs) {
            Map<Floor, Route> drawn = drawn(job.link());
            if (!drawn.isEmpty()) {
                known.put(job.link(), new Known(job.ends(), Optional.of(manual(job, drawn))));
            } else if (job.link().getMedium() == Medium.WIRELESS) {
                known.put(job.link(), new Known(job.ends(), radio(job)));
            } else if (parts.get(job.from().floor()) != parts.get(job.to().floor())) {
                known.put(job.link(), new Known(job.ends(), Optional.empty()));
            } else {
                searched.add(job);
            }
        }
        if (!searched.isEmpty()) {
            search(searched);
        }
    }

    private void search(List<Job> jobs) {
        Mounted start = jobs.get(0).from();
        Part part = parts.get(start.floor());
        Storeys on = storeys.computeIfAbsent(part.fingerprint(), f -> new Storeys(part.floors(), numbers));
        ShortestRun run = new ShortestRun(on.graph(), numbers, on.runs(start.floor()).access(start.point(), start.height()));
        List<Way> ways = run.to(jobs.stream().map(job -> on.runs(job.to().floor()).access(job.to().point(), job.to().height())).toList());
        for (int i = 0; i < jobs.size(); i++) {
            Job job = jobs.get(i);
            known.put(job.link(), new Known(job.ends(), best(job, ways.get(i), on)));
        }
    }

    /** The way along trays and walls, or straight across where that is shorter or nothing leads there. */
    private Optional<CableRoute> best(Job job, Way way, Storeys on) {
        Mounted from = job.from();
        Mounted to = job.to();
        boolean sameFloor = from.floor() == to.floor();
        double across = from.point().distance(to.point()) * numbers.open() + Math.abs(from.height() - to.height()) * numbers.wall();
        boolean seen = sameFloor && !on.runs(from.floor()).walls().blocks(from.point(), to.point());
        if (way != null && !(seen && across <= way.cost())) {
            return Optional.of(new RouteTrace(job.link(), from.floor(), from.point(), on.graph(), numbers).of(way, to.floor(), to.point()));
        }
        return sameFloor ? Optional.of(straight(job)) : Optional.empty();
    }

    private CableRoute straight(Job job) {
        double run = job.from().point().distance(job.to().point());
        double rise = Math.abs(job.from().height() - job.to().height());
        double length = RouteTrace.order((run + rise) * numbers.slack(), numbers);
        Leg leg = new Leg(job.from().floor(), List.of(job.from().point(), job.to().point()), List.of(Run.OPEN), length);
        return new CableRoute(job.link(), Kind.STRAIGHT, List.of(leg), run, rise, length);
    }

    private Optional<CableRoute> radio(Job job) {
        if (job.from().floor() != job.to().floor()) {
            return Optional.empty();
        }
        double run = job.from().point().distance(job.to().point());
        double rise = Math.abs(job.from().height() - job.to().height());
        return Optional.of(new CableRoute(job.link(), Kind.RADIO, List.of(), run, rise, Math.round(Math.hypot(run, rise) * 10) / 10.0));
    }

    /** As drawn: the lines, the gaps to the devices, drops from the height where cables run, and the way between floors. */
    private CableRoute manual(Job job, Map<Floor, Route> drawn) {
        double rise = Math.abs(job.from().height() - numbers.runHeight(job.from().floor()))
                + Math.abs(job.to().height() - numbers.runHeight(job.to().floor()))
                + Math.abs(numbers.elevation(job.to().floor()) - numbers.elevation(job.from().floor()));
        double run = 0;
        List<Leg> legs = new ArrayList<>();
        for (Map.Entry<Floor, Route> entry : drawn.entrySet()) {
            List<Spot> points = Polyline.parse(entry.getValue().getPoints()).corners();
            double metres = new Polyline(points).length() + gap(job.from(), entry.getKey(), points) + gap(job.to(), entry.getKey(), points);
            double share = rise / drawn.size();
            run += metres;
            legs.add(new Leg(entry.getKey(), points, points.subList(1, points.size()).stream().map(p -> Run.OPEN).toList(),
                    RouteTrace.order((metres + share) * numbers.slack(), numbers)));
        }
        return new CableRoute(job.link(), Kind.MANUAL, legs, run, rise, legs.stream().mapToDouble(Leg::lengthMetres).sum());
    }

    private static double gap(Mounted spot, Floor floor, List<Spot> points) {
        return spot.floor() != floor ? 0
                : Math.min(spot.point().distance(points.get(0)), spot.point().distance(points.get(points.size() - 1)));
    }
}
