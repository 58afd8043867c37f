package org.headend.plan.internal.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.coverage.Coverage;
import org.headend.design.floor.CameraView;
import org.headend.design.floor.FloorPlan;
import org.headend.design.floor.NeedResult;
import org.headend.design.floor.Requirement;
import org.headend.design.floor.ZoneLight;
import org.headend.design.site.Device;
import org.headend.design.site.Floor;
import org.headend.design.site.Link;
import org.headend.design.site.Mount;
import org.headend.design.site.NeedTask;
import org.headend.design.site.Placement;
import org.headend.design.site.Port;
import org.headend.plan.PlanPart;
import org.headend.plan.internal.PlanData;
import org.headend.plan.internal.Wording;
import org.headend.plan.internal.content.Block.Fact;
import org.headend.plan.internal.drawing.LocationSketch;
import org.headend.plan.internal.drawing.SideView;

import com.fasterxml.jackson.databind.JsonNode;

/** One sheet for each mounted device: where, how, what it must see, what to measure afterwards. */
public final class MountingChapter {
    private static final double PEOPLE = 1.6;

    private final PlanData data;
    private final Map<Floor, FloorPlan> plans;
    private final Map<Floor, List<NeedResult>> results;
    private final Wording words;

    public MountingChapter(PlanData data, Map<Floor, FloorPlan> plans, Map<Floor, List<NeedResult>> results) {
        this.data = data;
        this.plans = plans;
        this.results = results;
        words = data.wording();
    }

    public Chapter chapter(IProgressMonitor monitor) {
        List<Placement> placements = data.floors().stream().flatMap(f -> f.getPlacements().stream()).filter(p -> p.getDevice() != null).toList();
        SubMonitor progress = SubMonitor.convert(monitor, placements.size());
        List<Block> blocks = new ArrayList<>();
        for (Placement placement : placements) {
            progress.checkCanceled();
            if (blocks.isEmpty()) {
                blocks.add(new Block.Grid(index(placements)));
            }
            blocks.add(new Block.PageBreak());
            sheet(placement, blocks);
            progress.worked(1);
        }
        if (blocks.isEmpty()) {
            blocks.add(new Block.Paragraph(words.text("mounting.none"), true)); //$NON-NLS-1$
        }
        return new Chapter(PlanPart.MOUNTING, words.text("mounting.title"), words.text("mounting.intro", placements.size()), blocks, //$NON-NLS-1$ //$NON-NLS-2$
                List.of(table(placements)));
    }

    private PlanTable index(List<Placement> placements) {
        PlanTable.Builder table = new PlanTable.Builder("mounting-index", "", "") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.number"), 0.7).column(words.text("column.name"), 2).column(words.text("column.type"), 2) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.floor"), 1.4).column(words.text("column.mount"), 1).number(words.text("column.height"), 0.8) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.ok"), 0.6); //$NON-NLS-1$
        for (Placement p : placements) {
            table.row(data.number(p.getDevice()), p.getDevice().getName(), data.typeName(p.getDevice()), ((Floor) p.eContainer()).getName(),
                    p.getMount() == Mount.UNSET ? "" : words.of("mount", p.getMount()), p.getHeight() > 0 ? Wording.number(p.getHeight(), 2) : "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        }
        return table.build();
    }

    private PlanTable table(List<Placement> placements) {
        PlanTable.Builder table = new PlanTable.Builder("mounting", words.text("mounting.title"), words.text("mounting.none")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.number"), 1).column(words.text("column.name"), 1).column(words.text("column.floor"), 1) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .number("x m", 1).number("y m", 1).number(words.text("column.height"), 1).number(words.text("fact.pan"), 1) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                .number(words.text("fact.tilt"), 1).number(words.text("fact.roll"), 1).number(words.text("fact.focal"), 1) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.mount"), 1).column(words.text("fact.fixings"), 1).column(words.text("fact.tools"), 1); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        for (Placement p : placements) {
            MountingFacts facts = new MountingFacts(data, p);
            boolean camera = data.category(p.getDevice()).startsWith("camera"); //$NON-NLS-1$
            table.row(data.number(p.getDevice()), p.getDevice().getName(), ((Floor) p.eContainer()).getName(), Wording.number(p.getX(), 2),
                    Wording.number(p.getY(), 2), p.getHeight() > 0 ? Wording.number(p.getHeight(), 2) : "", camera ? Wording.number(p.getPan(), 1) : "", //$NON-NLS-1$ //$NON-NLS-2$
                    camera ? Wording.number(p.getTilt(), 1) : "", camera ? Wording.number(p.getRoll(), 1) : "", //$NON-NLS-1$ //$NON-NLS-2$
                    p.getFocalLength() > 0 ? Wording.number(p.getFocalLength(), 1) + " mm" : "", //$NON-NLS-1$ //$NON-NLS-2$
                    p.getMount() == Mount.UNSET ? "" : words.of("mount", p.getMount()), facts.fixings(), facts.tools()); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return table.build();
    }

    private void sheet(Placement placement, List<Block> blocks) {
        Device device = placement.getDevice();
        Floor floor = (Floor) placement.eContainer();
        FloorPlan plan = plans.get(floor);
        Optional<CameraView> camera = plan == null ? Optional.empty() : plan.camera(placement).filter(CameraView::isKnown);
        MountingFacts facts = new MountingFacts(data, placement);
        blocks.add(new Block.Heading(3, data.title(device)));
        blocks.add(new Block.Facts(words.text("mounting.what"), what(device))); //$NON-NLS-1$
        blocks.add(new Block.Facts(words.text("mounting.where"), where(placement, facts, camera))); //$NON-NLS-1$
        List<Block.Figure> figures = new ArrayList<>();
        figures.add(new Block.Figure(new LocationSketch(data).draw(placement), words.text("mounting.sketch"), SideView.width(), SideView.height(), false)); //$NON-NLS-1$
        camera.ifPresent(c -> {
            double target = target(c, floor);
            Coverage coverage = plan.coverage(c, target);
            figures.add(new Block.Figure(new SideView(words).draw(coverage, plan.ceiling(), target), words.text("mounting.side"), SideView.width(), //$NON-NLS-1$
                    SideView.height(), false));
        });
        blocks.add(new Block.Figures(figures));
        PlanTable needs = needs(placement, floor);
        if (!needs.rows().isEmpty()) {
            blocks.add(new Block.Grid(needs));
        }
        PlanTable cables = cables(device);
        if (!cables.rows().isEmpty()) {
            blocks.add(new Block.Grid(cables));
        }
        blocks.add(new Block.Facts(words.text("mounting.material"), List.of(new Fact(words.text("fact.fixings"), facts.fixings()), //$NON-NLS-1$ //$NON-NLS-2$
                new Fact(words.text("fact.tools"), facts.tools())))); //$NON-NLS-1$
        blocks.add(new Block.Steps(words.text("mounting.steps"), facts.steps())); //$NON-NLS-1$
        PlanTable references = references(placement, floor);
        if (!references.rows().isEmpty()) {
            blocks.add(new Block.Grid(references));
        }
        blocks.add(new Block.Paragraph(words.text("mounting.sign"), false)); //$NON-NLS-1$
    }

    private List<Fact> what(Device device) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.text("column.type"), data.typeName(device))); //$NON-NLS-1$
        add(facts, "column.product", data.product(device)); //$NON-NLS-1$
        add(facts, "column.serialNumber", device.getSerialNumber()); //$NON-NLS-1$
        add(facts, "column.address", PlanData.address(device)); //$NON-NLS-1$
        add(facts, "column.notes", device.getNotes()); //$NON-NLS-1$
        return facts;
    }

    private void add(List<Fact> facts, String key, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(words.text(key), value));
        }
    }

    private List<Fact> where(Placement placement, MountingFacts mounting, Optional<CameraView> camera) {
        JsonNode tolerance = data.catalog().tables().get("references").path("tolerance"); //$NON-NLS-1$ //$NON-NLS-2$
        String metres = " ± " + Wording.metres(tolerance.path("positionMetres").asDouble()); //$NON-NLS-1$ //$NON-NLS-2$
        String angle = " ± " + Wording.degrees(tolerance.path("angleDegrees").asDouble()); //$NON-NLS-1$ //$NON-NLS-2$
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.text("column.floor"), ((Floor) placement.eContainer()).getName())); //$NON-NLS-1$
        add(facts, "column.area", data.area(placement.getDevice())); //$NON-NLS-1$
        facts.add(new Fact(words.text("fact.position"), mounting.place() + metres)); //$NON-NLS-1$
        facts.add(new Fact(words.text("fact.height"), placement.getHeight() > 0 //$NON-NLS-1$
                ? Wording.metres(placement.getHeight()) + " ± " + Wording.metres(tolerance.path("heightMetres").asDouble()) : words.text("unknown"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        facts.add(new Fact(words.text("column.mount"), placement.getMount() == Mount.UNSET ? words.text("unknown") : words.of("mount", placement.getMount()))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        if (data.category(placement.getDevice()).startsWith("camera")) { //$NON-NLS-1$
            facts.add(new Fact(words.text("fact.pan"), Wording.degrees(placement.getPan()) + angle)); //$NON-NLS-1$
            facts.add(new Fact(words.text("fact.tilt"), Wording.degrees(placement.getTilt()) + angle)); //$NON-NLS-1$
            facts.add(new Fact(words.text("fact.roll"), Wording.degrees(placement.getRoll()) + angle)); //$NON-NLS-1$
        }
        camera.ifPresent(c -> {
            facts.add(new Fact(words.text("fact.focal"), Wording.number(c.setup().focal(), 1) + " mm")); //$NON-NLS-1$ //$NON-NLS-2$
            facts.add(new Fact(words.text("fact.view"), Wording.degrees(c.setup().lens().horizontalDegrees()) + " × " //$NON-NLS-1$ //$NON-NLS-2$
                    + Wording.degrees(c.setup().lens().verticalDegrees())));
            facts.add(new Fact(words.text("fact.stream"), c.setup().stream().label() + (c.setup().corridor() ? words.text("fact.corridor") : ""))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            if (c.setup().kept() < 1) {
                facts.add(new Fact(words.text("fact.stabilisation"), Wording.number(100 * (1 - c.setup().kept()), 0) + " %")); //$NON-NLS-1$ //$NON-NLS-2$
            }
            results.getOrDefault((Floor) placement.eContainer(), List.of()).stream().filter(r -> r.requirement() != null && r.requirement().exposure() > 0)
                    .filter(r -> r.contributions().stream().anyMatch(s -> s.placement() == placement && s.percent() >= 0.5)).map(NeedResult::requirement)
                    .min(Comparator.comparingDouble(Requirement::exposure)).ifPresent(r -> facts.add(new Fact(words.text("fact.exposure"), r.longestExposure()))); //$NON-NLS-1$
        });
        add(facts, "column.notes", placement.getNotes()); //$NON-NLS-1$
        return facts;
    }

    /** Height of what it looks at: of the first need that it serves, else people’s heads. */
    private double target(CameraView camera, Floor floor) {
        return results.getOrDefault(floor, List.of()).stream().filter(r -> r.need().optical())
                .filter(r -> r.contributions().stream().anyMatch(c -> c.placement() == camera.placement() && c.percent() > 0))
                .map(r -> r.need().targetHeight()).findFirst().orElse(PEOPLE);
    }

    private PlanTable needs(Placement placement, Floor floor) {
        PlanTable.Builder table = new PlanTable.Builder("needs", words.text("mounting.needs"), "") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.zone"), 1.5).column(words.text("column.need"), 1.5).number(words.text("column.wanted"), 1) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .number(words.text("column.reached"), 1).number(words.text("column.byThis"), 1).column(words.text("column.state"), 1); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        for (NeedResult result : results.getOrDefault(floor, List.of())) {
            for (NeedResult.Contribution contribution : result.contributions()) {
                if (contribution.placement() == placement && contribution.percent() >= 0.5) {
                    table.row(result.zone().name(), words.of("task", result.need().task()) + (result.need().model().isBlank() ? "" : ' ' + result.need().model()), //$NON-NLS-1$ //$NON-NLS-2$
                            result.value(result.wanted()), result.value(result.reached()), Wording.number(contribution.percent(), 0) + " %", //$NON-NLS-1$
                            words.of("status", result.status())); //$NON-NLS-1$
                }
            }
        }
        return table.build();
    }

    private PlanTable cables(Device device) {
        PlanTable.Builder table = new PlanTable.Builder("connections", words.text("mounting.cables"), "") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.label"), 0.7).column(words.text("column.port"), 0.8).column(words.text("column.cable"), 1.6) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .number(words.text("column.length"), 0.7).column(words.text("column.to"), 1.8).column(words.text("column.toPort"), 0.8) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.address"), 1.2).column("PoE", 0.7); //$NON-NLS-1$ //$NON-NLS-2$
        for (Port port : device.getPorts()) {
            for (Link link : port.getLinks()) {
                if (!data.links().containsKey(link)) {
                    continue;
                }
                Port other = PlanData.other(link, port);
                Device there = PlanData.device(other);
                double metres = data.length(link).metres();
                String address = port.getAddress() != null && !port.getAddress().isBlank() ? port.getAddress()
                        : port.getBusAddress() > 0 ? "# " + port.getBusAddress() + (port.getSerial() == null ? "" : ", " + port.getSerial()) : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                String poe = switch (port.getPoe()) {
                    case NONE -> ""; //$NON-NLS-1$
                    case SOURCE -> words.text("poe.source"); //$NON-NLS-1$
                    case POWERED -> port.getPoeClass() >= 0 ? words.text("poe.class", port.getPoeClass()) : words.text("poe.unclassified"); //$NON-NLS-1$ //$NON-NLS-2$
                    case UNKNOWN -> words.text("poe.unknown"); //$NON-NLS-1$
                };
                table.row(data.code(link), port.getName(), data.cableName(link), metres > 0 ? Wording.number(metres, 1) : "–", //$NON-NLS-1$
                        there == null ? "" : data.title(there), other.getName(), address, poe); //$NON-NLS-1$
            }
        }
        return table.build();
    }

    /** What is measured after mounting, with room to write it down. */
    private PlanTable references(Placement placement, Floor floor) {
        PlanTable.Builder table = new PlanTable.Builder("references", words.text("mounting.references"), "") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.quantity2"), 1.6).column(words.text("column.range"), 2).column(words.text("column.measured"), 1) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.ok"), 0.5); //$NON-NLS-1$
        String category = data.category(placement.getDevice());
        JsonNode references = data.catalog().tables().get("references"); //$NON-NLS-1$
        if (category.startsWith("camera")) { //$NON-NLS-1$
            JsonNode image = references.path("image"); //$NON-NLS-1$
            row(table, "reference.luma", image.path("faceLumaMin").asInt(), image.path("faceLumaMax").asInt()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            row(table, "reference.contrast", image.path("contrastLevels").asInt()); //$NON-NLS-1$ //$NON-NLS-2$
            row(table, "reference.clipped", Wording.number(image.path("clippedPercent").asDouble(), 1)); //$NON-NLS-1$ //$NON-NLS-2$
            row(table, "reference.focus", Wording.number(100 * image.path("laplacianShareOfBaseline").asDouble(), 0)); //$NON-NLS-1$ //$NON-NLS-2$
            double lux = lux(placement, floor);
            row(table, "reference.lux", Wording.number(lux > 0 ? lux : references.path("light").path("faceLuxMin").asDouble(), 0)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            light(table, placement, floor);
            Set<String> named = new HashSet<>(); // a zone with two equal needs is measured once
            for (NeedResult result : results.getOrDefault(floor, List.of())) {
                if (result.need().optical() && !Double.isNaN(result.wanted())
                        && result.contributions().stream().anyMatch(c -> c.placement() == placement && c.percent() >= 0.5)
                        && named.add(result.zone().name() + result.wanted())) {
                    row(table, "reference.density", result.zone().name(), Wording.number(result.wanted(), 0)); //$NON-NLS-1$
                }
            }
        } else if (category.startsWith("microphone")) { //$NON-NLS-1$
            JsonNode sound = references.path("sound"); //$NON-NLS-1$
            double noise = results.getOrDefault(floor, List.of()).stream().filter(r -> r.need().task() == NeedTask.VOICE && r.zone().noise() > 0)
                    .filter(r -> r.contributions().stream().anyMatch(c -> c.placement() == placement)).mapToDouble(r -> r.zone().noise()).max().orElse(0);
            if (noise > 0) {
                row(table, "reference.noise", Wording.number(noise, 0)); //$NON-NLS-1$
            }
            row(table, "reference.floor", sound.path("noiseFloorDbfs").asInt()); //$NON-NLS-1$ //$NON-NLS-2$
            row(table, "reference.speech", sound.path("speechDbfsMin").asInt(), sound.path("speechDbfsMax").asInt()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            row(table, "reference.peak", sound.path("peakDbfs").asInt()); //$NON-NLS-1$ //$NON-NLS-2$
            row(table, "reference.snr", sound.path("snrGood").asInt(), sound.path("snrAcceptable").asInt()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        if (category.startsWith("light")) { //$NON-NLS-1$
            light(table, placement, floor);
            double below = plans.get(floor).lighting().lux(placement.getX(), placement.getY(), 0, false);
            if (below > 0) {
                row(table, "reference.below", Wording.number(below, 0)); //$NON-NLS-1$
            }
        }
        return table.build();
    }

    /** How light the zones of a device are, as measured or as their lamps make them. */
    private void light(PlanTable.Builder table, Placement placement, Floor floor) {
        Set<String> told = new HashSet<>();
        for (NeedResult result : results.getOrDefault(floor, List.of())) {
            boolean own = (result.need().optical() || result.need().task() == NeedTask.LIGHT)
                    && result.contributions().stream().anyMatch(c -> c.placement() == placement && c.percent() >= 0.5);
            ZoneLight light = plans.get(floor).lighting().of(result.zone());
            if (own && light.isKnown() && told.add(result.zone().zone().getId())) {
                row(table, "reference.zoneLight", result.zone().name(), light.text()); //$NON-NLS-1$
            }
        }
    }

    private void row(PlanTable.Builder table, String key, Object... values) {
        table.row(words.text(key + ".name", values), words.text(key, values), "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** Most light that a need of a zone that it serves asks for, lx; 0 for none. */
    private double lux(Placement placement, Floor floor) {
        return results.getOrDefault(floor, List.of()).stream()
                .filter(r -> r.contributions().stream().anyMatch(c -> c.placement() == placement && c.percent() >= 0.5))
                .mapToDouble(r -> r.requirement() == null ? r.need().minLux() : r.requirement().minLux()).max().orElse(0);
    }
}
