package org.headend.dataset.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.Annotation;
import org.headend.dataset.Dataset;
import org.headend.dataset.Fixtures;
import org.headend.dataset.LabelClass;
import org.headend.dataset.Sample;
import org.headend.dataset.Split;
import org.headend.dataset.Splitter;
import org.headend.dataset.Statistics;
import org.headend.testsupport.TestData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransferTest {
    private final Transfer transfer = Transfer.standard();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "voc", "yolo", "coco" })
    void aRoundTripKeepsSamplesBoxesClassesAndSplits(String id) throws Exception {
        Dataset dataset = Fixtures.dataset(folder.resolve("a"), 15, 1);
        dataset.setSplits(new Splitter(0.6, 0.2, 1).split(dataset.samples(null), Sample::id));
        var out = transfer.export(dataset, folder.resolve("out"), transfer.format(id), null);
        assertEquals(15, out.samples());
        assertEquals(id, transfer.detect(folder.resolve("out")).orElseThrow().id());
        Dataset copy = Dataset.create(folder.resolve("b"));
        var in = transfer.importInto(copy, folder.resolve("out"), null, null);
        assertEquals(List.of(), in.problems());
        assertEquals(out.objects(), in.objects());
        if (!id.equals("voc")) {
            assertEquals(dataset.classes().stream().map(LabelClass::name).toList(),
                    copy.classes().stream().map(LabelClass::name).toList());
        }
        assertEquals(dataset.splits(), copy.splits());
        Map<String, Sample> copies = copy.samples(null).stream().collect(Collectors.toMap(Sample::id, s -> s));
        for (Sample sample : dataset.samples(null)) {
            assertSame(sample, copies.get(sample.id()));
        }
    }

    private static void assertSame(Sample expected, Sample actual) {
        assertEquals(expected.annotations().size(), actual.annotations().size());
        for (int i = 0; i < expected.annotations().size(); i++) {
            Annotation e = expected.annotations().get(i);
            Annotation a = actual.annotations().get(i);
            assertEquals(e.label(), a.label());
            assertTrue(e.box().iou(a.box()) > 0.99, e + " " + a);
        }
    }

    @Test
    void labelImgsFilesAreReadAsTheyAre() throws Exception {
        Fixtures.picture(folder.resolve("in/a.png"), 100, 80);
        Files.writeString(folder.resolve("in/a.xml"), """
                <annotation verified="yes">
                \t<folder>in</folder>
                \t<filename>a.png</filename>
                \t<path>C:\\\\other\\\\a.png</path>
                \t<size><width>1</width><height>1</height><depth>3</depth></size>
                \t<object>
                \t\t<name>two\twords</name><pose>Unspecified</pose><truncated>1</truncated><difficult>1</difficult>
                \t\t<bndbox><xmin>10.7</xmin><ymin>20</ymin><xmax>30</xmax><ymax>60</ymax></bndbox>
                \t\t<part><name>head</name><bndbox><xmin>1</xmin><ymin>1</ymin><xmax>2</xmax><ymax>2</ymax></bndbox></part>
                \t</object>
                \t<object><name>x</name><bndbox><xmin>a</xmin></bndbox></object>
                </annotation>
                """);
        Dataset dataset = Dataset.create(folder.resolve("d"));
        var result = transfer.importInto(dataset, folder.resolve("in"), null, null);
        Sample sample = dataset.sample("a.png");
        assertTrue(sample.verified());
        assertEquals(100, sample.width(), "the picture counts, not what the file says of it");
        assertEquals(1, sample.annotations().size());
        assertEquals("two words", sample.annotations().get(0).label());
        assertEquals(10.7, sample.annotations().get(0).box().x());
        assertEquals(2, sample.annotations().get(0).flags().size());
        Problem bad = result.problems().get(0);
        assertEquals("voc.object", bad.code());
        assertEquals(11, bad.place().line());
    }

    @Test
    void yoloReportsBadLinesUnknownClassesAndMissingPictures() throws Exception {
        Path in = folder.resolve("in");
        Fixtures.picture(in.resolve("a.png"), 100, 80);
        Files.writeString(in.resolve("classes.txt"), "cat\r\ndog\r\n");
        Files.writeString(in.resolve("a.txt"), "0 0.5 0.5 0.2 0.25\r\n\r\n7 0.1 0.1 0.1 0.1 0.9\nx y\n1 0.1 0.1 0.3 0.1 0.3 0.4\n0 nan 1\n");
        Files.writeString(in.resolve("gone.txt"), "0 0.5 0.5 0.2 0.2\n");
        Dataset dataset = Dataset.create(folder.resolve("d"));
        var result = transfer.importInto(dataset, in, null, null);
        assertEquals(List.of("cat", "class_7", "dog"),
                dataset.sample("a.png").annotations().stream().map(Annotation::label).sorted().toList());
        assertEquals(List.of("yolo.class:3", "yolo.line:4", "yolo.line:6", "image.missing:0"),
                result.problems().stream().map(p -> p.code() + ':' + p.place().line()).toList());
        assertEquals(List.of("cat", "dog", "class_7"), dataset.classes().stream().map(LabelClass::name).toList());
    }

    @Test
    void cocoAcceptsSparseIdsAndAnyOrderAndReportsTheRest() throws Exception {
        Path in = folder.resolve("in");
        Fixtures.picture(in.resolve("sub/a.png"), 100, 80);
        Files.writeString(in.resolve("instances_val.json"), """
                {"annotations":[{"id":1,"image_id":"7","category_id":4,"bbox":[1,2,3,4]},
                {"id":2,"image_id":7,"category_id":9,"bbox":[5,5,5,5]},
                {"id":3,"image_id":7,"category_id":4,"bbox":[1,2]}],
                "info":{"x":[1,{"y":2}]},
                "images":[{"id":7,"file_name":"sub/a.png"},{"id":8,"file_name":"../../etc/passwd.png"}],
                "categories":[{"id":4,"name":"狗"},{"id":1,"name":"cat"}]}
                """);
        Dataset dataset = Dataset.create(folder.resolve("d"));
        var result = transfer.importInto(dataset, in, null, null);
        assertEquals(List.of("狗", "class_9"), dataset.sample("a.png").annotations().stream().map(Annotation::label).toList());
        assertEquals(Map.of("a.png", Split.VAL), dataset.splits());
        assertEquals(List.of("coco.annotation", "coco.category", "image.missing"),
                result.problems().stream().map(Problem::code).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "voc", "yolo", "coco" })
    void picturesThatDifferOnlyByFolderOrExtensionKeepTheirOwnBoxes(String id) throws Exception {
        Dataset dataset = Dataset.create(folder.resolve("a"));
        List<String> ids = List.of("cam1/0.png", "cam2/0.png", "cam1_0.png", "x.png", "x.gif");
        for (int i = 0; i < ids.size(); i++) {
            Fixtures.picture(dataset.picture(ids.get(i)), 100, 80);
            dataset.write(Sample.of(ids.get(i), 100, 80).with(List.of(
                    new Annotation("c" + i, new org.headend.dataset.BoundingBox(10, 10, 20, 20)))));
        }
        transfer.export(dataset, folder.resolve("out"), transfer.format(id), null);
        Dataset copy = Dataset.create(folder.resolve("b"));
        assertEquals(List.of(), transfer.importInto(copy, folder.resolve("out"), null, null).problems());
        assertEquals(List.of("c0", "c1", "c2", "c3", "c4"), copy.samples(null).stream()
                .map(s -> s.annotations().stream().map(Annotation::label).collect(Collectors.joining("+"))).sorted().toList());
    }

    @Test
    void annotationsNeverGoToAPictureOfTheSameNameElsewhere() throws Exception {
        Path in = folder.resolve("in");
        for (String camera : List.of("cam1", "cam2")) {
            Fixtures.picture(in.resolve(camera + "/0.png"), 100, 80);
            Files.writeString(in.resolve(camera + "/0.xml"), "<annotation><filename>0.png</filename><object><name>"
                    + camera + "</name><bndbox><xmin>1</xmin><ymin>1</ymin><xmax>9</xmax><ymax>9</ymax></bndbox></object></annotation>");
        }
        Files.createDirectories(in.resolve("cam3"));
        Files.writeString(in.resolve("cam3/0.xml"), "<annotation><filename>0.png</filename></annotation>");
        Dataset dataset = Dataset.create(folder.resolve("d"));
        var result = transfer.importInto(dataset, in, null, null);
        assertEquals(List.of("image.missing"), result.problems().stream().map(Problem::code).toList());
        assertEquals(List.of("cam1", "cam2"), dataset.samples(null).stream()
                .flatMap(s -> s.annotations().stream()).map(Annotation::label).sorted().toList());
    }

    @Test
    void aBlankClassNameDoesNotShiftTheOthersAndPxAreNotTakenForShares() throws Exception {
        Path in = folder.resolve("in");
        Fixtures.picture(in.resolve("a.png"), 100, 80);
        Files.writeString(in.resolve("classes.txt"), "cat\n\ndog\n\n");
        Files.writeString(in.resolve("a.txt"), "2 0.5 0.5 0.2 0.25\n0 320 240 50 60\n");
        Fixtures.picture(in.resolve("b.png"), 100, 80);
        Files.write(in.resolve("b.txt"), new byte[] { (byte) 0xC3, 0x28 });
        Dataset dataset = Dataset.create(folder.resolve("d"));
        var result = transfer.importInto(dataset, in, null, null);
        assertEquals(List.of("dog"), dataset.sample("a.png").annotations().stream().map(Annotation::label).toList());
        assertEquals(List.of("yolo.line:2", "file.read:0"),
                result.problems().stream().map(p -> p.code() + ':' + p.place().line()).toList());
        assertEquals(1, result.samples(), "unreadable labels are not a picture without objects");
    }

    @Test
    void cocoReportsBoxesOutsideAndOfUnknownPictures() throws Exception {
        Path in = folder.resolve("in");
        Fixtures.picture(in.resolve("a.png"), 100, 80);
        Files.writeString(in.resolve("x.json"), """
                {"images":[{"id":1,"file_name":"a.png"}],"categories":[{"id":1,"name":"cat"}],
                "annotations":[{"id":1,"image_id":1,"category_id":1,"bbox":[90,70,50,50]},
                {"id":2,"image_id":1,"category_id":1,"bbox":[500,500,5,5]},
                {"id":3,"image_id":5,"category_id":1,"bbox":[1,1,5,5]}]}
                """);
        Dataset dataset = Dataset.create(folder.resolve("d"));
        var result = transfer.importInto(dataset, in, transfer.format("coco"), null);
        assertEquals(List.of(new org.headend.dataset.BoundingBox(90, 70, 10, 10)),
                dataset.sample("a.png").annotations().stream().map(Annotation::box).toList());
        assertEquals(List.of("annotation.outside", "coco.image"),
                result.problems().stream().map(Problem::code).sorted().toList());
    }

    @Test
    void annotationsInOtherEncodingsAreRead() throws Exception {
        Path in = folder.resolve("in");
        String xml = "<annotation><filename>%s.png</filename><object><name>狗</name><bndbox><xmin>1</xmin><ymin>1</ymin>"
                + "<xmax>9</xmax><ymax>9</ymax></bndbox></object></annotation>";
        for (String encoding : List.of("UTF-16", "GB18030", "UTF-8")) {
            Fixtures.picture(in.resolve(encoding + ".png"), 100, 80);
            Files.write(in.resolve(encoding + ".xml"), ("\uFEFF<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>"
                    + xml.formatted(encoding)).substring(encoding.equals("UTF-8") ? 0 : 1).getBytes(encoding));
        }
        Dataset dataset = Dataset.create(folder.resolve("d"));
        assertEquals(List.of(), transfer.importInto(dataset, in, transfer.format("voc"), null).problems());
        assertEquals(List.of("狗", "狗", "狗"), dataset.samples(null).stream()
                .flatMap(s -> s.annotations().stream()).map(Annotation::label).toList());
    }

    @Test
    void hostileXmlIsRefusedAndNothingIsReadThroughIt() throws Exception {
        Path in = folder.resolve("in");
        Fixtures.picture(in.resolve("a.png"), 10, 10);
        Files.writeString(folder.resolve("secret"), "top-secret");
        Files.writeString(in.resolve("a.xml"), "<!DOCTYPE x [<!ENTITY e SYSTEM \"file://" + folder.resolve("secret")
                + "\">]>\n<annotation><filename>a.png</filename><object><name>&e;</name>"
                + "<bndbox><xmin>1</xmin><ymin>1</ymin><xmax>2</xmax><ymax>2</ymax></bndbox></object></annotation>");
        Dataset dataset = Dataset.create(folder.resolve("d"));
        var result = transfer.importInto(dataset, in, transfer.format("voc"), null);
        assertEquals("voc.xml", result.problems().get(0).code());
        assertEquals(0, result.samples());
    }

    @ParameterizedTest
    @ValueSource(strings = { "voc", "yolo", "coco" })
    void damagedFilesGiveProblemsAndNothingElse(String id) throws Exception {
        Dataset dataset = Fixtures.dataset(folder.resolve("a"), 3, 9);
        transfer.export(dataset, folder.resolve("out"), transfer.format(id), null);
        List<Path> texts;
        try (var files = Files.walk(folder.resolve("out"))) {
            texts = files.filter(f -> f.toString().matches(".*\\.(xml|txt|json|yaml)")).sorted().toList();
        }
        Random random = new Random(13);
        for (int round = 0; round < 120; round++) {
            Path file = texts.get(random.nextInt(texts.size()));
            byte[] good = Files.readAllBytes(file);
            byte[] damaged = java.util.Arrays.copyOf(good, random.nextInt(4) == 0 ? random.nextInt(good.length + 1) : good.length);
            for (int i = random.nextInt(4); i > 0 && damaged.length > 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, damaged);
            try {
                transfer.importInto(Dataset.create(folder.resolve("copy" + round)), folder.resolve("out"), transfer.format(id), null);
            } catch (ProblemException e) {
                assertTrue(!e.problem().message().isEmpty());
            }
            Files.write(file, good);
        }
    }

    @Test
    void refusesToExportOverFilesAndToImportNothing() throws Exception {
        Dataset dataset = Fixtures.dataset(folder.resolve("a"), 1, 1);
        assertEquals("export.notEmpty", assertThrows(ProblemException.class,
                () -> transfer.export(dataset, dataset.folder(), transfer.format("voc"), null)).problem().code());
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertEquals("format.none", assertThrows(ProblemException.class,
                () -> transfer.importInto(dataset, empty, null, null)).problem().code());
        assertEquals("import.nothing", assertThrows(ProblemException.class,
                () -> transfer.importInto(dataset, empty, transfer.format("voc"), null)).problem().code());
    }

    @Test
    void readsTheRealBloodCellSet() throws Exception {
        Dataset dataset = Dataset.create(folder.resolve("d"));
        var result = transfer.importInto(dataset, TestData.require("voc-bccd"), null, null);
        Statistics statistics = Statistics.of(dataset.samples(null), dataset.splits());
        assertEquals(List.of(), result.problems());
        assertEquals(statistics.objects(), result.objects());
        assertEquals(java.util.Set.of("Platelets", "RBC", "WBC"), statistics.perClass().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = { "voc-raccoon", "voc-layouts/voc_dataset1", "yolo/datumaro-strict", "yolo/roboflow-yolov5", "coco/datumaro-instances" })
    void readsRealLayouts(String name) throws Exception {
        Path source = TestData.require(name);
        Dataset dataset = Dataset.create(folder.resolve("d"));
        var result = transfer.importInto(dataset, source, null, null);
        assertTrue(result.objects() > 0, result.toString());
        assertEquals(List.of(), result.problems().stream().filter(p -> !p.code().equals("image.missing")
                && p.severity() != org.headend.core.problem.Severity.INFO).toList());
    }

    @Test
    void readsRealLabelImgYoloLinesWithoutTheirPictures() throws Exception {
        var result = transfer.importInto(Dataset.create(folder.resolve("d")), TestData.require("yolo/jp_coins-labels-only"), null, null);
        assertTrue(result.problems().stream().allMatch(p -> p.code().equals("image.missing")), result.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "voc-raccoon", "voc-bccd", "voc-layouts/voc_dataset1", "yolo/datumaro-strict",
        "yolo/roboflow-yolov5", "coco/datumaro-instances" })
    void realDataComesBackFromEveryFormat(String name) throws Exception {
        Dataset dataset = Dataset.create(folder.resolve("d"));
        transfer.importInto(dataset, TestData.require(name), null, null);
        for (DatasetFormat format : DatasetFormat.builtIn()) {
            var preview = transfer.preview(TestData.require(name), null, null);
            Path out = folder.resolve(format.id());
            transfer.export(dataset, out, format, null);
            Dataset copy = Dataset.create(folder.resolve("copy-" + format.id()));
            var result = transfer.importInto(copy, out, null, null);
            assertEquals(List.of(), result.problems());
            assertEquals(preview.samples(), result.samples());
            assertEquals(preview.objects(), result.objects());
            Map<String, Sample> copies = copy.samples(null).stream().collect(Collectors.toMap(Sample::id, s -> s));
            for (Sample sample : dataset.samples(null)) {
                assertClose(sample, copies.get(sample.id()), format.id().equals("voc") ? 1 : 0.001);
            }
        }
    }

    /** VOC holds whole px from 1, YOLO six digits of the picture, COCO everything. */
    private static void assertClose(Sample expected, Sample actual, double px) {
        assertEquals(expected.annotations().size(), actual.annotations().size());
        double most = Math.max(px, 2e-6 * Math.max(expected.width(), expected.height()));
        for (int i = 0; i < expected.annotations().size(); i++) {
            var e = expected.annotations().get(i).box();
            var a = actual.annotations().get(i).box();
            assertEquals(expected.annotations().get(i).label(), actual.annotations().get(i).label());
            assertEquals(e.x(), a.x(), most);
            assertEquals(e.y(), a.y(), most);
            assertEquals(e.right(), a.right(), most);
            assertEquals(e.bottom(), a.bottom(), most);
        }
    }
}
