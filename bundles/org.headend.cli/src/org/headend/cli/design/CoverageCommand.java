package org.headend.cli.design;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.headend.catalog.Catalog;
import org.headend.cli.Console;
import org.headend.cli.ExitCode;
import org.headend.cli.HeadendCommand;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.design.SiteFile;
import org.headend.design.floor.FloorData;
import org.headend.design.floor.FloorPlan;
import org.headend.design.floor.NeedResult;
import org.headend.design.floor.NeedResult.Status;
import org.headend.design.site.Document;
import org.headend.design.site.Floor;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code headend design coverage}: whether the needs of all zones are met, and what would help where they are not. */
@Command(name = "coverage")
public final class CoverageCommand extends HeadendCommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;
    @Option(names = "--floor", paramLabel = "NAME", descriptionKey = "floor")
    private String name;
    @Option(names = "--no-advice", descriptionKey = "noAdvice")
    private boolean noAdvice;

    public CoverageCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        Path design = DesignCommand.file(file);
        Document document = SiteFile.load(design);
        Catalog catalog = DesignCommand.catalog(design);
        List<Floor> floors = document.getSite().getFloors().stream()
                .filter(f -> name == null || name.equals(f.getName()) || name.equals(f.getId())).toList();
        if (name != null && floors.isEmpty()) {
            throw new ProblemException(Problem.error("design.floor", Messages.bind(Messages.coverage_noFloor, name), Place.of(design), //$NON-NLS-1$
                    Messages.coverage_noFloorRemedy), null);
        }
        List<NeedResult> all = new ArrayList<>();
        ObjectNode root = JsonFile.mapper().createObjectNode();
        ArrayNode list = root.putArray("floors"); //$NON-NLS-1$
        for (Floor floor : floors) {
            FloorPlan plan = FloorPlan.shared(floor, catalog);
            List<NeedResult> results = plan.evaluate(!noAdvice, new NullProgressMonitor());
            all.addAll(results);
            if (json) {
                list.add(FloorData.of(plan, results));
            } else {
                print(plan, results);
            }
        }
        if (json) {
            console.print(root);
        } else {
            console.out().println(Messages.bind(Messages.coverage_sum, new Object[] { count(all, Status.MET), count(all, Status.MISSED),
                    count(all, Status.UNKNOWN) }));
        }
        return count(all, Status.MISSED) > 0 ? ExitCode.PROBLEM : ExitCode.OK;
    }

    private void print(FloorPlan plan, List<NeedResult> results) {
        console.out().println(plan.name());
        for (NeedResult result : results) {
            String mark = switch (result.status()) {
                case MET -> "✓"; //$NON-NLS-1$
                case MISSED -> "✗"; //$NON-NLS-1$
                case UNKNOWN -> "?"; //$NON-NLS-1$
            };
            console.out().println("  " + mark + ' ' + result.zone().name() + " – " + result.summary()); //$NON-NLS-1$ //$NON-NLS-2$
            if (result.status() == Status.MISSED && !result.reasons().isEmpty()) {
                console.out().println("      " + result.reasons()); //$NON-NLS-1$
            }
            if (result.contributions().size() > 1) {
                console.out().println("      " + Messages.bind(Messages.coverage_twice, Math.round(result.twicePercent()))); //$NON-NLS-1$
            }
            result.advice().forEach(a -> console.out().println("      → " + a.sentence())); //$NON-NLS-1$
        }
    }

    private static long count(List<NeedResult> results, Status status) {
        return results.stream().filter(r -> r.status() == status).count();
    }
}
