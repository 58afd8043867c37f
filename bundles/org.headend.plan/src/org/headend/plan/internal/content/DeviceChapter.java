package org.headend.plan.internal.content;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.headend.design.drafting.Polyline;
import org.headend.design.site.Device;
import org.headend.design.site.Floor;
import org.headend.design.site.Link;
import org.headend.design.site.Medium;
import org.headend.design.site.Mount;
import org.headend.design.site.Placement;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.plan.PlanPart;
import org.headend.plan.internal.PlanData;
import org.headend.plan.internal.Wording;

import com.fasterxml.jackson.databind.JsonNode;

/** Device list and bill of material. */
public final class DeviceChapter {
    private final PlanData data;
    private final Wording words;

    public DeviceChapter(PlanData data) {
        this.data = data;
        words = data.wording();
    }

    public Chapter devices() {
        PlanTable.Builder table = new PlanTable.Builder("devices", words.text("devices.title"), words.text("devices.none")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.number"), 0.7).column(words.text("column.name"), 1.5).column(words.text("column.type"), 1.6) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.product"), 1.2).column(words.text("column.place"), 1.4).number("x m", 0.5).number("y m", 0.5) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                .number(words.text("column.height"), 0.6).column(words.text("column.mount"), 0.8).column(words.text("column.address"), 1.2) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.serialNumber"), 0.9).column(words.text("column.notes"), 1); //$NON-NLS-1$ //$NON-NLS-2$
        for (Device device : data.site().getDevices()) {
            Placement placement = data.placement(device).orElse(null);
            String place = data.where(device);
            String area = data.area(device);
            table.row(data.number(device), device.getName(), data.typeName(device), data.product(device),
                    place.isEmpty() || area.isEmpty() || place.equals(area) ? place : place + " · " + area, //$NON-NLS-1$
                    placement == null ? "" : Wording.number(placement.getX(), 2), placement == null ? "" : Wording.number(placement.getY(), 2), //$NON-NLS-1$ //$NON-NLS-2$
                    placement == null || placement.getHeight() <= 0 ? "" : Wording.number(placement.getHeight(), 2), //$NON-NLS-1$
                    placement == null || placement.getMount() == Mount.UNSET ? "" : words.of("mount", placement.getMount()), //$NON-NLS-1$ //$NON-NLS-2$
                    PlanData.address(device), device.getSerialNumber(), device.getNotes());
        }
        return new Chapter(PlanPart.DEVICES, words.text("devices.title"), words.text("devices.intro", table.size()), List.of(new Block.Grid(table.build()))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Rows of the bill by group and article. */
    private final class Bill {
        private final Map<String, Map<List<String>, double[]>> groups = new LinkedHashMap<>();

        /** @param article name, product or size, part number, unit, remark */
        private void add(String group, double quantity, String... article) {
            double[] sum = groups.computeIfAbsent(words.text(group), g -> new TreeMap<>(Comparator.comparing(l -> String.join("\n", l)))) //$NON-NLS-1$
                    .computeIfAbsent(List.of(article), a -> new double[2]);
            sum[0] += quantity;
            sum[1]++;
        }
    }

    public Chapter material() {
        Bill bill = new Bill();
        addDevices(bill);
        addMounting(bill);
        addCables(bill);
        addContainment(bill);
        PlanTable.Builder table = new PlanTable.Builder("material", words.text("material.title"), words.text("material.none")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .number(words.text("column.item"), 0.4).column(words.text("column.group"), 0.9).column(words.text("column.article"), 2.2) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.product"), 1.4).column(words.text("column.partNumber"), 0.9).number(words.text("column.quantity"), 0.7) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.unit"), 0.5).column(words.text("column.remark"), 1.4); //$NON-NLS-1$ //$NON-NLS-2$
        bill.groups.forEach((group, articles) -> articles.forEach((article, sum) -> table.row(Integer.toString(table.size() + 1), group,
                article.get(0), article.get(1), article.get(2), Wording.number(sum[0], 1), article.get(3),
                article.get(4).isEmpty() ? "" : words.text(article.get(4), (int) sum[1])))); //$NON-NLS-1$
        return new Chapter(PlanPart.MATERIAL, words.text("material.title"), words.text("material.intro"), List.of(new Block.Grid(table.build()))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void addDevices(Bill bill) {
        for (Device device : data.site().getDevices()) {
            bill.add("group.devices", 1, data.typeName(device), data.product(device), data.spec(device).partNumber(), words.text("unit.piece"), ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        for (Link link : data.links().keySet()) {
            if (link.getAdapter() != null && !link.getAdapter().isBlank()) {
                String name = data.catalog().type(link.getAdapter()).map(t -> t.name(words.locale())).orElse(link.getAdapter());
                bill.add("group.converters", 1, name, "", "", words.text("unit.piece"), ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            }
            Port first = link.getPorts().get(0);
            if (needsInjector(first, link) || needsInjector(PlanData.other(link, first), link)) {
                bill.add("group.converters", 1, words.name(tools().path("poeInjector")), "", "", words.text("unit.piece"), "material.injector"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            }
        }
    }

    /** A powered port on a cable whose other end gives nothing, and no supply of its own. */
    private static boolean needsInjector(Port port, Link link) {
        Device device = PlanData.device(port);
        return port.getPoe() == PoeMode.POWERED && link.getMedium() == Medium.COPPER && PlanData.other(link, port).getPoe() != PoeMode.SOURCE
                && device != null && device.getPorts().stream().noneMatch(p -> p.getKind() == PortKind.POWER && !p.getLinks().isEmpty());
    }

    private JsonNode tools() {
        return data.catalog().tables().get("tools"); //$NON-NLS-1$
    }

    private void addMounting(Bill bill) {
        for (Floor floor : data.site().getFloors()) {
            for (Placement placement : floor.getPlacements()) {
                JsonNode mount = tools().path("mounts").path(placement.getMount().getName()); //$NON-NLS-1$
                if (mount.has("bracket")) { //$NON-NLS-1$
                    bill.add("group.mounting", 1, words.name(mount.path("bracket")), "", "", words.text("unit.piece"), ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
                }
                int fasteners = mount.path("fasteners").asInt(); //$NON-NLS-1$
                if (fasteners > 0) {
                    JsonNode fastener = new MountingFacts(data, placement).fastener();
                    bill.add("group.mounting", fasteners, words.name(fastener), "", "", words.text("unit.piece"), ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                }
            }
        }
    }

    private void addCables(Bill bill) {
        for (Link link : data.cables()) {
            PlanData.Length length = data.length(link);
            String remark = length.origin() == PlanData.Origin.UNKNOWN ? "material.lengthUnknown" //$NON-NLS-1$
                    : data.cableAssumed(link) ? "material.cableAssumed" : "material.cables"; //$NON-NLS-1$ //$NON-NLS-2$
            bill.add("group.cables", length.metres(), data.cableName(link), "", "", "m", remark); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            for (Port port : link.getPorts()) {
                JsonNode connector = tools().path("connectors").path(port.getKind().getName()); //$NON-NLS-1$
                if (!connector.isMissingNode()) {
                    bill.add("group.small", 1, words.name(connector), "", "", words.text("unit.piece"), ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                }
                bill.add("group.small", 1, words.name(tools().path("cableLabel")), "", "", words.text("unit.piece"), ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            }
        }
    }

    private void addContainment(Bill bill) {
        for (Floor floor : data.site().getFloors()) {
            floor.getTrays().forEach(tray -> bill.add("group.containment", Math.ceil(Polyline.parse(tray.getPoints()).length()), //$NON-NLS-1$
                    words.name(tools().path("tray")) + ' ' + Wording.number(tray.getWidthMillimetres(), 0) + " mm", "", "", "m", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        }
        double metres = WallRuns.metres(data);
        if (metres > 0) {
            double waste = 1 + tools().path("trunkingWastePercent").asDouble() / 100; //$NON-NLS-1$
            bill.add("group.containment", Math.ceil(metres * waste), words.name(tools().path("trunking")), "", "", "m", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
        }
    }
}
