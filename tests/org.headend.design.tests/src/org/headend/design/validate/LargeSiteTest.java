package org.headend.design.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.headend.core.problem.Severity;
import org.junit.jupiter.api.Test;

class LargeSiteTest {

    @Test
    void aCleanSiteOfTwoHundredDevicesRaisesNoFalseAlarm() {
        for (long seed : new long[] { 1, 2, 3 }) {
            LargeSite clean = new LargeSite(seed);
            assertTrue(clean.site.getDevices().size() >= 200, clean.site.getDevices().size() + " devices");
            List<String> told = Validator.report(clean.site, clean.catalog).stream().filter(f -> f.problem().severity() != Severity.INFO)
                    .map(f -> f.problem().code() + " " + f.problem().message()).toList();
            assertEquals(List.of(), told, "seed " + seed);
        }
    }

    @Test
    void theAdviceForItFitsOnOneScreen() {
        LargeSite clean = new LargeSite(1);
        List<Finding> told = Validator.report(clean.site, clean.catalog);
        assertTrue(told.size() <= 10, told.size() + " findings: " + told.stream().map(f -> f.problem().message()).toList());
    }

    @Test
    void eachOfFiftyFiveSeededFaultsIsFoundWhereItIs() {
        for (long seed : new long[] { 11, 12 }) {
            LargeSite large = new LargeSite(seed);
            SeededFaults seeded = new SeededFaults(large);
            assertTrue(seeded.faults.size() >= 55, seeded.faults.size() + " faults");
            List<Finding> found = Validator.report(large.site, large.catalog);
            List<String> missed = seeded.faults.entrySet().stream().filter(e -> found.stream().noneMatch(f -> f.problem().code().equals(e.getValue().rule())
                    && f.elements().contains(e.getValue().element()))).map(e -> e.getKey() + " at " + e.getValue().element()).toList();
            assertEquals(List.of(), missed, "seed " + seed);
        }
    }

    @Test
    void noRuleIsSilentAboutItsSeededFault() {
        LargeSite large = new LargeSite(11);
        List<String> seeded = new SeededFaults(large).faults.values().stream().map(SeededFaults.Fault::rule).distinct().sorted().toList();
        List<String> all = Validator.rules().keySet().stream().filter(r -> !r.startsWith("CAM") && !r.startsWith("MIC") && !r.equals("WIFI-02")).sorted().toList();
        assertEquals(all, seeded, "each rule has a seeded fault");
    }
}
