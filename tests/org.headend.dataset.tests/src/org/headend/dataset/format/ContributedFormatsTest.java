package org.headend.dataset.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;

class ContributedFormatsTest {

    private static List<String> ids(List<DatasetFormat> formats) {
        return formats.stream().map(DatasetFormat::id).toList();
    }

    @Test
    void theBuiltInOnesWorkWithoutAPlatform() {
        assertEquals(List.of("voc", "yolo", "coco"), ids(ContributedFormats.all(null)));
    }

    @Test
    void otherBundlesAddTheirsAndABrokenOneTakesNothingAway() {
        assumeTrue(RegistryFactory.getRegistry() != null, "needs a running platform");
        assertEquals(List.of("voc", "yolo", "coco", "example"), ids(Transfer.standard().formats()));
    }
}
