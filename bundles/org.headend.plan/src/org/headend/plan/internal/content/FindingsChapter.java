package org.headend.plan.internal.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.headend.core.problem.Severity;
import org.headend.design.Labels;
import org.headend.design.site.Device;
import org.headend.design.site.Element;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.validate.Finding;
import org.headend.design.validate.Validator;
import org.headend.plan.PlanPart;
import org.headend.plan.internal.PlanData;
import org.headend.plan.internal.Wording;

/** What the rules say about the design, also what somebody has accepted, with the reason. */
public final class FindingsChapter {
    private final PlanData data;
    private final Wording words;

    public FindingsChapter(PlanData data) {
        this.data = data;
        words = data.wording();
    }

    public Chapter chapter() {
        List<Finding> findings = Validator.report(data.site(), data.catalog());
        Map<String, Element> elements = new HashMap<>();
        for (TreeIterator<EObject> all = data.site().eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element && element.getId() != null) {
                elements.put(element.getId(), element);
            }
        }
        PlanTable.Builder table = new PlanTable.Builder("findings", words.text("findings.title"), words.text("findings.none")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.severity"), 0.6).column(words.text("column.rule"), 0.6).column(words.text("column.element"), 1.3) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.finding"), 3).column(words.text("column.measured"), 0.8).column(words.text("column.allowed"), 0.8) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.state"), 1.6); //$NON-NLS-1$
        int open = 0;
        int accepted = 0;
        for (Finding finding : findings) {
            open += finding.isSuppressed() ? 0 : 1;
            accepted += finding.isSuppressed() ? 1 : 0;
            String id = finding.problem().place().element();
            table.row(words.of("severity", finding.problem().severity()), finding.problem().code(), name(elements.get(id), id), //$NON-NLS-1$
                    finding.problem().message() + (finding.isSuppressed() ? "" : ' ' + finding.problem().remedy()), finding.measured(), finding.allowed(), //$NON-NLS-1$
                    finding.isSuppressed() ? words.text("state.accepted", finding.suppressed()) : words.text("state.open")); //$NON-NLS-1$ //$NON-NLS-2$
        }
        long errors = findings.stream().filter(f -> !f.isSuppressed() && f.problem().severity() == Severity.ERROR).count();
        return new Chapter(PlanPart.FINDINGS, words.text("findings.title"), words.text("findings.intro", open, errors, accepted), //$NON-NLS-1$ //$NON-NLS-2$
                List.of(new Block.Grid(table.build())));
    }

    private String name(Element element, String id) {
        return switch (element) {
            case null -> id;
            case Device device -> data.title(device);
            case Port port -> Labels.of(port);
            case Link link -> data.code(link) + ' ' + Labels.of(link);
            default -> element.getName() == null || element.getName().isBlank() ? id : element.getName();
        };
    }
}
