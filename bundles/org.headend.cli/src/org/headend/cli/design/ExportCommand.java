package org.headend.cli.design;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.headend.catalog.Catalog;
import org.headend.cli.Console;
import org.headend.cli.ExitCode;
import org.headend.cli.HeadendCommand;
import org.headend.core.json.JsonFile;
import org.headend.design.Designs;
import org.headend.design.SiteFile;
import org.headend.design.exchange.CsvExport;
import org.headend.design.exchange.DrawioExport;
import org.headend.design.export.DiagramPdf;
import org.headend.design.export.DiagramSvg;
import org.headend.design.export.Paper;
import org.headend.design.export.Picture;
import org.headend.design.export.TitleBlock;
import org.headend.design.site.Document;

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
    @Option(names = "--compressed", descriptionKey = "compressed")
    private boolean compressed;

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
        String name = to.getFileName().toString().toLowerCase(Locale.ROOT);
        ObjectNode result = JsonFile.mapper().createObjectNode().put("file", to.toAbsolutePath().toString()); //$NON-NLS-1$
        if (name.endsWith(".pdf")) { //$NON-NLS-1$
            TitleBlock block = new TitleBlock(document.getSite().getName(), title.isBlank() ? DiagramPdf.usualTitle() : title, number, author,
                    LocalDate.now().toString(), revision);
            result.put("sheets", DiagramPdf.write(document, Designs.topology(document), catalog, DiagramPdf.setup(paper, !portrait, percent), block, to, //$NON-NLS-1$
                    console.monitor()));
        } else if (name.endsWith(".drawio") || name.endsWith(".xml")) { //$NON-NLS-1$ //$NON-NLS-2$
            DrawioExport.write(document, catalog, to, new DrawioExport.Options(compressed, true));
        } else if (name.endsWith(".csv")) { //$NON-NLS-1$
            CsvExport.write(table == Table.devices ? CsvExport.devices(document, catalog, Locale.getDefault())
                    : CsvExport.links(document, catalog, Locale.getDefault()), to);
        } else {
            Picture.write(DiagramSvg.draw(document, Designs.topology(document), catalog), to, scale);
        }
        if (json) {
            console.print(result);
        } else {
            console.out().println(to.toAbsolutePath());
        }
        return ExitCode.OK;
    }
}
