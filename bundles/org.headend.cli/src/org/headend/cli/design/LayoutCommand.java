package org.headend.cli.design;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.headend.cli.Console;
import org.headend.cli.ExitCode;
import org.headend.cli.HeadendCommand;
import org.headend.core.json.JsonFile;
import org.headend.design.AutoLayout;
import org.headend.design.AutoLayout.Arrangement;
import org.headend.design.Designs;
import org.headend.design.SiteFile;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Document;
import org.headend.design.site.Node;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code headend design layout}: lays out all devices or some, keeps those that are pinned. */
@Command(name = "layout")
public final class LayoutCommand extends HeadendCommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;
    @Option(names = "--algorithm", defaultValue = "layered", descriptionKey = "algorithm")
    private Algorithm algorithm;
    @Option(names = "--only", paramLabel = "DEVICE", split = ",", descriptionKey = "layoutOnly")
    private List<String> only = new ArrayList<>();
    @Option(names = "--pin", paramLabel = "DEVICE", split = ",", descriptionKey = "layoutPin")
    private List<String> pin = new ArrayList<>();

    /** The ways to lay out, as they are written here. */
    enum Algorithm {
        layered, tree, radial, force;

        AutoLayout.Kind kind() {
            return AutoLayout.Kind.valueOf(name().toUpperCase(Locale.ROOT));
        }
    }

    public LayoutCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        Path design = DesignCommand.file(file);
        Document document = SiteFile.load(design);
        Diagram diagram = Designs.topology(document);
        Set<Device> wanted = new HashSet<>();
        for (String name : only) {
            wanted.add(DesignCommand.device(document, name));
        }
        Set<Device> staying = new HashSet<>();
        for (String name : pin) {
            staying.add(DesignCommand.device(document, name));
        }
        diagram.getNodes().stream().filter(n -> staying.contains(n.getDevice())).forEach(n -> n.setPinned(true));
        List<Node> nodes = diagram.getNodes().stream().filter(n -> wanted.isEmpty() || wanted.contains(n.getDevice())).toList();
        Arrangement arrangement = AutoLayout.arrange(algorithm.kind(), diagram, nodes, document.getSite().getLinks(), console.monitor());
        arrangement.apply();
        SiteFile.save(document, design);
        if (json) {
            ObjectNode result = JsonFile.mapper().createObjectNode().put("algorithm", algorithm.name()).put("moved", arrangement.nodes().size()); //$NON-NLS-1$ //$NON-NLS-2$
            ArrayNode places = result.putArray("places"); //$NON-NLS-1$
            arrangement.nodes().forEach((node, at) -> places.addObject().put("device", node.getDevice().getId()).put("x", at.x()).put("y", at.y())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            console.print(result);
        } else {
            console.out().println(Messages.bind(Messages.moved, arrangement.nodes().size()));
        }
        return ExitCode.OK;
    }
}
