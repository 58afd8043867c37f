package org.headend.cli.design;

import java.nio.file.Path;
import java.util.List;

import org.headend.cli.Console;
import org.headend.cli.ExitCode;
import org.headend.cli.HeadendCommand;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.design.SiteFile;
import org.headend.design.compare.Comparison;
import org.headend.design.compare.Difference;
import org.headend.design.compare.Difference.Kind;
import org.headend.design.compare.FeatureLabels;
import org.headend.design.compare.GitHistory;
import org.headend.design.site.Diagram;
import org.headend.design.site.Document;
import org.headend.design.site.Element;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code headend design diff}: what differs between two files, or between a file and revisions of it in Git. */
@Command(name = "diff")
public final class DiffCommand extends HeadendCommand {
    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old")
    private Path old;
    @Parameters(index = "1", paramLabel = "NEW", arity = "0..1", descriptionKey = "new")
    private Path now;
    @Option(names = "--git", paramLabel = "REV", descriptionKey = "git")
    private List<String> revisions = List.of();
    @Option(names = "--layout", descriptionKey = "layout")
    private boolean layout;
    @Option(names = "--exit-code", descriptionKey = "exitCode")
    private boolean exitCode;

    private long added;
    private long changed;
    private long removed;

    public DiffCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        Document[] sides = sides();
        List<Difference> differences = Comparison.of(sides[0], sides[1]).stream()
                .filter(d -> layout || !(d.element() instanceof Diagram)).toList();
        if (json) {
            ObjectNode root = JsonFile.mapper().createObjectNode();
            ArrayNode list = root.putArray("differences"); //$NON-NLS-1$
            differences.forEach(d -> add(d, list));
            root.put("added", added).put("changed", changed).put("removed", removed); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            console.print(root);
        } else {
            differences.forEach(d -> print(d, "")); //$NON-NLS-1$
            console.out().println(Messages.bind(Messages.differences, new Object[] { added, changed, removed }));
        }
        return exitCode && !differences.isEmpty() ? ExitCode.PROBLEM : ExitCode.OK;
    }

    private Document[] sides() throws Exception {
        Path file = DesignCommand.file(old);
        if (now != null && !revisions.isEmpty() || now == null && (revisions.isEmpty() || revisions.size() > 2)) {
            throw new ProblemException(Problem.error("design.diff", Messages.diff_sides, Place.of(old), Messages.diff_sidesRemedy), null); //$NON-NLS-1$
        }
        if (now != null) {
            return new Document[] { SiteFile.load(file), SiteFile.load(DesignCommand.file(now)) };
        }
        GitHistory git = GitHistory.of(file).orElseThrow(
                () -> new ProblemException(Problem.error("design.git", Messages.diff_noGit, Place.of(file), Messages.diff_noGitRemedy), null)); //$NON-NLS-1$
        return new Document[] { SiteFile.load(git.read(revisions.get(0)), file),
                revisions.size() == 2 ? SiteFile.load(git.read(revisions.get(1)), file) : SiteFile.load(file) };
    }

    private void print(Difference difference, String indent) {
        if (difference.kind() != Kind.INSIDE) {
            count(difference);
            console.out().println(indent + sign(difference.kind()) + ' ' + type(difference) + ' ' + difference.key() + name(difference));
            difference.changes().forEach(c -> console.out().println(indent + "    " + FeatureLabels.of(c.feature()) + ": " + shown(c.before()) //$NON-NLS-1$ //$NON-NLS-2$
                    + " → " + shown(c.after()))); //$NON-NLS-1$
        }
        if (difference.kind() == Kind.CHANGED || difference.kind() == Kind.INSIDE) {
            difference.children().forEach(child -> print(child, difference.kind() == Kind.INSIDE ? indent : indent + "  ")); //$NON-NLS-1$
        }
    }

    private void count(Difference difference) {
        switch (difference.kind()) {
            case ADDED -> added++;
            case REMOVED -> removed++;
            default -> changed++;
        }
    }

    private static String shown(String value) {
        return value.isEmpty() ? "–" : value; //$NON-NLS-1$
    }

    private static String sign(Kind kind) {
        return switch (kind) {
            case ADDED -> "+"; //$NON-NLS-1$
            case REMOVED -> "-"; //$NON-NLS-1$
            default -> "~"; //$NON-NLS-1$
        };
    }

    private static String type(Difference difference) {
        return difference.element().eClass().getName().toLowerCase(java.util.Locale.ROOT);
    }

    private static String name(Difference difference) {
        return difference.element() instanceof Element element && element.getName() != null && !element.getName().isBlank()
                ? " (" + element.getName() + ')' : ""; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void add(Difference difference, ArrayNode list) {
        if (difference.kind() != Kind.INSIDE) {
            count(difference);
            ObjectNode node = list.addObject().put("kind", difference.kind().name()).put("type", difference.element().eClass().getName()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("key", difference.key()); //$NON-NLS-1$
            if (!difference.changes().isEmpty()) {
                ArrayNode changes = node.putArray("changes"); //$NON-NLS-1$
                difference.changes().forEach(c -> changes.addObject().put("feature", c.feature().getName()).put("before", c.before()) //$NON-NLS-1$ //$NON-NLS-2$
                        .put("after", c.after())); //$NON-NLS-1$
            }
        }
        if (difference.kind() == Kind.CHANGED || difference.kind() == Kind.INSIDE) {
            difference.children().forEach(child -> add(child, list));
        }
    }
}
