package org.headend.catalog.netbox;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads YAML no further than its nodes, with limits on size, depth and aliases; nothing of the file is ever made an object. */
final class NetboxFile {
    private static final int MAX_BYTES = 1 << 20;
    private static final String CORE = "tag:yaml.org,2002:"; //$NON-NLS-1$
    private static final Set<String> TAGS = Set.of("str", "int", "float", "bool", "null", "map", "seq", "timestamp", "merge", "value", "set", "omap", "binary"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$

    private NetboxFile() {
    }

    static YamlObject read(Path file) throws ProblemException {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw problem(Messages.file_tooLarge, Place.of(file), null);
            }
            return parse(Files.readString(file, StandardCharsets.UTF_8), Place.of(file));
        } catch (IOException e) {
            throw problem(Messages.bind(Messages.file_read, e.getMessage()), Place.of(file), e);
        }
    }

    static YamlObject parse(String text, Place place) throws ProblemException {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_BYTES);
        options.setNestingDepthLimit(20);
        options.setMaxAliasesForCollections(10);
        try {
            Composer composer = new Composer(new ParserImpl(new StreamReader(new StringReader(text)), options), new Resolver(), options);
            if (composer.checkNode() && composer.getNode() instanceof MappingNode root) {
                if (composer.checkNode()) {
                    throw problem(Messages.file_severalDocuments, place, null);
                }
                refuseForeignTags(root, place, Collections.newSetFromMap(new IdentityHashMap<>()));
                return new YamlObject(root);
            }
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw problem(Messages.bind(Messages.file_syntax, e.getProblem()), place.atLine(line), e);
        } catch (YAMLException e) {
            throw problem(Messages.bind(Messages.file_syntax, String.valueOf(e.getMessage()).lines().findFirst().orElse("")), place, e); //$NON-NLS-1$
        }
        throw problem(Messages.file_noMapping, place, null);
    }

    private static void refuseForeignTags(Node node, Place place, Set<Node> seen) throws ProblemException {
        if (!seen.add(node)) {
            return;
        }
        String tag = node.getTag().getValue();
        if (!tag.startsWith(CORE) || !TAGS.contains(tag.substring(CORE.length()))) {
            throw problem(Messages.bind(Messages.file_tag, tag), place.atLine(node.getStartMark().getLine() + 1), null);
        }
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                refuseForeignTags(item, place, seen);
            }
        } else if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                refuseForeignTags(tuple.getKeyNode(), place, seen);
                refuseForeignTags(tuple.getValueNode(), place, seen);
            }
        }
    }

    private static ProblemException problem(String message, Place place, Exception cause) {
        return new ProblemException(Problem.error("netbox.file", message, place, Messages.file_remedy), cause); //$NON-NLS-1$
    }
}
