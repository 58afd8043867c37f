package org.headend.design.floor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.headend.catalog.Catalog;
import org.headend.core.site.Site;
import org.headend.core.site.Scene;
import org.headend.design.site.Device;
import org.headend.design.site.Floor;
import org.headend.design.site.MediaStream;
import org.headend.design.site.Need;
import org.headend.design.site.NeedTask;
import org.headend.design.site.Placement;
import org.headend.design.site.Riser;
import org.headend.design.site.SiteFactory;
import org.headend.design.site.Wall;
import org.headend.design.site.WallMaterial;
import org.headend.design.site.Zone;

/** A floor to place things on. */
final class Plans {
    private static final SiteFactory MAKE = SiteFactory.eINSTANCE;

    final org.headend.design.site.Site site = MAKE.createSite();
    final Floor floor = MAKE.createFloor();
    final CoverageCache cache = new CoverageCache();
    Catalog catalog = Catalog.builtIn();
    ModelLibrary models = ModelLibrary.NONE;

    Plans() {
        site.setId("site");
        floor.setId("floor");
        floor.setName("Floor");
        site.getFloors().add(floor);
    }

    Placement place(String id, String type, double x, double y, double height, double pan, double tilt) {
        Device device = MAKE.createDevice();
        device.setId(id);
        device.setName(id);
        device.setType(type);
        site.getDevices().add(device);
        Placement placement = MAKE.createPlacement();
        placement.setDevice(device);
        placement.setX(x);
        placement.setY(y);
        placement.setHeight(height);
        placement.setPan(pan);
        placement.setTilt(tilt);
        floor.getPlacements().add(placement);
        return placement;
    }

    /** Another floor over the first, with a riser through both. */
    Floor storey(String name, int level) {
        Floor above = MAKE.createFloor();
        above.setId(name);
        above.setName(name);
        above.setLevel(level);
        site.getFloors().add(above);
        for (Floor each : site.getFloors()) {
            if (each.getRisers().isEmpty()) {
                Riser shaft = MAKE.createRiser();
                shaft.setId(each.getId() + ".shaft");
                shaft.setName("Shaft");
                each.getRisers().add(shaft);
            }
        }
        return above;
    }

    MediaStream stream(Placement placement, String name, int width, int height, String model) {
        MediaStream stream = MAKE.createMediaStream();
        stream.setId(placement.getDevice().getId() + '.' + name);
        stream.setName(name);
        stream.setWidth(width);
        stream.setHeight(height);
        stream.setModel(model);
        placement.getDevice().getStreams().add(stream);
        return stream;
    }

    Wall wall(String points, double height, WallMaterial material) {
        Wall wall = MAKE.createWall();
        wall.setPoints(points);
        wall.setHeight(height);
        wall.setMaterial(material);
        floor.getWalls().add(wall);
        return wall;
    }

    Zone zone(String id, String points) {
        Zone zone = MAKE.createZone();
        zone.setId(id);
        zone.setName(id);
        zone.setPoints(points);
        floor.getZones().add(zone);
        return zone;
    }

    static Need need(Zone zone, NeedTask task) {
        Need need = MAKE.createNeed();
        need.setTask(task);
        zone.getNeeds().add(need);
        return need;
    }

    FloorPlan plan() {
        return FloorPlan.of(floor, catalog, models, cache);
    }

    NeedResult evaluate(Need need) {
        return plan().evaluate(need, null).orElseThrow();
    }

    /** A site with one model. @param fields further lines of its descriptor, each with a comma at the end */
    void model(Path folder, String name, int width, int height, String resize, String fields) throws Exception {
        Site made = Files.exists(folder.resolve(Site.DESCRIPTOR)) ? Site.open(folder) : Site.create(folder, "Test", Scene.CAMPUS, "en");
        describe(made, name, width, height, resize, fields);
        models = ModelLibrary.of(made);
    }

    static void describe(Site site, String name, int width, int height, String resize, String fields) throws IOException {
        Path model = site.models().resolve(name);
        Files.createDirectories(model);
        Files.writeString(model.resolve("model.json"), """
                { %s "formatVersion": 1, "name": "%s", "task": "image-classification", "file": "model.onnx",
                  "input": { "name": "input", "color": "RGB" },
                  "preprocessing": { "resize": "%s", "width": %d, "height": %d, "scale": 0.004, "mean": [0, 0, 0], "std": [1, 1, 1] },
                  "output": { "name": "output", "activation": "logits", "classes": ["a", "b"] } }
                """.formatted(fields, name, resize, width, height));
    }
}
