package org.headend.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vectors V1 to V3 and V8 of the domain page, and what becomes of a picture on its way to a network. */
class LensTest {
    private static Lens lens(int wide, int high, double sensorWidth, double sensorHeight, double focal) {
        return Lens.ofSensor(Projection.RECTILINEAR, wide, high, sensorWidth, sensorHeight, focal);
    }

    @Test
    void fullHdWithFourMillimetresReachesTheDistancesOfThePublicCalculator() {
        Lens v1 = lens(1920, 1080, 5.40, 0, 4);
        assertEquals(68.04, v1.horizontalDegrees(), 0.005);
        assertEquals(56.89, v1.distance(25), 0.005);
        assertEquals(22.76, v1.distance(62.5), 0.005);
        assertEquals(11.38, v1.distance(125), 0.005);
        assertEquals(5.69, v1.distance(250), 0.005);
    }

    @ParameterizedTest
    @CsvSource({ "2.8, 89.67, 3.86", "4, 69.68, 5.52", "6, 49.78, 8.28", "12, 26.12, 16.55" })
    void longerLensesSeeLessFarther(double focal, double degrees, double metres) {
        Lens v2 = lens(1920, 1080, 5.568, 0, focal);
        assertEquals(degrees, v2.horizontalDegrees(), 0.006);
        assertEquals(metres, v2.distance(250), 0.005);
    }

    @ParameterizedTest
    @CsvSource({ "20, 137.93", "40, 68.97", "80, 34.48", "125, 22.07", "250, 11.03", "500, 5.52", "1500, 1.84" })
    void eightMegapixelsReachTheLevelsOfTheNewEdition(double level, double metres) {
        Lens v3 = lens(3840, 2160, 5.568, 3.132, 4);
        assertEquals(42.76, v3.verticalDegrees(), 0.005);
        assertEquals(metres, v3.distance(level), 0.005);
        assertEquals(level, v3.density(v3.distance(level)), 1e-9);
    }

    @Test
    void eightyPixelsAcrossAFaceAreFiveHundredPerMetre() {
        assertEquals(500, 80 / 0.16, 1e-9);
        Lens vga = lens(640, 480, 4.8, 3.6, 4);
        assertEquals(1.28, 640 / vga.density(vga.distance(500)), 1e-9);
    }

    @Test
    void aFieldOfViewOfTheDataSheetGivesTheSameLens() {
        Lens formula = lens(1920, 1080, 5.568, 0, 4);
        Lens sheet = Lens.ofView(Projection.RECTILINEAR, 1920, 1080, formula.horizontalDegrees());
        assertEquals(formula.focalX(), sheet.focalX(), 1e-9);
    }

    @Test
    void theNeededFocalLengthGivesTheDensity() {
        double focal = Lens.neededFocal(250, 8.28, 5.568, 1920);
        assertEquals(250, lens(1920, 1080, 5.568, 0, focal).density(8.28), 1e-9);
        assertEquals(6, focal, 0.01);
    }

    @Test
    void aFisheyeOfOneHundredEightyDegreesIsFinite() {
        for (Projection projection : new Projection[] { Projection.EQUIDISTANT, Projection.EQUISOLID }) {
            Lens fisheye = Lens.ofView(projection, 3000, 3000, 180);
            assertEquals(180, fisheye.horizontalDegrees(), 1e-9);
            assertTrue(Double.isFinite(fisheye.focalX()));
        }
        assertEquals(3000 / Math.PI, Lens.ofView(Projection.EQUIDISTANT, 3000, 3000, 180).focalX(), 1e-9);
        assertThrows(IllegalArgumentException.class, () -> Lens.ofView(Projection.RECTILINEAR, 1920, 1080, 180));
    }

    @Test
    void aSubStreamOfAThirdOfTheWidthHasAThirdOfTheDensity() {
        Lens main = lens(1920, 1080, 5.568, 3.132, 4);
        Lens sub = main.fitted(640, 360, Fit.CROP);
        assertEquals(main.focal() / 3, sub.focal(), 1e-9);
        assertEquals(main.horizontalDegrees(), sub.horizontalDegrees(), 1e-9);
        assertEquals(main.verticalDegrees(), sub.verticalDegrees(), 1e-9);
    }

    @Test
    void aStreamOfAnotherShapeCutsTheView() {
        Lens sensor = lens(2592, 1944, 5.18, 3.89, 4);
        Lens wide = sensor.fitted(1920, 1080, Fit.CROP);
        assertEquals(sensor.horizontalDegrees(), wide.horizontalDegrees(), 1e-9);
        assertTrue(wide.verticalDegrees() < sensor.verticalDegrees() - 5);
        assertEquals(sensor.focalX() * 1920 / 2592, wide.focalX(), 1e-9);
    }

    @Test
    void whatANetworkSeesDependsOnHowThePictureIsFitted() {
        Lens stream = lens(1920, 1080, 5.568, 3.132, 4);
        Lens letterbox = stream.fitted(640, 640, Fit.LETTERBOX);
        Lens stretch = stream.fitted(640, 640, Fit.STRETCH);
        Lens crop = stream.fitted(640, 640, Fit.CROP);
        assertEquals(stream.focal() / 3, letterbox.focal(), 1e-9);
        assertEquals(stream.focal() / 3, stretch.focal(), 1e-9);
        assertEquals(stream.focal() * 640 / 1080, crop.focal(), 1e-9);
        assertEquals(stream.horizontalDegrees(), stretch.horizontalDegrees(), 1e-9);
        assertEquals(crop.verticalDegrees(), crop.horizontalDegrees(), 0.1);
    }

    @Test
    void enlargingAddsNoDetail() {
        Lens small = lens(640, 360, 5.568, 3.132, 4);
        for (Fit fit : Fit.values()) {
            assertEquals(small.focal(), small.fitted(1280, 720, fit).focal(), 1e-9);
        }
    }

    @Test
    void corridorModeSwapsTheSides() {
        Lens lens = lens(1920, 1080, 5.568, 3.132, 4);
        assertEquals(lens.verticalDegrees(), lens.turned().horizontalDegrees(), 1e-9);
        assertEquals(lens.horizontalDegrees(), lens.turned().verticalDegrees(), 1e-9);
        assertEquals(lens.diagonalDegrees(), lens.turned().diagonalDegrees(), 1e-9);
    }

    @Test
    void aDigitalCropNarrowsTheViewAndAddsNoDensity() {
        Lens lens = lens(1920, 1080, 5.568, 3.132, 4);
        Lens cropped = lens.cropped(0.9);
        assertEquals(lens.density(5), cropped.density(5), 1e-12);
        assertTrue(cropped.horizontalDegrees() < lens.horizontalDegrees());
    }
}
