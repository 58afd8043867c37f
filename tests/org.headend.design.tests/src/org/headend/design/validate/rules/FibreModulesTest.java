package org.headend.design.validate.rules;

import static org.headend.core.problem.Severity.ERROR;
import static org.headend.core.problem.Severity.INFO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.junit.jupiter.api.Test;

/** PORT-02 for optical modules: mode, wavelength, number of fibres, and the cable. */
class FibreModulesTest extends RuleFixture {
    private final Device a = add("switch-poe-24");
    private final Device b = add("switch-core");
    private final Link link = link(a, "sfp1", b, "sfp1");

    private static void module(Port port, String mode, String light, int strands) {
        port.setFibreMode(mode);
        port.setWavelengths(light);
        port.setStrands(strands);
    }

    @Test
    void modulesOfOneKindFit() {
        module(port(a, "sfp1"), "single", "1310", 2);
        module(port(b, "sfp1"), "single", "1310", 2);
        link.setCable("os2");
        assertPasses("PORT-02");
        module(port(a, "sfp1"), "single", "1310/1550", 1);
        module(port(b, "sfp1"), "single", "1550/1310", 1);
        assertPasses("PORT-02");
    }

    @Test
    void modesWavelengthsAndFibresMustMeet() {
        module(port(a, "sfp1"), "single", "1310", 2);
        module(port(b, "sfp1"), "multi", "850", 2);
        solutions("PORT-02", ERROR);
        module(port(b, "sfp1"), "single", "1550", 2);
        assertTrue(only("PORT-02", ERROR).problem().message().contains("1550"));
        solutions("PORT-02", ERROR);
        module(port(b, "sfp1"), "single", "1310", 1);
        solutions("PORT-02", ERROR);
        module(port(a, "sfp1"), "single", "1310/1550", 1);
        module(port(b, "sfp1"), "single", "1310/1550", 1);
        assertTrue(only("PORT-02", ERROR).problem().message().contains("1310/1550"), "both send the same light");
        only("PORT-02", ERROR).fixes().get(0).change().run();
        assertEquals("1550/1310", port(b, "sfp1").getWavelengths());
        assertPasses("PORT-02");
    }

    @Test
    void multimodeFibreBetweenSingleModeModulesTakesAnotherCable() {
        module(port(a, "sfp1"), "single", "1310", 2);
        module(port(b, "sfp1"), "single", "1310", 2);
        link.setCable("om2");
        assertEquals(2, findings("PORT-02").size(), "at either end");
        findings("PORT-02").get(0).fixes().get(0).change().run();
        assertEquals("os2", link.getCable());
        assertPasses("PORT-02");
    }

    @Test
    void whatOnlyOneEndSaysCannotBeChecked() {
        module(port(a, "sfp1"), "single", "1310", 2);
        assertUnknown("PORT-02");
        only("PORT-02", INFO).fixes().get(0).change().run();
        assertPasses("PORT-02");
    }
}
