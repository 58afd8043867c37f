package org.headend.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.headend.core.site.SiteTemplate;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

class LinkEndsTest {
    @TempDir
    private Path folder;

    private record Step(RecordedChange recorded, Map<String, List<String>> before, Map<String, List<String>> after) {
    }

    @RepeatedTest(20)
    void endsKeepTheirOrderHoweverOftenAChangeIsUndoneAndRedone(RepetitionInfo run) throws Exception {
        Random random = new Random(run.getCurrentRepetition());
        Document document = SiteFile.load(SiteTemplate.byId("smart-campus").create(folder.resolve("site"), "Campus", null).design());
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Map<String, List<String>> before = ends(document);
            ChangeRecorder recorder = new ChangeRecorder(document);
            for (int edits = random.nextInt(3); edits >= 0; edits--) {
                change(document, random);
            }
            RecordedChange recorded = new RecordedChange(recorder.endRecording());
            steps.add(new Step(recorded, before, ends(document)));
            recorder.dispose();
        }
        for (int round = 0; round < 3; round++) {
            for (Step step : steps.reversed()) {
                step.recorded().reverse();
                assertEquals(step.before(), ends(document));
            }
            for (Step step : steps) {
                step.recorded().reverse();
                assertEquals(step.after(), ends(document));
            }
        }
    }

    private static void change(Document document, Random random) {
        List<Link> links = document.getSite().getLinks();
        Link link = links.get(random.nextInt(links.size()));
        List<Device> devices = document.getSite().getDevices();
        switch (random.nextInt(5)) {
            case 0 -> DesignEdits.remove(document, List.of(), List.of(link));
            case 1 -> DesignEdits.remove(document, List.of(devices.get(random.nextInt(devices.size()))), List.of());
            case 2 -> link.getPorts().set(random.nextInt(2), free(document, random));
            case 3 -> link.getPorts().move(0, 1);
            default -> links.add(Designs.link(document.getSite(), free(document, random), free(document, random)));
        }
    }

    private static Port free(Document document, Random random) {
        List<Port> free = document.getSite().getDevices().stream().flatMap(d -> d.getPorts().stream()).filter(p -> p.getLinks().isEmpty()).toList();
        return free.get(random.nextInt(free.size()));
    }

    private static Map<String, List<String>> ends(Document document) {
        Map<String, List<String>> ends = new HashMap<>();
        document.getSite().getLinks().forEach(l -> ends.put(l.getId(), l.getPorts().stream().map(Port::getId).toList()));
        return ends;
    }
}
