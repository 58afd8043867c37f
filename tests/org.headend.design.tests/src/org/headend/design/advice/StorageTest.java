package org.headend.design.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.headend.catalog.Catalog;
import org.headend.design.Designs;
import org.headend.design.columns.Column;
import org.headend.design.columns.StreamColumns;
import org.headend.design.site.Device;
import org.headend.design.site.MediaStream;
import org.headend.design.site.Site;
import org.headend.design.validate.SiteIndex;
import org.junit.jupiter.api.Test;

/** Scenes, single pictures and what recorders store (section e of the domain page). */
class StorageTest {
    private final Catalog catalog = Catalog.builtIn();
    private final Site site = Designs.create("test").getSite();

    private Device add(String type) {
        Device device = Designs.device(site, catalog.type("generic/" + type).orElseThrow(), Locale.ENGLISH);
        site.getDevices().add(device);
        return device;
    }

    private double mbit(MediaStream stream) {
        return Bitrates.mbit(catalog.tables(), stream).orElseThrow();
    }

    @Test
    void aSceneTakesItsShareOfTheAverageAndNothingOfARateThatIsSet() {
        MediaStream stream = add("camera-fixed-4k").getStreams().get(0);
        assertEquals(6, mbit(stream), 1e-9, "8 MP, H.265, 25 fps");
        stream.setScene("busy");
        assertEquals(9, mbit(stream), 1e-9);
        stream.setScene("night");
        assertEquals(10.5, mbit(stream), 1e-9);
        stream.setScene("static-smart");
        assertEquals(3, mbit(stream), 1e-9);
        stream.setMbit(8);
        assertEquals(8, mbit(stream), 1e-9);
    }

    @Test
    void everySceneOfTheTableCanBeChosenAndNothingElse() {
        MediaStream stream = add("camera-fixed").getStreams().get(0);
        Column<MediaStream> column = StreamColumns.of(site).stream().filter(c -> c.id().equals("scene")).findFirst().orElseThrow();
        for (String scene : Bitrates.scenes(catalog.tables())) {
            assertTrue(column.fault(stream, scene).isEmpty(), scene);
            column.write(stream, scene);
            assertEquals(scene, stream.getScene());
            assertTrue(column.choices(stream).contains(column.read(stream)), scene);
        }
        assertTrue(column.fault(stream, "party").isPresent());
    }

    @Test
    void singlePicturesCountByTheirSizeAndNumber() {
        MediaStream stream = add("camera-fixed").getStreams().get(0);
        stream.setCodec("JPEG");
        stream.setMbit(0);
        stream.setWidth(1920);
        stream.setHeight(1080);
        stream.setFps(0.5);
        assertEquals(1.2, mbit(stream), 1e-9, "300 kB every two seconds");
        stream.setWidth(3840);
        stream.setHeight(2160);
        assertEquals(4.8, mbit(stream), 1e-9);
    }

    @Test
    void aRecorderStoresWhatItIsSentForItsDays() {
        Device recorder = add("recorder");
        for (int i = 0; i < 4; i++) {
            Device camera = add("camera-fixed");
            camera.getStreams().get(0).setMbit(5);
            camera.getStreams().get(0).getConsumers().add(recorder);
        }
        Storage storage = Storage.all(new SiteIndex(site, catalog)).get(0);
        assertEquals(20 * 10.8, storage.perDay(), 1e-9);
        assertTrue(storage.gigabytes().isEmpty(), "nobody says for how long");
        recorder.setRetentionDays(30);
        storage = Storage.all(new SiteIndex(site, catalog)).get(0);
        assertEquals(20 * 10.8 * 30, storage.gigabytes().orElseThrow(), 1e-9);
        assertEquals(0, storage.unknown());
        site.getDevices().get(1).getStreams().get(0).setMbit(0);
        site.getDevices().get(1).getStreams().get(0).setFps(0);
        assertEquals(1, Storage.all(new SiteIndex(site, catalog)).get(0).unknown());
        add("server");
        assertEquals(1, Storage.all(new SiteIndex(site, catalog)).size(), "a server stores only when it says for how long");
        site.getDevices().get(5).setRetentionDays(7);
        assertEquals(List.of(recorder, site.getDevices().get(5)), Storage.all(new SiteIndex(site, catalog)).stream().map(Storage::device).toList());
    }

    @Test
    void aSensorSendsWhatTheTableSays() {
        Device sensor = add("sensor-temperature");
        Device gateway = add("ai-gateway");
        assertEquals(0.002, LinkNeed.between(new SiteIndex(site, catalog), sensor, gateway).mbit(), 1e-12);
    }
}
