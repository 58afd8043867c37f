package org.headend.design.ui.internal.validation;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.help.IContext;
import org.eclipse.help.IContextProvider;
import org.headend.core.problem.Problem;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.validate.Finding;

/** F1 explains the rule of the finding that is selected; without one it leads to the page of the help about the place. */
public final class FindingHelp implements IContextProvider {
    private static final String FOLDER = "/org.headend.help/html/"; //$NON-NLS-1$

    private final Supplier<Optional<Finding>> finding;
    private final Supplier<String> page;

    /** @param page a page of the help, such as {@code topology.html} */
    FindingHelp(Supplier<Optional<Finding>> finding, Supplier<String> page) {
        this.finding = finding;
        this.page = page;
    }

    /** For the worst finding on what is selected in a design. */
    public static FindingHelp ofSelection(OpenDesign design, Supplier<String> page) {
        return new FindingHelp(() -> design.isLoaded() ? FixMenu.findings(design).stream().findFirst() : Optional.empty(), page);
    }

    @Override
    public int getContextChangeMask() {
        return SELECTION;
    }

    @Override
    public IContext getContext(Object target) {
        Problem problem = finding.get().map(Finding::problem).orElse(null);
        return problem == null ? new HelpTopic(Messages.help_pageText, Messages.help_page, FOLDER + page.get())
                : HelpTopic.rule(problem.code(), (problem.message() + ' ' + problem.remedy()).strip());
    }

    @Override
    public String getSearchExpression(Object target) {
        return finding.get().map(f -> f.problem().code()).orElse(null);
    }
}
