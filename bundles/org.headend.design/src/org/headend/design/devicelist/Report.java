package org.headend.design.devicelist;

import java.util.List;

import org.headend.core.problem.Problem;
import org.headend.design.devicelist.Line.Outcome;

/**
 * What many new devices gave, device by device.
 *
 * @param lines    in the order of the list
 * @param problems what concerns the whole
 */
public record Report(List<Line> lines, List<Problem> problems) {

    public Report {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    public int count(Outcome outcome) {
        return (int) lines.stream().filter(l -> l.outcome() == outcome).count();
    }

    /** Ids of the devices that were made. */
    public List<String> created() {
        return lines.stream().filter(l -> l.outcome() == Outcome.CREATED).map(Line::device).toList();
    }
}
