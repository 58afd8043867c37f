package org.headend.cli.design;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.headend.catalog.Catalog;
import org.headend.cli.Console;
import org.headend.cli.ExitCode;
import org.headend.cli.HeadendCommand;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.design.SiteFile;
import org.headend.design.advice.AddressPlan;
import org.headend.design.advice.AddressScheme;
import org.headend.design.advice.LinkAdvisor;
import org.headend.design.advice.LinkNeed;
import org.headend.design.advice.LinkOption;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.validate.Ipv4;
import org.headend.design.validate.SiteIndex;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code headend design advise}: media for a link between two devices, or a plan of addresses. */
@Command(name = "advise")
public final class AdviseCommand extends HeadendCommand {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file;
    @Parameters(index = "1", arity = "0..1", paramLabel = "A", descriptionKey = "adviseA")
    private String first;
    @Parameters(index = "2", arity = "0..1", paramLabel = "B", descriptionKey = "adviseB")
    private String second;
    @Mixin
    private NeedOptions needs;
    @Option(names = "--apply", paramLabel = "MEDIUM", arity = "0..1", fallbackValue = "", descriptionKey = "apply")
    private String apply;
    @ArgGroup(exclusive = false)
    private Addresses addresses;

    /** Options of an address plan. */
    static final class Addresses {
        @Option(names = "--addresses", required = true, paramLabel = "NETWORK", descriptionKey = "addresses")
        private String base;
        @Option(names = "--prefix", defaultValue = "24", descriptionKey = "prefix")
        private int prefix;
        @Option(names = "--by", defaultValue = "PURPOSE", descriptionKey = "by")
        private AddressScheme.Grouping grouping;
        @Option(names = "--vlan", defaultValue = "10", descriptionKey = "vlan")
        private int vlan;
        @Option(names = "--names", defaultValue = "{category}-{nn}", descriptionKey = "names")
        private String names;
        @Option(names = "--renumber", descriptionKey = "renumber")
        private boolean renumber;
    }

    public AdviseCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        Path design = DesignCommand.file(file);
        Document document = SiteFile.load(design);
        Catalog catalog = DesignCommand.catalog(design);
        SiteIndex site = new SiteIndex(document.getSite(), catalog);
        if (addresses != null) {
            return addresses(design, document, site);
        }
        if (first == null || second == null) {
            throw wrong(Messages.advise_what, Messages.advise_whatRemedy);
        }
        return link(design, document, site);
    }

    private static ProblemException wrong(String message, String remedy) {
        return new ProblemException(Problem.error("design.advise", message, Place.NONE, remedy)); //$NON-NLS-1$
    }

    private int link(Path design, Document document, SiteIndex site) throws Exception {
        Device a = DesignCommand.device(document, first);
        Device b = DesignCommand.device(document, second);
        if (a == b) {
            throw wrong(Messages.advise_same, Messages.advise_whatRemedy);
        }
        LinkNeed need = needs.over(LinkNeed.between(site, a, b));
        LinkAdvisor advisor = LinkAdvisor.between(site, a, b);
        List<LinkOption> options = advisor.options(need);
        LinkOption applied = null;
        if (apply != null) {
            applied = options.stream().filter(o -> o.possible() && (apply.isEmpty() || o.medium().id().equals(apply))).findFirst()
                    .orElseThrow(() -> wrong(Messages.advise_cannotApply, Messages.advise_cannotApplyRemedy));
            LinkAdvisor.apply(site, a, b, applied, need.metres());
            SiteFile.save(document, design);
        }
        if (json) {
            ObjectNode node = JsonFile.mapper().createObjectNode().put("a", a.getId()).put("b", b.getId()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("payload", need.payload()).put("mbit", need.mbit()).put("metres", need.metres()).put("powerWatts", need.powerWatts()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            node.set("need", json(need)); //$NON-NLS-1$
            ArrayNode list = node.putArray("options"); //$NON-NLS-1$
            options.forEach(o -> {
                ObjectNode option = json(o);
                ArrayNode turns = option.putArray("turns"); //$NON-NLS-1$
                if (explained(options, o)) {
                    advisor.turns(need, o).forEach(turns::add);
                }
                list.add(option);
            });
            if (applied != null) {
                node.put("applied", applied.medium().id()); //$NON-NLS-1$
            }
            console.print(node);
        } else {
            console.out().println(Messages.bind(Messages.advise_need, new Object[] { a.getName(), b.getName(), String.format("%.3g", need.mbit()), //$NON-NLS-1$
                    String.format("%.0f", need.metres()), String.format("%.0f", need.powerWatts()) })); //$NON-NLS-1$ //$NON-NLS-2$
            options.forEach(o -> {
                print(o);
                if (explained(options, o)) {
                    advisor.turns(need, o).forEach(t -> console.out().println("        ~ " + t)); //$NON-NLS-1$
                }
            });
            if (applied != null) {
                console.out().println(Messages.bind(Messages.advise_applied, applied.medium().name(Locale.getDefault())));
            }
        }
        return options.stream().anyMatch(LinkOption::possible) ? ExitCode.OK : ExitCode.PROBLEM;
    }

    /** What would change the order is told of the three best. */
    private static boolean explained(List<LinkOption> options, LinkOption option) {
        return option.possible() && options.indexOf(option) < 3;
    }

    private static ObjectNode json(LinkNeed need) {
        return JsonFile.mapper().createObjectNode().put("latencyMillis", need.maxLatencyMillis()).put("batteryYears", need.batteryYears()).put("nodes", need.nodes()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("cablePossible", need.cablePossible()).put("mobile", need.mobile()).put("safety", need.safety()).put("interference", need.interference()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                .put("outdoors", need.setting().outdoors()).put("walls", need.setting().walls()).put("material", need.setting().material()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("country", need.setting().country()).put("cost", need.setting().cost().name()).put("security", need.setting().security().name()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static ObjectNode json(LinkOption option) {
        ObjectNode node = JsonFile.mapper().createObjectNode().put("medium", option.medium().id()).put("name", option.medium().name(Locale.getDefault())) //$NON-NLS-1$ //$NON-NLS-2$
                .put("possible", option.possible()).put("score", option.score()).put("usableMbit", option.usable()).put("maxMetres", option.limit()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        ObjectNode terms = node.putObject("terms"); //$NON-NLS-1$
        option.terms().forEach(t -> terms.put(t.kind().name().toLowerCase(Locale.ROOT), t.contribution()));
        option.takes().forEach(node.putArray("takes")::add); //$NON-NLS-1$
        option.reasons().forEach(node.putArray("reasons")::add); //$NON-NLS-1$
        return node;
    }

    private void print(LinkOption option) {
        String name = option.medium().name(Locale.getDefault());
        if (option.possible()) {
            console.out().println(Messages.bind(Messages.advise_option, name, String.format("%.2f", option.score()))); //$NON-NLS-1$
            option.takes().forEach(t -> console.out().println("        + " + t)); //$NON-NLS-1$
        } else {
            console.out().println(Messages.bind(Messages.advise_out, name, option.reasons().get(0))); //$NON-NLS-1$
        }
    }

    private int addresses(Path design, Document document, SiteIndex site) throws Exception {
        Ipv4 base = Ipv4.parse(addresses.base).orElseThrow(() -> wrong(Messages.bind(Messages.advise_noNetwork, addresses.base), Messages.advise_noNetworkRemedy));
        if (addresses.prefix < base.prefix() || addresses.prefix > 30) {
            throw wrong(Messages.bind(Messages.advise_prefix, addresses.prefix, base.prefix()), Messages.advise_noNetworkRemedy);
        }
        AddressScheme usual = AddressScheme.DEFAULT;
        AddressPlan plan = AddressPlan.make(site, document.getSite().getDevices(), new AddressScheme(base, addresses.prefix, addresses.grouping, addresses.vlan,
                usual.vlanStep(), usual.firstHost(), usual.dhcpHosts(), addresses.names, !addresses.renumber));
        if (apply != null) {
            plan.apply(site);
            SiteFile.save(document, design);
        }
        if (json) {
            console.print(json(plan));
        } else {
            plan.subnets().forEach(s -> console.out().println(Messages.bind(Messages.advise_subnet, new Object[] { s.name(), s.cidr(), s.vlan(), s.gateway() })));
            plan.assignments().forEach(a -> console.out().println(Messages.bind(Messages.advise_address,
                    new Object[] { a.device().getName(), a.port().getName(), a.address(), a.hostname() })));
            plan.notes().forEach(n -> console.out().println("  ! " + n)); //$NON-NLS-1$
            console.out().println(Messages.bind(apply == null ? Messages.advise_notWritten : Messages.advise_written, plan.assignments().size()));
        }
        return plan.notes().isEmpty() ? ExitCode.OK : ExitCode.PROBLEM;
    }

    private ObjectNode json(AddressPlan plan) {
        ObjectNode node = JsonFile.mapper().createObjectNode().put("applied", apply != null); //$NON-NLS-1$
        ArrayNode subnets = node.putArray("subnets"); //$NON-NLS-1$
        plan.subnets().forEach(s -> subnets.addObject().put("name", s.name()).put("cidr", s.cidr().toString()).put("vlan", s.vlan()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("gateway", s.gateway()).put("dhcpFrom", s.dhcpFrom()).put("dhcpTo", s.dhcpTo())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        ArrayNode list = node.putArray("assignments"); //$NON-NLS-1$
        plan.assignments().forEach(a -> list.addObject().put("device", a.device().getId()).put("port", a.port().getId()).put("old", a.oldAddress()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("address", a.address()).put("hostname", a.hostname())); //$NON-NLS-1$ //$NON-NLS-2$
        plan.notes().forEach(node.putArray("notes")::add); //$NON-NLS-1$
        return node;
    }
}
