package org.headend.plan.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CsvFilesTest {

    @Test
    void formulasAreGuardedAndNumbersAreNot() {
        for (String formula : new String[] { "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "-", "=\"x\"" }) {
            assertEquals('\'' + formula, CsvFiles.guarded(formula));
        }
        for (String plain : new String[] { "", "-43", "+5", "-43.5", "-67 dBm", "-12 °C", "a=b", "CAM01", "1:100" }) {
            assertEquals(plain, CsvFiles.guarded(plain));
        }
    }
}
