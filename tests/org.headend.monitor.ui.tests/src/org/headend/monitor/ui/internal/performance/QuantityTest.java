package org.headend.monitor.ui.internal.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QuantityTest {

    @Test
    void valuesAreShortAndHaveAUnit() {
        assertEquals("12.3 %", Quantity.PERCENT.text(12.34));
        assertEquals("512 kB", Quantity.BYTES.text(512 * 1024));
        assertEquals("1.5 GB", Quantity.BYTES.text(1.5 * (1L << 30)));
        assertEquals("0 B/s", Quantity.BYTES_PER_SECOND.text(0));
        assertEquals("7.25 ms", Quantity.MILLISECONDS.text(7.25));
        assertEquals("–", Quantity.CELSIUS.text(Double.NaN));
        assertEquals("1500", Quantity.NUMBER.text(1500));
    }

    @Test
    void axesStartAtZeroExceptTemperatureAndEndAtARoundNumberAboveTheHighest() {
        for (double highest : new double[] { 0, 0.01, 1, 7, 93, 1234 }) {
            for (Quantity quantity : Quantity.values()) {
                Quantity.Limits limits = quantity.limits(0, highest);
                assertTrue(limits.high() > limits.low());
                if (quantity != Quantity.CELSIUS) {
                    assertEquals(0, limits.low());
                }
                if (quantity != Quantity.PERCENT) {
                    assertTrue(limits.high() >= highest, quantity + " " + highest);
                }
            }
        }
        assertEquals(100, Quantity.PERCENT.limits(1, 2).high());
        assertEquals(40, Quantity.CELSIUS.limits(45, 61).low());
        assertEquals(1, Quantity.BYTES.limits(Double.NaN, Double.NaN).high());
        assertEquals(150, Quantity.nice(101));
    }
}
