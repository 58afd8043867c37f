package org.headend.design.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.catalog.Tables;
import org.headend.design.site.Mount;
import org.headend.design.site.NeedTask;
import org.junit.jupiter.api.Test;

class MountingTest {
    private final Tables tables = Tables.builtIn();

    @Test
    void theFirstWordOfACategoryDecidesWhereTheWholeIsNotInTheTable() {
        assertEquals(Mounting.of(tables, "camera"), Mounting.of(tables, "camera-dome"));
        assertEquals(3, Mounting.of(tables, "camera-dome").height());
        assertEquals(Mount.CEILING, Mounting.of(tables, "microphone-array").mount());
        assertEquals(Mount.UNSET, Mounting.of(tables, "something-else").mount());
    }

    @Test
    void everyTypeOfTheCatalogHasAHeight() {
        for (DeviceType type : Catalog.builtIn().types()) {
            assertTrue(Mounting.of(tables, type.category()).height() > 0, type.id());
        }
    }

    @Test
    void levelsOfBothEditionsWithTheSameDensityHaveTheSameColour() {
        assertEquals(PlanColours.of(NeedTask.IDENTIFY), PlanColours.of(NeedTask.CHARACTERISE));
        assertEquals(PlanColours.of(NeedTask.RECOGNISE), PlanColours.ofLevel("PERCEIVE"));
        for (NeedTask task : NeedTask.values()) {
            assertTrue(PlanColours.of(task).matches("#[0-9A-F]{6}"), task.getName());
        }
    }
}
