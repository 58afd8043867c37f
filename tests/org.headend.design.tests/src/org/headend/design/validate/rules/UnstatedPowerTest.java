package org.headend.design.validate.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.headend.catalog.Catalog;
import org.headend.core.problem.Severity;
import org.headend.core.site.Scene;
import org.headend.design.Designs;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.validate.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Power that data sheets leave open is neither a fault nor a pass. */
class UnstatedPowerTest {
    private final Document document = Designs.create("test");
    private Catalog catalog = Catalog.builtIn();

    private Device add(String type) {
        Device device = Designs.device(document.getSite(), catalog.type(type).orElseThrow(), Locale.ENGLISH);
        document.getSite().getDevices().add(device);
        return device;
    }

    private void link(Port a, Port b) {
        document.getSite().getLinks().add(Designs.link(document.getSite(), a, b));
    }

    private List<Severity> severities(String rule) {
        return Validator.validate(document.getSite(), catalog).stream().map(f -> f.problem()).filter(p -> p.code().equals(rule)).map(p -> p.severity()).toList();
    }

    @Test
    void aSwitchWhosePoeIsNotStatedLeavesItOpenWhetherACameraIsFed(@TempDir Path folder) throws Exception {
        org.headend.core.site.Site site = org.headend.core.site.Site.create(folder, "s", Scene.CAMPUS, "en");
        Files.createDirectories(folder.resolve("catalog"));
        Files.writeString(folder.resolve("catalog/types.json"), """
                {"types":[{"id":"a/unknown","category":"switch","ports":[{"name":"","kind":"ETHERNET","count":8,"poe":"UNKNOWN"}]},
                {"id":"a/plain","category":"switch","ports":[{"name":"p","kind":"ETHERNET","count":8}]}]}
                """);
        catalog = Catalog.of(site);
        Device camera = add("generic/camera-fixed");
        link(camera.getPorts().getFirst(), add("a/unknown").getPorts().get(2));
        assertEquals(List.of(Severity.INFO), severities("PWR-07"));
        assertEquals(List.of(Severity.INFO), severities("PWR-01"), "nor whether the switch has to feed it");
        Port open = document.getSite().getDevices().get(1).getPorts().get(2);
        assertEquals(PoeMode.UNKNOWN, open.getPoe());
        open.setPoe(PoeMode.NONE);
        assertEquals(List.of(Severity.ERROR), severities("PWR-07"), "somebody looked it up");
        open.setPoe(PoeMode.UNKNOWN);
        Device other = add("generic/camera-fixed");
        link(other.getPorts().getFirst(), add("a/plain").getPorts().getFirst());
        assertEquals(List.of(Severity.ERROR, Severity.INFO), severities("PWR-07"));
    }

    @Test
    void aPlugInASocketOfTheBuildingIsNotDrawn() {
        Device gate = add("generic/gate");
        Device gateway = add("generic/ai-gateway");
        link(gate.getPorts().getFirst(), gateway.getPorts().stream().filter(p -> p.getName().equals("gpio1")).findFirst().orElseThrow());
        assertEquals(List.of(), severities("PWR-07"));
    }
}
