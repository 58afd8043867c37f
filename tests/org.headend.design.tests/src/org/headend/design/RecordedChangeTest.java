package org.headend.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.headend.catalog.Catalog;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordedChangeTest {
    private final Document document = Designs.create("recorded");
    private final Site site = document.getSite();
    private final List<Device> cameras = new ArrayList<>();
    private Device hub;

    private Device device(String type) {
        Device device = Designs.device(site, Catalog.builtIn().type(type).orElseThrow(), Locale.ENGLISH);
        site.getDevices().add(device);
        return device;
    }

    private void link(Port first, Port second) {
        site.getLinks().add(Designs.link(site, first, second));
    }

    @BeforeEach
    void linkCamerasBothWaysRound() {
        hub = device("generic/switch-poe-8");
        for (int i = 0; i < 4; i++) {
            Device camera = device("generic/camera-fixed");
            cameras.add(camera);
            Port eth = camera.getPorts().get(0);
            Port poe = hub.getPorts().get(i);
            link(i % 2 == 0 ? eth : poe, i % 2 == 0 ? poe : eth);
        }
    }

    private Map<Link, List<Port>> ends() {
        Map<Link, List<Port>> ends = new HashMap<>();
        site.getLinks().forEach(l -> ends.put(l, List.copyOf(l.getPorts())));
        return ends;
    }

    private void assertReversible(Runnable edit) {
        Map<Link, List<Port>> before = ends();
        ChangeRecorder recorder = new ChangeRecorder(document);
        edit.run();
        RecordedChange change = new RecordedChange(recorder.endRecording());
        recorder.dispose();
        assertFalse(change.isEmpty());
        Map<Link, List<Port>> after = ends();
        for (int i = 1; i <= 4; i++) {
            change.reverse();
            assertEquals(before, ends(), "undone " + i);
            change.reverse();
            assertEquals(after, ends(), "redone " + i);
        }
    }

    @Test
    void removedLinksComeBackWithTheSameFirstEnd() {
        assertReversible(() -> DesignEdits.remove(document, List.of(), List.copyOf(site.getLinks())));
    }

    @Test
    void removedDevicesComeBackWithTheSameFirstEndsOfTheirLinks() {
        assertReversible(() -> DesignEdits.remove(document, List.of(hub), List.of()));
    }

    @Test
    void removedCamerasComeBackWithTheSameFirstEndsOfTheirLinks() {
        assertReversible(() -> DesignEdits.remove(document, cameras, List.of()));
    }

    @Test
    void addedLinksKeepTheirFirstEnd() {
        Device other = device("generic/switch-poe-8");
        assertReversible(() -> {
            link(hub.getPorts().get(5), other.getPorts().get(0));
            link(other.getPorts().get(1), hub.getPorts().get(6));
        });
    }

    @Test
    void eitherEndCanBeConnectedElsewhere() {
        assertReversible(() -> site.getLinks().get(0).getPorts().set(0, hub.getPorts().get(6)));
        assertReversible(() -> site.getLinks().get(1).getPorts().set(1, hub.getPorts().get(7)));
    }

    @Test
    void endsThatWereSwappedOnPurposeAreSwappedBackAndForth() {
        assertReversible(() -> site.getLinks().forEach(l -> l.getPorts().move(0, 1)));
    }

    /** Each port has two links, of one the first end and of the other the second. */
    private List<Link> chain() {
        List<Port> bus = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            bus.add(device("generic/sensor-temperature").getPorts().stream().filter(p -> p.getKind() == PortKind.RS485).findFirst().orElseThrow());
        }
        for (int i = 1; i < 5; i++) {
            link(bus.get(i), bus.get(i - 1));
        }
        return site.getLinks().subList(site.getLinks().size() - 4, site.getLinks().size());
    }

    @Test
    void aChainOfLinksComesBackWithTheSameFirstEnds() {
        List<Link> chain = List.copyOf(chain());
        assertReversible(() -> DesignEdits.remove(document, List.of(), chain));
    }

    @Test
    void anAddedChainOfLinksKeepsItsFirstEnds() {
        assertReversible(this::chain);
    }

    @Test
    void linksRemovedFromTheSideOfTheirPortsComeBackWithTheSameFirstEnds() {
        chain();
        assertReversible(() -> site.getDevices().reversed().forEach(d -> d.getPorts().forEach(p -> p.getLinks().clear())));
    }

    @Test
    void theChainTurnedRoundIsTurnedBackAndForth() {
        List<Link> chain = List.copyOf(chain());
        assertReversible(() -> chain.forEach(l -> {
            List<Port> ends = List.copyOf(l.getPorts());
            l.getPorts().clear();
            l.getPorts().addAll(ends.reversed());
        }));
    }

    @Test
    void nothingRecordedIsEmpty() {
        ChangeRecorder recorder = new ChangeRecorder(document);
        assertTrue(new RecordedChange(recorder.endRecording()).isEmpty());
        recorder.dispose();
    }
}
