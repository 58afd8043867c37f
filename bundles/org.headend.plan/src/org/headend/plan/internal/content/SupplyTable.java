package org.headend.plan.internal.content;

import java.util.stream.Collectors;

import org.headend.design.advice.VoltageDrop;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.validate.Segment;
import org.headend.design.validate.SiteIndex;
import org.headend.plan.internal.PlanData;
import org.headend.plan.internal.Wording;

/** What direct current supplies feed, and the voltage that is lost on the way. */
final class SupplyTable {
    private final PlanData data;
    private final Wording words;

    SupplyTable(PlanData data) {
        this.data = data;
        words = data.wording();
    }

    /** One row for each consumer, circuit by circuit, in the order in which the cables reach them. */
    PlanTable of(SiteIndex index) {
        PlanTable.Builder table = new PlanTable.Builder("supplies", words.text("supplies.title"), words.text("supplies.none")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("supplies.source"), 1.6).column(words.text("supplies.consumer"), 1.6).column(words.text("column.cable"), 1.4) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .number(words.text("column.length"), 0.8).number(words.text("supplies.section"), 0.8).number(words.text("supplies.amps"), 0.8) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .number(words.text("supplies.drop"), 0.8).number(words.text("column.share"), 0.8).column(words.text("supplies.verdict"), 1.8); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        double allowed = VoltageDrop.allowedShare(data.catalog().tables());
        for (Segment circuit : index.circuits()) {
            for (VoltageDrop.Drop drop : VoltageDrop.of(index, circuit)) {
                Link link = drop.link();
                boolean named = link.getCable() != null && !link.getCable().isBlank();
                double area = named ? data.catalog().tables().get("cables").path("cables").path(link.getCable()).path("squareMillimetres").asDouble() : 0; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                table.row(end(drop.source()), end(drop.port()), named ? data.cableName(link) : words.text("unknown"), //$NON-NLS-1$
                        known(link.getLengthMetres(), 1), known(area, 3), known(drop.amps(), 2),
                        Double.isNaN(drop.drop()) ? words.text("unknown") : Wording.number(drop.drop(), 2), //$NON-NLS-1$
                        Double.isNaN(drop.share()) ? words.text("unknown") : Wording.number(100 * drop.share(), 1) + " %", verdict(drop, allowed)); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
        return table.build();
    }

    private String end(Port port) {
        return data.title(PlanData.device(port)) + " / " + port.getName(); //$NON-NLS-1$
    }

    private String known(double value, int decimals) {
        return value > 0 ? Wording.number(value, decimals) : words.text("unknown"); //$NON-NLS-1$
    }

    private String verdict(VoltageDrop.Drop drop, double allowed) {
        if (!drop.missing().isEmpty()) {
            return words.text("supplies.lacks", drop.missing().stream().sorted().map(missing -> words.of("supplies.missing", missing)) //$NON-NLS-1$ //$NON-NLS-2$
                    .collect(Collectors.joining(words.text("list.separator")))); //$NON-NLS-1$
        }
        return words.text(drop.share() > allowed ? "supplies.tooMuch" : "supplies.allowed", Wording.number(100 * allowed, 1)); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
