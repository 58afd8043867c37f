package org.headend.cli.design;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.headend.catalog.Catalog;
import org.headend.cli.Console;
import org.headend.cli.HeadendCommand;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Problem;
import org.headend.design.Designs;
import org.headend.design.SiteFile;
import org.headend.design.devicelist.DeviceList;
import org.headend.design.devicelist.DeviceListImport;
import org.headend.design.devicelist.Line.Outcome;
import org.headend.design.devicelist.Report;
import org.headend.design.exchange.DesignMerge;
import org.headend.design.exchange.DrawioImport;
import org.headend.design.site.Document;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code headend design import}: a drawing of diagrams.net, or a list of devices, into a design. */
@Command(name = "import")
public final class ImportCommand extends HeadendCommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "importInto")
    private Path file;
    @Option(names = "--from", required = true, paramLabel = "FILE", descriptionKey = "from")
    private Path from;
    @Option(names = "--type", defaultValue = DrawioImport.Options.DEFAULT_TYPE, descriptionKey = "type")
    private String type;
    @Option(names = "--page", defaultValue = "", descriptionKey = "page")
    private String page;
    @Option(names = "--update", descriptionKey = "update")
    private boolean update;
    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;

    public ImportCommand(Console console) {
        super(console);
    }

    /** What came of it. */
    private record Outcomes(int added, int updated, int skipped, int links, List<Problem> problems) {
    }

    @Override
    public Integer call() throws Exception {
        Path design = Files.exists(file) ? DesignCommand.file(file) : file;
        Document document = Files.exists(design) ? SiteFile.load(design) : Designs.create(design.toAbsolutePath().getFileName().toString().replaceFirst("\\.headend$", "")); //$NON-NLS-1$ //$NON-NLS-2$
        Catalog catalog = DesignCommand.catalog(design);
        Outcomes outcomes = from.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? list(document, catalog) : drawing(document, catalog); //$NON-NLS-1$
        boolean written = !dryRun && outcomes.added() + outcomes.updated() > 0;
        if (written) {
            SiteFile.save(document, design);
        }
        if (json) {
            ObjectNode node = JsonFile.mapper().createObjectNode().put("file", design.toAbsolutePath().normalize().toString()) //$NON-NLS-1$
                    .put("from", from.toAbsolutePath().normalize().toString()).put("written", written).put("added", outcomes.added()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    .put("updated", outcomes.updated()).put("skipped", outcomes.skipped()).put("links", outcomes.links()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            node.set("problems", Console.toJson(outcomes.problems())); //$NON-NLS-1$
            console.print(node);
        } else {
            outcomes.problems().forEach(console::print);
            console.out().println(Messages.bind(dryRun ? Messages.importedDry : Messages.imported,
                    new Object[] { outcomes.added(), outcomes.updated(), outcomes.links(), outcomes.skipped() }));
        }
        return Console.exitCode(outcomes.problems());
    }

    private Outcomes drawing(Document document, Catalog catalog) throws Exception {
        DrawioImport.Result result = DrawioImport.read(from, catalog, new DrawioImport.Options(type, page, Locale.getDefault()));
        DesignMerge.Summary summary = DesignMerge.into(document, result.document(), result.ids(), 0, 0);
        return new Outcomes(summary.added(), summary.updated(), 0, summary.links(), result.problems());
    }

    private Outcomes list(Document document, Catalog catalog) throws Exception {
        int links = document.getSite().getLinks().size();
        Report report = DeviceListImport.apply(document, catalog, DeviceList.read(from),
                new DeviceListImport.Options(type.equals(DrawioImport.Options.DEFAULT_TYPE) ? "" : type, update, Locale.getDefault()), console.monitor()); //$NON-NLS-1$
        List<Problem> problems = new ArrayList<>(report.problems());
        report.lines().forEach(l -> problems.addAll(l.problems()));
        return new Outcomes(report.count(Outcome.CREATED), report.count(Outcome.UPDATED), report.count(Outcome.SKIPPED),
                document.getSite().getLinks().size() - links, problems);
    }
}
