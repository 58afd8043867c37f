package org.headend.cli.design;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.headend.catalog.Catalog;
import org.headend.cli.Console;
import org.headend.cli.ExitCode;
import org.headend.cli.HeadendCommand;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.design.SiteFile;
import org.headend.design.export.Paper;
import org.headend.design.site.Document;
import org.headend.design.site.Floor;
import org.headend.plan.PlanDocuments;
import org.headend.plan.PlanFormat;
import org.headend.plan.PlanPart;
import org.headend.plan.PlanRequest;
import org.headend.plan.PlanResult;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code headend design plan}: drawings, mounting sheets, schedules and labels of a design. */
@Command(name = "plan")
public final class PlanCommand extends HeadendCommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;
    @Option(names = "--to", paramLabel = "DIR", descriptionKey = "planTo")
    private Path to;
    @Option(names = "--format", split = ",", paramLabel = "FORMAT", descriptionKey = "planFormat")
    private List<String> formats = List.of();
    @Option(names = "--part", split = ",", paramLabel = "PART", descriptionKey = "planPart")
    private List<String> parts = List.of();
    @Option(names = "--floor", split = ",", paramLabel = "FLOOR", descriptionKey = "planFloor")
    private List<String> floors = List.of();
    @Option(names = "--paper", defaultValue = "A3", paramLabel = "PAPER", descriptionKey = "planPaper")
    private String paper;
    @Option(names = "--language", paramLabel = "LANGUAGE", descriptionKey = "planLanguage")
    private String language;
    @Option(names = "--author", defaultValue = "", paramLabel = "NAME", descriptionKey = "planAuthor")
    private String author;
    @Option(names = "--revision", defaultValue = "", paramLabel = "TEXT", descriptionKey = "planRevision")
    private String revision;

    public PlanCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        Path design = DesignCommand.file(file).toAbsolutePath().normalize();
        Optional<Site> site = site(design);
        Document document = SiteFile.load(design);
        Catalog catalog = site.isPresent() ? Catalog.of(site.get()) : Catalog.builtIn();
        Path target = to != null ? to : site.map(s -> s.docs().resolve("plan")).orElse(design.resolveSibling("plan")); //$NON-NLS-1$ //$NON-NLS-2$
        PlanRequest request = new PlanRequest(chosen(PlanPart.class, parts, "--part"), floors(document), chosen(PlanFormat.class, formats, "--format"), //$NON-NLS-1$ //$NON-NLS-2$
                one(Paper.class, paper, "--paper"), locale(site), target, author, revision, LocalDate.now()); //$NON-NLS-1$
        PlanResult result = PlanDocuments.of(document, catalog, site.map(Site::folder).orElse(null)).write(request, console.monitor());
        if (json) {
            ObjectNode node = JsonFile.mapper().createObjectNode().put("folder", result.folder().toString()); //$NON-NLS-1$
            ArrayNode files = node.putArray("files"); //$NON-NLS-1$
            result.files().forEach(f -> files.add(f.toString()));
            ArrayNode notes = node.putArray("notes"); //$NON-NLS-1$
            result.notes().forEach(notes::add);
            console.print(node);
        } else {
            result.notes().forEach(console.err()::println);
            result.files().forEach(console.out()::println);
        }
        return ExitCode.OK;
    }

    private static Optional<Site> site(Path design) throws ProblemException {
        for (Path at = design.getParent(); at != null; at = at.getParent()) {
            if (Site.isSite(at)) {
                return Optional.of(Site.open(at));
            }
        }
        return Optional.empty();
    }

    private List<String> floors(Document document) throws ProblemException {
        for (String wanted : floors) {
            if (document.getSite().getFloors().stream().map(Floor::getId).noneMatch(wanted::equals)) {
                throw unknown("--floor", wanted, String.join(", ", document.getSite().getFloors().stream().map(Floor::getId).toList())); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
        return floors;
    }

    private Locale locale(Optional<Site> site) throws ProblemException {
        String wanted = language != null ? language : site.map(Site::language).orElse(Locale.getDefault().toLanguageTag());
        Locale locale = Locale.forLanguageTag(wanted.replace('_', '-'));
        return switch (locale.getLanguage()) {
            case "zh" -> Locale.SIMPLIFIED_CHINESE; //$NON-NLS-1$
            case "en" -> Locale.ENGLISH; //$NON-NLS-1$
            default -> {
                if (language != null) {
                    throw unknown("--language", language, "en, zh_CN"); //$NON-NLS-1$ //$NON-NLS-2$
                }
                yield Locale.ENGLISH;
            }
        };
    }

    private static <E extends Enum<E>> Set<E> chosen(Class<E> kind, List<String> names, String option) throws ProblemException {
        Set<E> chosen = EnumSet.noneOf(kind);
        for (String name : names) {
            chosen.add(one(kind, name, option));
        }
        return chosen.isEmpty() ? EnumSet.allOf(kind) : chosen;
    }

    private static <E extends Enum<E>> E one(Class<E> kind, String name, String option) throws ProblemException {
        for (E literal : kind.getEnumConstants()) {
            if (literal.name().equalsIgnoreCase(name.strip())) {
                return literal;
            }
        }
        throw unknown(option, name, String.join(", ", EnumSet.allOf(kind).stream().map(l -> l.name().toLowerCase(Locale.ROOT)).toList())); //$NON-NLS-1$
    }

    private static ProblemException unknown(String option, String value, String known) {
        return new ProblemException(Problem.error("plan.option", Messages.bind(Messages.plan_option, option, value), Place.NONE, //$NON-NLS-1$
                Messages.bind(Messages.plan_optionRemedy, known)));
    }
}
