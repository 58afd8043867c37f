package org.headend.design.ui.internal.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.headend.catalog.Catalog;
import org.headend.core.problem.Problem;
import org.headend.core.problem.Severity;
import org.headend.design.Labels;
import org.headend.design.devicelist.Line;
import org.headend.design.devicelist.Line.Outcome;
import org.headend.design.devicelist.Report;
import org.headend.design.exchange.DrawioImport;
import org.headend.design.site.Device;
import org.headend.design.site.Port;
import org.headend.design.ui.internal.exchange.PreviewTable.Row;

/** Rows of previews. */
final class Previews {

    private Previews() {
    }

    private static String type(Catalog catalog, String id) {
        return catalog.type(id).map(t -> t.name(Locale.getDefault())).orElse(id);
    }

    /** What concerns the whole first, then device by device. */
    static List<Row> of(Report report, Catalog catalog) {
        List<Row> rows = new ArrayList<>();
        report.problems().forEach(p -> rows.add(new Row("", "", "", "", p.message(), p.severity()))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        for (Line line : report.lines()) {
            String outcome = line.outcome() == Outcome.CREATED ? "" : line.outcome() == Outcome.UPDATED ? Messages.preview_updated : Messages.preview_skipped; //$NON-NLS-1$
            List<String> remarks = new ArrayList<>(outcome.isEmpty() ? List.of() : List.of(outcome));
            line.problems().forEach(p -> remarks.add(p.message()));
            rows.add(new Row(line.name(), type(catalog, line.type()), line.address(), line.link(), String.join(" ", remarks), line.worst())); //$NON-NLS-1$
        }
        return rows;
    }

    static List<Row> of(DrawioImport.Result result, Catalog catalog) {
        Map<String, List<Problem>> byName = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Problem problem : result.problems()) {
            Device device = result.document().getSite().getDevices().stream().filter(d -> problem.message().contains('“' + d.getName() + '”')).findFirst().orElse(null);
            if (device == null || problem.severity() == Severity.WARNING && problem.message().contains("–")) { //$NON-NLS-1$
                rows.add(new Row("", "", "", "", problem.message(), problem.severity())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            } else {
                byName.computeIfAbsent(device.getId(), i -> new ArrayList<>()).add(problem);
            }
        }
        for (Device device : result.document().getSite().getDevices()) {
            List<Problem> problems = byName.getOrDefault(device.getId(), List.of());
            String address = device.getPorts().stream().map(Port::getAddress).filter(a -> a != null && !a.isBlank()).findFirst().orElse(""); //$NON-NLS-1$
            String links = String.join(", ", device.getPorts().stream().flatMap(p -> p.getLinks().stream()).distinct().map(l -> l.getPorts().stream() //$NON-NLS-1$
                    .filter(p -> p.eContainer() != device).map(Labels::of).findFirst().orElse("")).toList()); //$NON-NLS-1$
            rows.add(new Row(device.getName(), type(catalog, device.getType()), address, links, String.join(" ", problems.stream().map(Problem::message).toList()), //$NON-NLS-1$
                    problems.stream().map(Problem::severity).max(Severity::compareTo).orElse(null)));
        }
        return rows;
    }
}
