package org.headend.cli.design;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.headend.catalog.Catalog;
import org.headend.cli.Console;
import org.headend.cli.ExitCode;
import org.headend.cli.HeadendCommand;
import org.headend.cli.HeadendGroup;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.design.SiteFile;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.validate.Finding;
import org.headend.design.validate.Validator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Validates, draws and lays out site designs. */
@Command(name = "design", subcommands = { DesignCommand.Validate.class, AdviseCommand.class, ExportCommand.class, ImportCommand.class,
        LayoutCommand.class, DiffCommand.class, PlanCommand.class, CoverageCommand.class })
public final class DesignCommand extends HeadendGroup {

    /** A design file, also when its site folder is given. */
    static Path file(Path given) throws Exception {
        return Files.isDirectory(given) ? Site.open(given).design() : given;
    }

    /** The catalog of the site around the file, or the built-in one. */
    static Catalog catalog(Path file) throws Exception {
        for (Path at = file.toAbsolutePath().getParent(); at != null; at = at.getParent()) {
            if (Site.isSite(at)) {
                return Catalog.of(Site.open(at));
            }
        }
        return Catalog.builtIn();
    }

    /** A device by its id or name. */
    static Device device(Document document, String name) throws ProblemException {
        return document.getSite().getDevices().stream().filter(d -> d.getId().equals(name)).findFirst()
                .or(() -> document.getSite().getDevices().stream().filter(d -> name.equalsIgnoreCase(d.getName())).findFirst())
                .orElseThrow(() -> new ProblemException(Problem.error("design.device", Messages.bind(Messages.advise_noDevice, name), //$NON-NLS-1$
                        Place.NONE, Messages.advise_noDeviceRemedy)));
    }

    /** {@code headend design validate}. */
    @Command(name = "validate")
    public static final class Validate extends HeadendCommand {
        @Parameters(paramLabel = "FILE", descriptionKey = "file")
        private Path file;

        public Validate(Console console) {
            super(console);
        }

        @Override
        public Integer call() throws Exception {
            Path design = file(file);
            Document document = SiteFile.load(design);
            Catalog catalog = catalog(design);
            List<Problem> problems = new ArrayList<>(catalog.problems());
            List<Finding> findings = Validator.report(document.getSite(), catalog);
            List<Finding> accepted = findings.stream().filter(Finding::isSuppressed).toList();
            findings.stream().filter(f -> !f.isSuppressed()).forEach(f -> problems.add(f.problem()));
            if (json) {
                ObjectNode node = JsonFile.mapper().createObjectNode().put("file", design.toAbsolutePath().normalize().toString()) //$NON-NLS-1$
                        .put("devices", document.getSite().getDevices().size()) //$NON-NLS-1$
                        .put("links", document.getSite().getLinks().size()); //$NON-NLS-1$
                node.set("problems", Console.toJson(problems)); //$NON-NLS-1$
                ArrayNode list = node.putArray("findings"); //$NON-NLS-1$
                findings.forEach(f -> list.add(json(f)));
                console.print(node);
            } else {
                problems.forEach(console::print);
                accepted.forEach(f -> console.out().println(Messages.bind(Messages.accepted, new Object[] { f.problem().code(), f.problem().message(), f.suppressed() })));
                console.out().println(Messages.bind(Messages.validated, new Object[] { document.getSite().getDevices().size(),
                        document.getSite().getLinks().size(), problems.size() }));
            }
            return Console.exitCode(problems);
        }

        private static ObjectNode json(Finding finding) {
            ObjectNode node = Console.toJson(finding.problem()).put("measured", finding.measured()).put("allowed", finding.allowed()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("accepted", finding.suppressed()); //$NON-NLS-1$
            finding.elements().forEach(node.putArray("elements")::add); //$NON-NLS-1$
            return node;
        }
    }
}
