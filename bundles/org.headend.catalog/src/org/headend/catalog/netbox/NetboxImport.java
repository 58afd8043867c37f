package org.headend.catalog.netbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.catalog.DeviceSpec;
import org.headend.catalog.DeviceSpec.Optics;
import org.headend.catalog.DeviceSpec.Power;
import org.headend.catalog.DeviceSpec.Size;
import org.headend.catalog.DeviceType;
import org.headend.catalog.DeviceType.PortType;
import org.headend.catalog.Tables;
import org.headend.catalog.TypeJson;
import org.headend.catalog.netbox.Note.Kind;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reads device types of the NetBox library. What it says little or nothing about (PoE classes, bands, optics, what kind
 * of device it is) is assumed by tables that a site can change, and every assumption is in the report.
 */
public final class NetboxImport {
    private static final int MAX_FILES = 20_000;
    private static final Pattern SLUG = Pattern.compile("[-a-z0-9_]+"); //$NON-NLS-1$
    private static final List<String> EXTRAS = List.of("airflow", "is_full_depth", "subdevice_role"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private final Tables tables;
    private final Options options;
    private final List<Rule> categories = new ArrayList<>();

    private record Rule(Pattern match, String category) {
    }

    /**
     * @param poweredMeansSource true to take several powered ports of a switch for what they most likely are, sources
     * @param hints              true to use numbers that are told in free text
     */
    public record Options(boolean poweredMeansSource, boolean hints) {
        public static final Options DEFAULT = new Options(false, true);
    }

    public NetboxImport(Tables tables, Options options) {
        this.tables = tables;
        this.options = options;
        for (JsonNode rule : tables.get("netbox").path("categories")) { //$NON-NLS-1$ //$NON-NLS-2$
            categories.add(new Rule(Pattern.compile(rule.path("match").asText()), rule.path("category").asText())); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    /** The YAML files among files and below folders, sorted; links out of a folder are not followed. */
    public static List<Path> files(Collection<Path> roots) throws ProblemException {
        TreeSet<Path> files = new TreeSet<>();
        for (Path root : roots) {
            try (Stream<Path> all = Files.walk(root)) {
                all.filter(f -> f.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.ya?ml") && Files.isRegularFile(f)) //$NON-NLS-1$
                        .limit(MAX_FILES).forEach(files::add);
            } catch (IOException | UncheckedIOException e) {
                throw new ProblemException(Problem.error("netbox.folder", Messages.bind(Messages.file_read, e.getMessage()), Place.of(root), ""), e); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
        return List.copyOf(files);
    }

    /** Reads files one after the other; a broken one is told in its result. */
    public List<NetboxType> read(List<Path> files, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        List<NetboxType> types = new ArrayList<>();
        for (Path file : files) {
            progress.checkCanceled();
            progress.subTask(file.getFileName().toString());
            types.add(read(file));
            progress.worked(1);
        }
        return types;
    }

    public NetboxType read(Path file) {
        try {
            return read(NetboxFile.read(file), Place.of(file));
        } catch (ProblemException e) {
            return NetboxType.broken(Place.of(file), e.problem());
        }
    }

    /** As {@link #read(Path)}, from text. */
    public NetboxType parse(String text, Place place) {
        try {
            return read(NetboxFile.parse(text, place), place);
        } catch (ProblemException e) {
            return NetboxType.broken(place, e.problem());
        }
    }

    private NetboxType read(YamlObject root, Place place) {
        String maker = root.text("manufacturer"); //$NON-NLS-1$
        String model = root.text("model"); //$NON-NLS-1$
        if (maker.isEmpty() || model.isEmpty()) {
            return NetboxType.broken(place, Problem.error("netbox.identity", Messages.no_identity, place, Messages.file_remedy)); //$NON-NLS-1$
        }
        Draft draft = new Draft();
        root.doubled().forEach(key -> draft.note(Kind.WARNED, key, Messages.doubled, root.line(key)));
        for (String field : new String[] { "manufacturer", "model" }) { //$NON-NLS-1$ //$NON-NLS-2$
            draft.note(Kind.IMPORTED, field, root.text(field), root.line(field));
        }
        slug(root, maker, draft);
        String part = imported(root, draft, "part_number"); //$NON-NLS-1$
        String description = imported(root, draft, "description"); //$NON-NLS-1$
        OwnFields own = OwnFields.find(root.text("comments")); //$NON-NLS-1$
        String comments = own.comments();
        if (!comments.isBlank()) {
            draft.note(Kind.KEPT, "comments", Messages.comments, root.line("comments")); //$NON-NLS-1$ //$NON-NLS-2$
        }
        double units = rackUnits(root, draft);
        double kilograms = kilograms(root, draft);
        EXTRAS.forEach(key -> extra(root, draft, key));
        for (String image : new String[] { "front_image", "rear_image" }) { //$NON-NLS-1$ //$NON-NLS-2$
            if (root.truth(image).orElse(false)) {
                draft.note(Kind.KEPT, image, Messages.image, root.line(image));
            }
        }
        if (root.truth("is_powered").equals(Optional.of(false))) { //$NON-NLS-1$
            draft.note(Kind.KEPT, "is_powered", Messages.passive, root.line("is_powered")); //$NON-NLS-1$ //$NON-NLS-2$
        }
        Interfaces interfaces = new Interfaces(draft, tables);
        interfaces.read(root);
        new OtherPorts(draft, tables).read(root);
        root.rest().forEach((key, value) -> draft.keep(key, key + ": " + value, root.line(key))); //$NON-NLS-1$
        String text = (description + '\n' + comments).toLowerCase(Locale.ROOT);
        String category = own.category().isEmpty() ? category((maker + ' ' + model + ' ' + part + ' ').toLowerCase(Locale.ROOT) + text, draft) : own.category();
        boolean suspect = interfaces.judge(category, options.poweredMeansSource());
        Hints hints = new Hints(draft, tables, text);
        if (options.hints()) {
            hints.power();
        }
        DeviceSpec spec = new DeviceSpec(maker, model, part, description, 0, power(draft, hints), category.startsWith("camera") ? hints.optics(maker, model, options.hints()) : null, //$NON-NLS-1$
                null, null, null, null, options.hints() ? hints.environment() : null, null,
                options.hints() ? hints.size(kilograms, units) : new Size(0, 0, 0, kilograms, units), notes(comments, draft));
        double budget = options.hints() ? hints.poeBudget() : 0;
        if (budget == 0 && draft.ports.stream().anyMatch(p -> p.poe.equals("SOURCE"))) { //$NON-NLS-1$
            draft.note(Kind.WARNED, "poeBudgetWatts", Messages.poe_budget, 0); //$NON-NLS-1$
        }
        List<PortType> ports = PortGroups.join(draft.ports.stream().map(Draft.Port::type).toList());
        DeviceType type = own.complete(new DeviceType(maker + '/' + model, maker + ' ' + model, maker + ' ' + model, category, budget, ports, spec));
        return new NetboxType(place, Optional.of(type), json(type, draft), draft.notes, Optional.empty(), suspect && !options.poweredMeansSource());
    }

    private static void slug(YamlObject root, String maker, Draft draft) {
        String slug = root.text("slug"); //$NON-NLS-1$
        draft.extras.put("slug", slug); //$NON-NLS-1$
        String prefix = maker.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"); //$NON-NLS-1$ //$NON-NLS-2$
        if (slug.isEmpty()) {
            draft.note(Kind.WARNED, "slug", Messages.missing, root.line()); //$NON-NLS-1$
        } else if (!SLUG.matcher(slug).matches()) {
            draft.note(Kind.WARNED, "slug", Messages.bind(Messages.slug_pattern, slug), root.line("slug")); //$NON-NLS-1$ //$NON-NLS-2$
        } else {
            draft.note(slug.startsWith(prefix) ? Kind.KEPT : Kind.WARNED, "slug", //$NON-NLS-1$
                    Messages.bind(slug.startsWith(prefix) ? Messages.slug_kept : Messages.slug_prefix, slug), root.line("slug")); //$NON-NLS-1$
        }
    }

    private static String imported(YamlObject root, Draft draft, String key) {
        String value = root.text(key);
        if (!value.isEmpty()) {
            draft.note(Kind.IMPORTED, key, value, root.line(key));
        }
        return value;
    }

    private static void extra(YamlObject root, Draft draft, String key) {
        String value = root.text(key);
        if (!value.isEmpty()) {
            draft.extras.put(key, value);
            draft.note(Kind.KEPT, key, Messages.bind(Messages.extra, key, value), root.line(key));
        } else if (key.equals("is_full_depth")) { //$NON-NLS-1$
            draft.note(Kind.WARNED, key, Messages.missing, root.line());
        }
    }

    private static double rackUnits(YamlObject root, Draft draft) {
        OptionalDouble units = root.number("u_height"); //$NON-NLS-1$
        if (units.isEmpty() || units.getAsDouble() < 0 || units.getAsDouble() * 2 % 1 != 0) {
            draft.note(Kind.WARNED, "u_height", root.has("u_height") ? Messages.bind(Messages.height, root.text("u_height")) : Messages.missing, root.line("u_height")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            return 0;
        }
        draft.note(Kind.IMPORTED, "u_height", root.text("u_height"), root.line("u_height")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return units.getAsDouble();
    }

    private static double kilograms(YamlObject root, Draft draft) {
        OptionalDouble weight = root.number("weight"); //$NON-NLS-1$
        String unit = root.text("weight_unit").toLowerCase(Locale.ROOT); //$NON-NLS-1$
        double factor = switch (unit) {
            case "kg" -> 1; //$NON-NLS-1$
            case "g" -> 0.001; //$NON-NLS-1$
            case "lb" -> 0.45359237; //$NON-NLS-1$
            case "oz" -> 0.028349523125; //$NON-NLS-1$
            default -> 0;
        };
        if (weight.isEmpty()) {
            return 0;
        }
        if (factor == 0) {
            draft.note(Kind.WARNED, "weight", Messages.bind(Messages.weight, root.text("weight"), unit), root.line("weight")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            return 0;
        }
        double kilograms = Math.round(weight.getAsDouble() * factor * 10_000) / 10_000.0;
        draft.note(factor == 1 ? Kind.IMPORTED : Kind.MAPPED, "weight", kilograms + " kg", root.line("weight")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return kilograms;
    }

    private String category(String text, Draft draft) {
        for (Rule rule : categories) {
            if (rule.match().matcher(text).find()) {
                draft.note(Kind.ASSUMED, "category", Messages.bind(Messages.category_text, rule.category()), 0); //$NON-NLS-1$
                return rule.category();
            }
        }
        long wired = count(draft, "ETHERNET") + count(draft, "SFP"); //$NON-NLS-1$ //$NON-NLS-2$
        boolean panel = !draft.ports.isEmpty() && draft.ports.stream().allMatch(p -> p.origin.startsWith("front-") || p.origin.startsWith("rear-")); //$NON-NLS-1$ //$NON-NLS-2$
        boolean powered = draft.ports.stream().anyMatch(p -> p.poe.equals("POWERED")); //$NON-NLS-1$
        String category = panel ? "converter-panel" : draft.ports.stream().filter(p -> p.origin.startsWith("console-server-ports")).count() > 1 ? "converter-serial" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                : count(draft, "CELLULAR") > 0 ? "router" : wired >= 5 ? "switch" : powered && count(draft, "WIFI") > 0 ? "access-point" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                        : powered && wired == 1 ? "camera-fixed" : "server"; //$NON-NLS-1$ //$NON-NLS-2$
        draft.note(Kind.WARNED, "category", Messages.bind(Messages.category_ports, category), 0); //$NON-NLS-1$
        return category;
    }

    private static long count(Draft draft, String kind) {
        return draft.ports.stream().filter(p -> p.kind.equals(kind)).count();
    }

    private Power power(Draft draft, Hints hints) {
        String drawn = draft.extras.remove("watts"); //$NON-NLS-1$
        double watts = drawn != null ? Double.parseDouble(drawn) : options.hints() ? hints.watts().orElse(0) : 0;
        List<Draft.Port> inlets = draft.ports.stream().filter(p -> p.kind.equals("POWER") && p.role.equals("DEVICE")).toList(); //$NON-NLS-1$ //$NON-NLS-2$
        if (drawn != null && inlets.size() > 1) {
            draft.note(Kind.ASSUMED, "maximum_draw", Messages.bind(Messages.power_redundant, inlets.size()), inlets.getFirst().line); //$NON-NLS-1$
        }
        return inlets.stream().map(p -> p.current).filter(c -> !c.isEmpty()).findFirst()
                .map(current -> current.equals("AC") ? new Power(watts, 100, 240, current, false) : new Power(watts, 0, 0, current, false)) //$NON-NLS-1$
                .orElse(new Power(watts, 0, 0, "", false)); //$NON-NLS-1$
    }

    private static String notes(String comments, Draft draft) {
        String kept = String.join("\n", draft.remarks); //$NON-NLS-1$
        return kept.isEmpty() ? comments : comments.isBlank() ? kept : comments + "\n\n" + kept; //$NON-NLS-1$
    }

    private static ObjectNode json(DeviceType type, Draft draft) {
        ObjectNode json = TypeJson.write(type);
        ObjectNode netbox = json.putObject(NetboxExport.EXTRAS);
        draft.extras.forEach(netbox::put);
        ObjectNode types = netbox.putObject(NetboxExport.PORT_TYPES);
        draft.ports.forEach(p -> types.put(p.name, p.origin));
        return json;
    }
}
