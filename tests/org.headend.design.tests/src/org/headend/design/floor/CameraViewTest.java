package org.headend.design.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.headend.catalog.Catalog;
import org.headend.core.site.Scene;
import org.headend.core.site.Site;
import org.headend.coverage.Lens;
import org.headend.catalog.DeviceSpec.Optics;
import org.headend.coverage.Lens;
import org.headend.coverage.Projection;
import org.headend.design.floor.Fact.Source;
import org.headend.design.site.Placement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a placement, a stream and a data sheet make of a camera. */
class CameraViewTest {
    private final Plans plans = new Plans();

    private CameraView view(Placement placement) {
        return CameraView.of(placement, plans.catalog).orElseThrow();
    }

    private static Fact fact(CameraView view, CharSequence label) {
        return view.facts().stream().filter(f -> f.label().contentEquals(label)).findFirst().orElseThrow();
    }

    @Test
    void onlyCamerasAreCameras() {
        assertEquals(Optional.empty(), CameraView.of(plans.place("d", "generic/display", 0, 0, 1, 0, 0), plans.catalog));
        assertEquals(Optional.empty(), CameraView.of(plans.place("x", "nobody/knows", 0, 0, 1, 0, 0), plans.catalog));
        assertTrue(CameraView.of(plans.place("c", "generic/camera-dome", 0, 0, 3, 0, 0), plans.catalog).isPresent());
    }

    @Test
    void everyNumberNamesItsSource() {
        Placement placement = plans.place("c", "generic/camera-fixed-4k", 1, 2, 3, 40, 20);
        plans.stream(placement, "main", 3840, 2160, "");
        CameraView view = view(placement);
        assertEquals(Source.PLACEMENT, fact(view, Messages.fact_height).source());
        assertEquals(new Fact(Messages.fact_focal, "2.8 mm", Source.TYPE), fact(view, Messages.fact_focal));
        assertEquals(new Fact(Messages.fact_stream, "main 3840×2160", Source.STREAM), fact(view, Messages.fact_stream));
        placement.setFocalLength(6);
        assertEquals(new Fact(Messages.fact_focal, "6 mm", Source.PLACEMENT), fact(view(placement), Messages.fact_focal));
        assertTrue(view(placement).camera().lens().horizontalDegrees() < view.camera().lens().horizontalDegrees());
    }

    private static Optics optics(double sensor, double focal, double wide, String projection) {
        return new Optics(sensor, 0, 1920, 1080, focal, focal, wide, projection, 0, 0, 0);
    }

    @Test
    void aLensThatIsTooWideToBeRectilinearIsNot() {
        assertEquals(Projection.RECTILINEAR, CameraSetup.projection(optics(4.8, 2.1, 110, null), 110));
        assertEquals(Projection.EQUIDISTANT, CameraSetup.projection(optics(4.8, 2.1, 110.5, null), 110));
        assertEquals(Projection.EQUIDISTANT, CameraSetup.projection(optics(5.568, 1.9, 0, null), 110), "111° by the formula");
        assertEquals(Projection.RECTILINEAR, CameraSetup.projection(optics(5.568, 2.0, 0, null), 110));
        assertEquals(Projection.EQUISOLID, CameraSetup.projection(optics(4.8, 2.1, 180, "EQUISOLID"), 110));
        CameraView door = view(plans.place("d", "generic/intercom", 0, 0, 1.5, 0, 0));
        assertEquals(1920 / Math.toRadians(120), door.camera().lens().focal(), 1e-9, "r = f·θ, not 1920/(2·tan 60°)");
        assertEquals(120, door.camera().lens().horizontalDegrees(), 1e-9);
        assertEquals(Source.TABLE, fact(door, Messages.fact_projection).source());
    }

    @Test
    void stabilisationTakesViewAndAddsNoDensityOfTheSensor() {
        Placement placement = plans.place("c", "generic/camera-fixed-4k", 0, 0, 3, 0, 0);
        plans.stream(placement, "main", 3840, 2160, "");
        Lens whole = view(placement).camera().lens();
        placement.setStabilisation(10);
        Lens steady = view(placement).camera().lens();
        assertEquals(Math.tan(Math.toRadians(whole.horizontalDegrees() / 2)) * 0.9, Math.tan(Math.toRadians(steady.horizontalDegrees() / 2)), 1e-9);
        assertEquals(whole.density(5), steady.density(5), 1e-9);
        assertEquals("10 %", fact(view(placement), Messages.fact_stabilisation).value());
        placement.getDevice().getStreams().get(0).setWidth(1280);
        placement.getDevice().getStreams().get(0).setHeight(720);
        double small = view(placement).camera().lens().density(5);
        placement.setStabilisation(0);
        assertEquals(view(placement).camera().lens().density(5) / 0.9, small, 1e-9, "the same pixels for less of the scene");
    }

    @Test
    void aHeightThatNobodyGaveIsUnknownAndNotZero() {
        CameraView view = view(plans.place("c", "generic/camera-dome", 0, 0, 0, 0, 10));
        assertFalse(view.isKnown());
        assertEquals(1, view.missing().size());
        assertEquals(Source.UNKNOWN, fact(view, Messages.fact_height).source());
    }

    @Test
    void aTypeWithoutOpticsIsUnknown(@TempDir Path folder) throws Exception {
        Site site = Site.create(folder, "Test", Scene.CAMPUS, "en");
        Files.createDirectories(folder.resolve("catalog"));
        Files.writeString(folder.resolve("catalog/types.json"), """
                { "formatVersion": 1, "types": [ { "id": "maker/bare", "name": "Bare", "category": "camera-dome", "ports": [] } ] }
                """);
        plans.catalog = Catalog.of(site);
        CameraView view = view(plans.place("c", "maker/bare", 0, 0, 3, 0, 10));
        assertFalse(view.isKnown());
        assertTrue(view.missing().get(0).contains("maker/bare"));
    }

    @Test
    void theChosenStreamDecidesTheDensity() {
        Placement placement = plans.place("c", "generic/camera-fixed-4k", 0, 0, 3, 0, 10);
        plans.stream(placement, "main", 3840, 2160, "");
        var sub = plans.stream(placement, "sub", 640, 360, "");
        double main = view(placement).camera().lens().focal();
        placement.setStream(sub);
        assertEquals(main / 6, view(placement).camera().lens().focal(), 1e-9);
        assertEquals(List.of("main", "sub"), view(placement).streams().stream().map(StreamSize::name).toList());
    }

    @Test
    void withoutStreamsInTheDesignTheDataSheetSpeaks() {
        CameraView view = view(plans.place("c", "generic/camera-dome", 0, 0, 3, 0, 10));
        assertEquals(2688, view.setup().stream().width());
        assertEquals(Source.TYPE, fact(view, Messages.fact_stream).source());
    }

    @Test
    void theFieldOfViewOfTheDataSheetIsPreferredToTheFormula() {
        CameraView usb = view(plans.place("c", "generic/camera-usb", 0, 0, 1, 0, 0));
        assertEquals(78, usb.camera().lens().horizontalDegrees(), 1e-6);
    }

    @Test
    void aFisheyeIsNoRectilinearLens() {
        CameraView fisheye = view(plans.place("c", "generic/camera-fisheye", 0, 0, 3, 0, 90));
        assertEquals(180, fisheye.camera().lens().horizontalDegrees(), 1e-6);
        assertTrue(fisheye.camera().footprint(0).getArea() > 100);
    }

    @Test
    void corridorModeTurnsThePicture() {
        Placement placement = plans.place("c", "generic/camera-dome", 0, 0, 3, 0, 10);
        Lens flat = view(placement).camera().lens();
        placement.setCorridor(true);
        assertEquals(flat.horizontalDegrees(), view(placement).camera().lens().verticalDegrees(), 1e-9);
    }

    @Test
    void aRangeOfTheDesignCutsThePicture() {
        Placement placement = plans.place("c", "generic/camera-dome", 0, 0, 3, 0, 10);
        double free = view(placement).camera().range();
        placement.setRange(7);
        assertEquals(7, view(placement).camera().range());
        assertTrue(free > 30 && free <= 120);
        assertEquals(Source.PLACEMENT, fact(view(placement), Messages.fact_range).source());
    }
}
