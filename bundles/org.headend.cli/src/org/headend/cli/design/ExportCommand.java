package org.headend.cli.design;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.headend.catalog.Catalog;
import org.headend.cli.Console;
import org.headend.cli.ExitCode;
import org.headend.cli.HeadendCommand;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.design.Designs;
import org.headend.design.Scene;
import org.headend.design.SiteFile;
import org.headend.design.exchange.CsvExport;
import org.headend.design.exchange.DrawioExport;
import org.headend.design.export.DiagramPdf;
import org.headend.design.export.DiagramSvg;
import org.headend.design.export.Paper;
import org.headend.design.export.Picture;
import org.headend.design.export.TitleBlock;
import org.headend.design.site.Diagram;
import org.headend.design.site.Document;
import org.headend.design.site.View;
import org.headend.design.validate.Validator;
import org.headend.design.view.LinkLabel;
import org.headend.design.view.Views;
import org.headend.design.view.Visibility;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code headend design export}: the ending of the file is its format. */
@Command(name = "export")
public final class ExportCommand extends HeadendCommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;
    @Option(names = "--to", required = true, paramLabel = "FILE", descriptionKey = "to")
    private Path to;
    @Option(names = "--scale", defaultValue = "2", descriptionKey = "scale")
    private double scale;
    @Option(names = "--paper", defaultValue = "A3", descriptionKey = "paper")
    private Paper paper;
    @Option(names = "--portrait", descriptionKey = "portrait")
    private boolean portrait;
    @Option(names = "--percent", defaultValue = "0", descriptionKey = "percent")
    private double percent;
    @Option(names = "--title", defaultValue = "", descriptionKey = "title")
    private String title;
    @Option(names = "--number", defaultValue = "", descriptionKey = "number")
    private String number;
    @Option(names = "--author", defaultValue = "", descriptionKey = "author")
    private String author;
    @Option(names = "--revision", defaultValue = "", descriptionKey = "revision")
    private String revision;
    @Option(names = "--table", defaultValue = "devices", descriptionKey = "table")
    private Table table;
    @Option(names = "--view", defaultValue = "", paramLabel = "NAME", descriptionKey = "view")
    private String view;
    @Option(names = "--compressed", descriptionKey = "compressed")
    private boolean compressed;

    /** Formats that hold the whole design. */
    private static final List<String> LISTS = List.of(".drawio", ".xml", ".csv"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    /** What a CSV file lists. */
    enum Table {
        devices, links
    }

    public ExportCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        Path design = DesignCommand.file(file);
        Document document = SiteFile.load(design);
        Catalog catalog = DesignCommand.catalog(design);
        Scene scene = scene(document, catalog);
        String name = to.getFileName().toString().toLowerCase(Locale.ROOT);
        ObjectNode result = JsonFile.mapper().createObjectNode().put("file", to.toAbsolutePath().toString()); //$NON-NLS-1$
        if (name.endsWith(".pdf")) { //$NON-NLS-1$
            TitleBlock block = new TitleBlock(document.getSite().getName(), title.isBlank() ? DiagramPdf.usualTitle() : title, number, author,
                    LocalDate.now().toString(), revision);
            result.put("sheets", DiagramPdf.write(document, scene, catalog, DiagramPdf.setup(paper, !portrait, percent), block, to, //$NON-NLS-1$
                    console.monitor()));
        } else if (!view.isEmpty() && LISTS.stream().anyMatch(name::endsWith)) {
            throw wrong(Messages.export_viewOfAll, Messages.export_viewOfAllRemedy);
        } else if (name.endsWith(".drawio") || name.endsWith(".xml")) { //$NON-NLS-1$ //$NON-NLS-2$
            DrawioExport.write(document, catalog, to, new DrawioExport.Options(compressed, true));
        } else if (name.endsWith(".csv")) { //$NON-NLS-1$
            CsvExport.write(table == Table.devices ? CsvExport.devices(document, catalog, Locale.getDefault())
                    : CsvExport.links(document, catalog, Locale.getDefault()), to);
        } else {
            Picture.write(DiagramSvg.draw(document, scene, LinkLabel.parse(scene.diagram().getLabels()), catalog), to, scale);
        }
        if (json) {
            console.print(result);
        } else {
            console.out().println(to.toAbsolutePath());
        }
        return ExitCode.OK;
    }

    /** What is to be seen: everything, or what a saved view shows, with its labels and collapsed groups. */
    private Scene scene(Document document, Catalog catalog) throws ProblemException {
        Diagram diagram = Designs.topology(document);
        if (view.isEmpty()) {
            return new Scene(diagram);
        }
        View saved = Views.find(diagram, view).orElse(null);
        if (saved == null) {
            throw wrong(Messages.bind(Messages.export_noView, view), diagram.getViews().isEmpty() ? Messages.export_noViews
                    : Messages.bind(Messages.export_noViewRemedy, diagram.getViews().stream().map(View::getName).collect(Collectors.joining(", ")))); //$NON-NLS-1$
        }
        Views.apply(diagram, saved);
        Set<String> found = new HashSet<>();
        Validator.report(document.getSite(), catalog).stream().filter(f -> !f.isSuppressed()).forEach(f -> found.add(f.problem().place().element()));
        return Visibility.of(saved).scene(document, Visibility.Facts.of(catalog, found));
    }

    private static ProblemException wrong(String message, String remedy) {
        return new ProblemException(Problem.error("design.view", message, Place.NONE, remedy)); //$NON-NLS-1$
    }
}
