package org.headend.design.devicelist;

import java.util.List;

import org.headend.core.problem.Problem;
import org.headend.core.problem.Severity;

/**
 * What became, or would become, of one device.
 *
 * @param number   1-based line in the list, or number in a series
 * @param outcome  what happens
 * @param device   id of the device in the document; empty when it is skipped
 * @param name     name of the device, or what the list says
 * @param type     id of its type, or what the list says
 * @param address  address with prefix, {@code dhcp}, or empty
 * @param link     the ports that are linked, to be read by people; empty for none
 * @param problems what is wrong or was assumed
 */
public record Line(int number, Outcome outcome, String device, String name, String type, String address, String link, List<Problem> problems) {

    /** What happens to a device. */
    public enum Outcome {
        CREATED, UPDATED, SKIPPED
    }

    public Line {
        problems = List.copyOf(problems);
    }

    /** The worst of its problems; null when there is none. */
    public Severity worst() {
        return problems.stream().map(Problem::severity).max(Severity::compareTo).orElse(null);
    }
}
