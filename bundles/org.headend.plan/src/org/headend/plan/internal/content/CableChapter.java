package org.headend.plan.internal.content;

import java.util.ArrayList;
import java.util.List;

import org.headend.design.cabling.CableRoute;
import org.headend.design.cabling.Run;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.plan.PlanPart;
import org.headend.plan.internal.PlanData;
import org.headend.plan.internal.Wording;

/** Cable schedule and labels. */
public final class CableChapter {
    private final PlanData data;
    private final Wording words;

    public CableChapter(PlanData data) {
        this.data = data;
        words = data.wording();
    }

    public Chapter schedule() {
        PlanTable.Builder table = new PlanTable.Builder("cables", words.text("cables.title"), words.text("cables.none")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.label"), 0.6).column(words.text("column.from"), 1.5).column(words.text("column.fromPort"), 0.7) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.fromPlace"), 1).column(words.text("column.to"), 1.5).column(words.text("column.toPort"), 0.7) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.toPlace"), 1).column(words.text("column.cable"), 1.6).number(words.text("column.length"), 0.6) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.lengthOrigin"), 0.8).column(words.text("column.route"), 1.8); //$NON-NLS-1$ //$NON-NLS-2$
        double total = 0;
        int unknown = 0;
        for (Link link : data.cables()) {
            Port from = link.getPorts().get(0);
            Port to = link.getPorts().get(1);
            PlanData.Length length = data.length(link);
            total += length.metres();
            unknown += length.origin() == PlanData.Origin.UNKNOWN ? 1 : 0;
            table.row(data.code(link), end(from), from.getName(), place(from), end(to), to.getName(), place(to),
                    data.cableName(link) + (data.cableAssumed(link) ? " *" : ""), length.metres() > 0 ? Wording.number(length.metres(), 1) : "–", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    words.of("origin", length.origin()), route(link)); //$NON-NLS-1$
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Grid(table.build()));
        boolean assumed = data.cables().stream().anyMatch(data::cableAssumed);
        if (assumed) {
            blocks.add(new Block.Paragraph(words.text("cables.assumed"), true)); //$NON-NLS-1$
        }
        String intro = words.text(unknown > 0 ? "cables.introUnknown" : "cables.intro", table.size(), Wording.number(total, 1), unknown); //$NON-NLS-1$ //$NON-NLS-2$
        return new Chapter(PlanPart.CABLES, words.text("cables.title"), intro, blocks); //$NON-NLS-1$
    }

    private String end(Port port) {
        Device device = PlanData.device(port);
        return device == null ? "" : data.title(device); //$NON-NLS-1$
    }

    private String place(Port port) {
        Device device = PlanData.device(port);
        return device == null ? "" : data.where(device); //$NON-NLS-1$
    }

    /** Such as {@code tray 12.0 m, wall 6.4 m, open 1.5 m, up and down 3.2 m}; empty when the plans do not tell. */
    private String route(Link link) {
        CableRoute route = data.route(link).orElse(null);
        if (route == null) {
            return ""; //$NON-NLS-1$
        }
        List<String> parts = new ArrayList<>();
        if (route.kind() == CableRoute.Kind.MANUAL) {
            parts.add(words.text("route.drawn", Wording.number(route.runMetres(), 1))); //$NON-NLS-1$
        } else {
            for (Run run : new Run[] { Run.TRAY, Run.WALL, Run.OPEN }) {
                if (route.metres(run) >= 0.05) {
                    parts.add(words.text("run." + run.name(), Wording.number(route.metres(run), 1))); //$NON-NLS-1$
                }
            }
        }
        if (route.riseMetres() >= 0.05) {
            parts.add(words.text("route.rise", Wording.number(route.riseMetres(), 1))); //$NON-NLS-1$
        }
        return String.join(words.text("list.separator"), parts); //$NON-NLS-1$
    }

    /** One label for each end of each cable, one for each device. */
    public Chapter labels() {
        List<Block.Label> cables = new ArrayList<>();
        for (Link link : data.cables()) {
            for (Port port : link.getPorts()) {
                Port other = PlanData.other(link, port);
                cables.add(new Block.Label(data.code(link), List.of(words.text("label.here", end(port), port.getName()), //$NON-NLS-1$
                        words.text("label.there", end(other), other.getName()), place(other)))); //$NON-NLS-1$
            }
        }
        List<Block.Label> devices = data.site().getDevices().stream().map(d -> new Block.Label(data.number(d),
                List.of(d.getName(), PlanData.address(d).replaceFirst("/.*", ""), data.where(d)))).toList(); //$NON-NLS-1$ //$NON-NLS-2$
        PlanTable.Builder table = new PlanTable.Builder("labels", words.text("labels.title"), words.text("cables.none")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.label"), 1).column(words.text("label.line") + " 1", 2).column(words.text("label.line") + " 2", 2) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                .column(words.text("label.line") + " 3", 2); //$NON-NLS-1$ //$NON-NLS-2$
        cables.forEach(l -> table.row(l.code(), l.lines().get(0), l.lines().get(1), l.lines().get(2)));
        devices.forEach(l -> table.row(l.code(), l.lines().get(0), l.lines().get(1), l.lines().get(2)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, words.text("labels.cables"))); //$NON-NLS-1$
        blocks.add(new Block.Labels(cables));
        blocks.add(new Block.Heading(3, words.text("labels.devices"))); //$NON-NLS-1$
        blocks.add(new Block.Labels(devices));
        return new Chapter(PlanPart.LABELS, words.text("labels.title"), words.text("labels.intro"), blocks).withTables(List.of(table.build())); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
