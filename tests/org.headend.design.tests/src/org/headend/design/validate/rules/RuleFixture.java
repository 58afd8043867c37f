package org.headend.design.validate.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.headend.catalog.Catalog;
import org.headend.core.problem.Severity;
import org.headend.design.Designs;
import org.headend.design.site.Area;
import org.headend.design.site.AreaKind;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Floor;
import org.headend.design.site.Link;
import org.headend.design.site.MediaStream;
import org.headend.design.site.Network;
import org.headend.design.site.Placement;
import org.headend.design.site.Port;
import org.headend.design.site.Site;
import org.headend.design.site.SiteFactory;
import org.headend.design.validate.Finding;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Validator;

/** A small site that a test builds, and what one rule says about it. */
abstract class RuleFixture {
    final Catalog catalog = Catalog.builtIn();
    final Document document = Designs.create("test");
    final Site site = document.getSite();

    final Device add(String type) {
        Device device = Designs.device(site, catalog.type("generic/" + type).orElseThrow(() -> new AssertionError(type)), Locale.ENGLISH);
        site.getDevices().add(device);
        return device;
    }

    static Port port(Device device, String name) {
        return device.getPorts().stream().filter(p -> p.getName().equals(name)).findFirst().orElseThrow(() -> new AssertionError(name));
    }

    final Link link(Device a, String portA, Device b, String portB) {
        Link link = Designs.link(site, port(a, portA), port(b, portB));
        link.setLengthMetres(10);
        site.getLinks().add(link);
        return link;
    }

    /** A camera with one main stream to a consumer. */
    final Device camera(Device sw, String port, Device consumer) {
        Device camera = add("camera-fixed");
        link(camera, "eth", sw, port);
        camera.getStreams().get(0).getConsumers().add(consumer);
        return camera;
    }

    final MediaStream stream(Device device, int width, int height, double fps, double mbit, Device... consumers) {
        MediaStream stream = SiteFactory.eINSTANCE.createMediaStream();
        stream.setId(device.getId() + ".s" + device.getStreams().size());
        stream.setName("s" + device.getStreams().size());
        stream.setWidth(width);
        stream.setHeight(height);
        stream.setFps(fps);
        stream.setMbit(mbit);
        stream.getConsumers().addAll(List.of(consumers));
        device.getStreams().add(stream);
        return stream;
    }

    final Network network(String cidr, int vlan) {
        Network network = SiteFactory.eINSTANCE.createNetwork();
        network.setId("network" + site.getNetworks().size());
        network.setName("N" + vlan);
        network.setCidr(cidr);
        network.setVlan(vlan);
        site.getNetworks().add(network);
        return network;
    }

    final Area area(AreaKind kind) {
        Area area = SiteFactory.eINSTANCE.createArea();
        area.setId("area" + site.getAreas().size());
        area.setName(kind.getName());
        area.setKind(kind);
        site.getAreas().add(area);
        return area;
    }

    final Floor floor() {
        Floor floor = SiteFactory.eINSTANCE.createFloor();
        floor.setId("floor" + site.getFloors().size());
        site.getFloors().add(floor);
        return floor;
    }

    static Placement place(Floor floor, Device device, double x, double y) {
        Placement placement = SiteFactory.eINSTANCE.createPlacement();
        placement.setDevice(device);
        placement.setX(x);
        placement.setY(y);
        floor.getPlacements().add(placement);
        return placement;
    }

    final List<Finding> findings(String rule) {
        return Validator.validate(site, catalog).stream().filter(f -> f.problem().code().equals(rule)).toList();
    }

    final void assertPasses(String rule) {
        assertEquals(List.of(), findings(rule).stream().map(f -> f.problem().message()).toList());
    }

    /** Exactly one finding of this severity, and it names an element of the site. */
    final Finding only(String rule, Severity severity) {
        List<Finding> found = findings(rule);
        assertEquals(1, found.size(), found.toString());
        Finding finding = found.get(0);
        assertEquals(severity, finding.problem().severity(), finding.toString());
        assertFalse(finding.elements().isEmpty());
        assertFalse(finding.problem().remedy().isBlank(), "says what to do");
        assertFalse(finding.problem().message().contains("{"), finding.problem().message());
        return finding;
    }

    final void assertUnknown(String rule) {
        only(rule, Severity.INFO);
    }

    /** The fix makes the finding go away, and can be undone. */
    final void assertFixable(String rule, Severity severity, int fix) {
        Finding finding = only(rule, severity);
        String before = finding.problem().message();
        assertFalse(finding.fixes().size() <= fix, "no fix " + fix + " in " + finding);
        ChangeRecorder recorder = new ChangeRecorder(document);
        finding.fixes().get(fix).change().run();
        ChangeDescription recorded = recorder.endRecording();
        recorder.dispose();
        assertEquals(List.of(), findings(rule).stream().filter(f -> f.problem().severity() != Severity.INFO).map(f -> f.problem().message()).toList(),
                finding.fixes().get(fix).label());
        recorded.applyAndReverse();
        assertEquals(before, only(rule, severity).problem().message(), "undone");
        recorded.applyAndReverse();
    }

    final void assertFixable(String rule, Severity severity) {
        assertFixable(rule, severity, 0);
    }

    /**
     * Labels of all fixes of the first finding that a rule tells with this severity; each by itself makes the finding go away, brings no new error and
     * can be undone.
     */
    final List<String> solutions(String rule, Severity severity) {
        Finding finding = findings(rule).stream().filter(f -> f.problem().severity() == severity).findFirst().orElseThrow(() -> new AssertionError("no " + rule));
        String element = finding.problem().place().element();
        List<String> before = errors();
        for (int i = 0; i < finding.fixes().size(); i++) {
            QuickFix fix = finding.fixes().get(i);
            assertFalse(fix.label().matches(".*\\{\\d.*"), fix.label());
            ChangeRecorder recorder = new ChangeRecorder(document);
            fix.change().run();
            ChangeDescription recorded = recorder.endRecording();
            recorder.dispose();
            assertEquals(List.of(), findings(rule).stream().filter(f -> f.problem().severity().ordinal() <= severity.ordinal())
                    .filter(f -> f.problem().place().element().equals(element)).map(f -> f.problem().message()).toList(), fix.label());
            assertEquals(List.of(), errors().stream().filter(e -> !before.contains(e)).toList(), "new errors after: " + fix.label());
            recorded.applyAndReverse();
            assertEquals(before, errors(), "undone: " + fix.label());
            finding = findings(rule).stream().filter(f -> f.problem().severity() == severity && f.problem().place().element().equals(element)).findFirst().orElseThrow();
        }
        return finding.fixes().stream().map(QuickFix::label).toList();
    }

    private List<String> errors() {
        return Validator.validate(site, catalog).stream().filter(f -> f.problem().severity() == Severity.ERROR)
                .map(f -> f.problem().code() + ' ' + f.problem().place().element()).sorted().toList();
    }
}
