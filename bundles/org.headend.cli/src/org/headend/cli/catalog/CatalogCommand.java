package org.headend.cli.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.catalog.DeviceType.PortType;
import org.headend.catalog.Origin;
import org.headend.catalog.TypeFile;
import org.headend.catalog.netbox.NetboxExport;
import org.headend.catalog.netbox.NetboxImport;
import org.headend.catalog.netbox.NetboxImport.Options;
import org.headend.catalog.netbox.NetboxType;
import org.headend.catalog.netbox.Note.Kind;
import org.headend.cli.Console;
import org.headend.cli.ExitCode;
import org.headend.cli.HeadendCommand;
import org.headend.cli.HeadendGroup;
import org.headend.core.io.AtomicFile;
import org.headend.core.io.SafePath;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists device types, imports them from the NetBox library and exports them to it. */
@Command(name = "catalog", subcommands = { CatalogCommand.ListTypes.class, CatalogCommand.Import.class, CatalogCommand.Export.class })
public final class CatalogCommand extends HeadendGroup {

    private static Catalog catalog(Path site) throws ProblemException {
        return site == null ? Catalog.ofUser() : Catalog.of(Site.enclosing(site));
    }

    /** {@code headend catalog list}. */
    @Command(name = "list")
    public static final class ListTypes extends HeadendCommand {
        @Option(names = "--site", paramLabel = "FOLDER", descriptionKey = "site")
        private Path site;
        @Parameters(index = "0", arity = "0..1", paramLabel = "TEXT", descriptionKey = "filter")
        private String filter = "";
        @Option(names = "--origin", paramLabel = "ORIGIN", descriptionKey = "origin")
        private Origin origin;

        public ListTypes(Console console) {
            super(console);
        }

        @Override
        public Integer call() throws Exception {
            Catalog catalog = catalog(site);
            String wanted = filter.toLowerCase(Locale.ROOT);
            List<DeviceType> types = catalog.types().stream().filter(t -> origin == null || catalog.origin(t.id()).equals(Optional.of(origin)))
                    .filter(t -> (t.id() + ' ' + t.name() + ' ' + t.nameZh() + ' ' + t.category()).toLowerCase(Locale.ROOT).contains(wanted)).toList();
            if (json) {
                ObjectNode root = JsonFile.mapper().createObjectNode();
                ArrayNode list = root.putArray("types"); //$NON-NLS-1$
                types.forEach(t -> list.addObject().put("id", t.id()).put("name", t.name(Locale.getDefault())).put("category", t.category()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                        .put("ports", ports(t)).put("origin", catalog.origin(t.id()).orElseThrow().name()) //$NON-NLS-1$ //$NON-NLS-2$
                        .put("file", catalog.file(t.id()).map(Path::toString).orElse(""))); //$NON-NLS-1$ //$NON-NLS-2$
                root.set("problems", Console.toJson(catalog.problems())); //$NON-NLS-1$
                console.print(root);
            } else {
                for (DeviceType type : types) {
                    console.out().println(String.format("%-34s %-18s %-9s %s", type.id(), type.category(), //$NON-NLS-1$
                            catalog.origin(type.id()).orElseThrow().name().toLowerCase(Locale.ROOT).replace('_', '-'), type.name(Locale.getDefault())));
                }
                console.out().println(Messages.bind(Messages.listed, types.size()));
                catalog.problems().forEach(console::print);
            }
            return Console.exitCode(catalog.problems());
        }
    }

    private static int ports(DeviceType type) {
        return type.ports().stream().mapToInt(PortType::count).sum();
    }

    /** {@code headend catalog import}. */
    @Command(name = "import")
    public static final class Import extends HeadendCommand {
        @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
        private List<Path> files = List.of();
        @Option(names = "--site", paramLabel = "FOLDER", descriptionKey = "importSite")
        private Path site;
        @Option(names = "--dry-run", descriptionKey = "dryRun")
        private boolean dryRun;
        @Option(names = "--pd-as-pse", descriptionKey = "pdAsPse")
        private boolean poweredMeansSource;
        @Option(names = "--no-hints", descriptionKey = "noHints")
        private boolean noHints;
        @Option(names = "--report", descriptionKey = "report")
        private boolean report;

        public Import(Console console) {
            super(console);
        }

        @Override
        public Integer call() throws Exception {
            Site target = site == null ? null : Site.enclosing(site);
            Path folder = target == null ? TypeFile.userFolder() : TypeFile.folder(target);
            TypeFile file = TypeFile.open(folder.resolve(TypeFile.DEFAULT_NAME));
            NetboxImport importer = new NetboxImport((target == null ? Catalog.ofUser() : Catalog.of(target)).tables(), new Options(poweredMeansSource, !noHints));
            List<NetboxType> types = importer.read(NetboxImport.files(files), console.monitor());
            if (types.isEmpty()) {
                throw new ProblemException(Problem.error("catalog.import", Messages.import_nothing, Place.of(files.getFirst()), Messages.import_nothingRemedy)); //$NON-NLS-1$
            }
            List<NetboxType> good = types.stream().filter(t -> t.type().isPresent()).toList();
            good.forEach(t -> file.put(t.json()));
            if (!dryRun && !good.isEmpty()) {
                file.save();
            }
            if (json) {
                print(types, file.path());
            } else {
                types.forEach(this::print);
                console.out().println(Messages.bind(dryRun ? Messages.import_wouldWrite : Messages.import_written, good.size(), file.path()));
            }
            return good.size() == types.size() ? ExitCode.OK : ExitCode.PROBLEM;
        }

        private void print(NetboxType type) {
            type.problem().ifPresent(console::print);
            type.type().ifPresent(t -> {
                console.out().println(Messages.bind(Messages.import_line, new Object[] { t.id(), t.category(), ports(t), type.count(Kind.ASSUMED), type.count(Kind.WARNED) }));
                if (report) {
                    type.notes().forEach(n -> console.out().println("    " + n.kind().name().toLowerCase(Locale.ROOT) + ' ' + n.subject() + ": " + n.text() //$NON-NLS-1$ //$NON-NLS-2$
                            + (n.line() > 0 ? " (" + n.line() + ')' : ""))); //$NON-NLS-1$ //$NON-NLS-2$
                }
            });
        }

        private void print(List<NetboxType> types, Path path) {
            ObjectNode root = JsonFile.mapper().createObjectNode().put("file", path.toString()).put("written", !dryRun); //$NON-NLS-1$ //$NON-NLS-2$
            ArrayNode list = root.putArray("types"); //$NON-NLS-1$
            for (NetboxType type : types) {
                ObjectNode node = list.addObject().put("source", type.place().resource()).put("id", type.type().map(DeviceType::id).orElse("")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                        .put("category", type.type().map(DeviceType::category).orElse("")).put("suspectPd", type.suspectPd()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                ArrayNode notes = node.putArray("notes"); //$NON-NLS-1$
                type.notes().forEach(n -> notes.addObject().put("kind", n.kind().name()).put("subject", n.subject()).put("text", n.text()).put("line", n.line())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                node.set("problems", Console.toJson(type.problem().stream().toList())); //$NON-NLS-1$
            }
            console.print(root);
        }
    }

    /** {@code headend catalog export}. */
    @Command(name = "export")
    public static final class Export extends HeadendCommand {
        @Parameters(arity = "0..*", paramLabel = "ID", descriptionKey = "ids")
        private List<String> ids = List.of();
        @Option(names = "--to", required = true, paramLabel = "FOLDER", descriptionKey = "to")
        private Path to;
        @Option(names = "--site", paramLabel = "FOLDER", descriptionKey = "site")
        private Path site;

        public Export(Console console) {
            super(console);
        }

        @Override
        public Integer call() throws Exception {
            Catalog catalog = catalog(site);
            List<DeviceType> types = new ArrayList<>();
            for (String id : ids) {
                types.add(catalog.type(id).orElseThrow(() -> new ProblemException(
                        Problem.error("catalog.export", Messages.bind(Messages.export_unknown, id), Place.NONE, Messages.export_unknownRemedy)))); //$NON-NLS-1$
            }
            if (ids.isEmpty()) {
                catalog.types().stream().filter(t -> !catalog.origin(t.id()).equals(Optional.of(Origin.BUILT_IN))).forEach(types::add);
            }
            ArrayNode written = JsonFile.mapper().createArrayNode();
            for (DeviceType type : types) {
                Optional<Path> source = catalog.file(type.id());
                ObjectNode node = source.isPresent() ? TypeFile.open(source.get()).node(type.id()).orElse(null) : null;
                Path file = SafePath.resolve(to, NetboxExport.fileName(type));
                Files.createDirectories(file.getParent());
                AtomicFile.write(file, NetboxExport.yaml(type, node));
                written.add(file.toString());
            }
            if (json) {
                console.print(JsonFile.mapper().createObjectNode().set("files", written)); //$NON-NLS-1$
            } else {
                console.out().println(Messages.bind(Messages.exported, types.size(), to));
            }
            return ExitCode.OK;
        }
    }
}
