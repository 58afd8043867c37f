package org.headend.cli;

import java.io.PrintStream;
import java.util.Collection;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Problem;
import org.headend.core.problem.Severity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Where a command writes: results to standard output, progress and problems to standard error. Results are
 * text for people, or with {@code --json} exactly one JSON value for programs.
 */
public final class Console {
    private final PrintStream out;
    private final PrintStream err;
    private final ProgressLine progress;

    public Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
        this.progress = new ProgressLine(err);
    }

    public PrintStream out() {
        progress.clear();
        return out;
    }

    public PrintStream err() {
        progress.clear();
        return err;
    }

    /** Shows progress as one line on standard error; cancelled by Ctrl-C. */
    public IProgressMonitor monitor() {
        return progress;
    }

    public void print(JsonNode json) {
        out().print(JsonFile.format(json));
        out.flush();
    }

    /** Prints one problem on standard error, severity first. */
    public void print(Problem problem) {
        err().println(Messages.severity(problem.severity()) + ' ' + problem);
    }

    /** Fields {@code severity, code, message, file, line, element, remedy}. */
    public static ObjectNode toJson(Problem problem) {
        return JsonFile.mapper().createObjectNode()
                .put("severity", problem.severity().name().toLowerCase(java.util.Locale.ROOT)) //$NON-NLS-1$
                .put("code", problem.code()) //$NON-NLS-1$
                .put("message", problem.message()) //$NON-NLS-1$
                .put("file", problem.place().resource()) //$NON-NLS-1$
                .put("line", problem.place().line()) //$NON-NLS-1$
                .put("element", problem.place().element()) //$NON-NLS-1$
                .put("remedy", problem.remedy()); //$NON-NLS-1$
    }

    public static ArrayNode toJson(Collection<Problem> problems) {
        ArrayNode array = JsonFile.mapper().createArrayNode();
        problems.forEach(p -> array.add(toJson(p)));
        return array;
    }

    /** {@link ExitCode#PROBLEM} when one of the problems is an error. */
    public static int exitCode(Collection<Problem> problems) {
        return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR) ? ExitCode.PROBLEM : ExitCode.OK;
    }
}
