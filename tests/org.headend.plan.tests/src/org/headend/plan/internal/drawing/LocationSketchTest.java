package org.headend.plan.internal.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.headend.catalog.Catalog;
import org.headend.core.site.Site;
import org.headend.core.site.SiteTemplate;
import org.headend.design.SiteFile;
import org.headend.design.site.Document;
import org.headend.design.site.Placement;
import org.headend.plan.PlanRequest;
import org.headend.plan.internal.PlanData;
import org.headend.plan.internal.drawing.LabelPlaces.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocationSketchTest {
    private static final Pattern LABEL = Pattern.compile("<rect x=\"([-\\d.]+)\" y=\"([-\\d.]+)\" width=\"([\\d.]+)\" height=\"([\\d.]+)\" fill=\"#ffffff\" fill-opacity=\"0.85\"/>");
    private static final Pattern MARK = Pattern.compile("<circle cx=\"([-\\d.]+)\" cy=\"([-\\d.]+)\" r=\"([\\d.]+)\"");
    @TempDir
    private Path folder;

    private static List<Box> boxes(String svg, boolean labels) {
        List<Box> boxes = new ArrayList<>();
        Matcher matcher = (labels ? LABEL : MARK).matcher(svg);
        while (matcher.find()) {
            double a = Double.parseDouble(matcher.group(1));
            double b = Double.parseDouble(matcher.group(2));
            double c = Double.parseDouble(matcher.group(3));
            boxes.add(labels ? new Box(a, b, c, Double.parseDouble(matcher.group(4))) : new Box(a - c, b - c, 2 * c, 2 * c));
        }
        return boxes;
    }

    @Test
    void labelsCoverNeitherEachOtherNorTheDevicesOnTheSampleSite() throws Exception {
        Site site = SiteTemplate.byId("smart-campus").create(folder.resolve("campus"), "Campus", null);
        Document document = SiteFile.load(site.design());
        LocationSketch sketch = new LocationSketch(new PlanData(document, Catalog.of(site), site.folder(), PlanRequest.everything(folder, Locale.ENGLISH)));
        List<String> covered = new ArrayList<>();
        int seen = 0;
        for (var floor : document.getSite().getFloors()) {
            for (Placement placement : floor.getPlacements()) {
                String svg = sketch.draw(placement);
                List<Box> labels = boxes(svg, true);
                List<Box> marks = boxes(svg, false).stream().filter(m -> m.width() > 10).toList();
                seen += labels.size();
                for (int i = 0; i < labels.size(); i++) {
                    Box label = labels.get(i);
                    boolean crowded = labels.subList(0, i).stream().anyMatch(other -> other.overlap(label) > 0.05 * label.width() * label.height())
                            || marks.stream().anyMatch(mark -> mark.overlap(label) > 0.1 * mark.width() * mark.height());
                    if (crowded) {
                        covered.add(placement.getDevice().getName());
                    }
                }
            }
        }
        assertTrue(seen > 60, seen + " labels");
        assertEquals(List.of(), covered);
    }
}
