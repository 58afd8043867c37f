package org.headend.model.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.headend.core.json.JsonFile;
import org.headend.core.site.Scene;
import org.headend.core.site.Site;
import org.headend.dataset.Annotation;
import org.headend.dataset.BoundingBox;
import org.headend.dataset.Dataset;
import org.headend.dataset.Sample;
import org.headend.dataset.Split;
import org.headend.model.ui.internal.Messages;
import org.headend.model.ui.internal.result.Outcome;
import org.headend.model.ui.internal.run.RunRequest;
import org.headend.model.ui.internal.run.RunRequest.Kind;
import org.headend.testsupport.model.TinyModel;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

class ModelEditorTest {
    private static final Duration LONG = Duration.ofSeconds(90);

    private IProject project;
    private Path root;
    private Dataset dataset;
    private ModelEditor editor;

    @BeforeEach
    void prepare() throws Exception {
        Ui.prepareWorkbench();
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("models-site");
        project.create(null);
        project.open(null);
        root = Path.of(project.getLocationURI());
        Site.create(root, "site", Scene.CAMPUS, "en");
        TinyModel.write(root.resolve("models/tiny"), 5);
        dataset = Dataset.create(root.resolve("datasets/squares"));
        dataset.addClasses(List.of("c", "b", "a")); // another order than the model's
        Random random = new Random(2);
        var splits = new java.util.TreeMap<String, Split>();
        for (int i = 0; i < 24; i++) {
            String id = "s" + i + ".png";
            BufferedImage image = new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB);
            Graphics2D g = image.createGraphics();
            g.setColor(new Color(random.nextInt(1 << 24)));
            g.fillRect(4, 4, 20, 20);
            g.dispose();
            ImageIO.write(image, "png", dataset.picture(id).toFile());
            dataset.write(Sample.of(id, 32, 32).with(List.of(new Annotation(List.of("a", "b", "c").get(i % 3),
                    new BoundingBox(4, 4, 20, 20)))));
            splits.put(id, i < 12 ? Split.TRAIN : Split.TEST);
        }
        dataset.setSplits(splits);
        refresh();
    }

    @AfterEach
    void cleanUp() throws Exception {
        Ui.page().closeAllEditors(false);
        Ui.processEvents();
        project.delete(true, true, null);
    }

    private void refresh() throws Exception {
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
    }

    private void open(String path) throws Exception {
        IFile file = project.getFile(path);
        editor = assertInstanceOf(ModelEditor.class, IDE.openEditor(Ui.page(), file));
        Ui.await("the model", () -> editor.content() != null);
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        Ui.all(editor.form(), Label.class, l -> true).forEach(l -> texts.add(l.getText()));
        Ui.all(editor.form(), Text.class, l -> true).forEach(l -> texts.add(l.getText()));
        return texts;
    }

    private Table table(String firstColumn) {
        return Ui.find(editor.form(), Table.class, t -> t.getColumnCount() > 0 && t.getColumn(0).getText().equals(firstColumn));
    }

    private RunRequest request(Kind kind) {
        return new RunRequest(kind, dataset.folder(), Split.TEST, 1, 1.05, 1, 20);
    }

    @Test
    void aModelShowsOperatorsValuesAndWhatItExpects() throws Exception {
        open("models/tiny/model.onnx");
        assertEquals("tiny", editor.getPartName());
        Table operators = table(Messages.operators_name);
        assertEquals("Conv", operators.getItem(0).getText(0), "the most frequent first");
        operators.getColumn(0).notifyListeners(SWT.Selection, new Event());
        assertEquals("Add", operators.getItem(0).getText(0));
        Table values = table(Messages.values_kind);
        assertEquals("float32[N, 3, 8, 8]", values.getItem(0).getText(2));
        assertEquals("logits", values.getItem(1).getText(1));
        assertTrue(texts().contains("3: a, b, c"), texts().toString());
        assertTrue(texts().contains(Messages.overview_loadsYes));
        assertNull(editor.form().getMessage());
        Ui.screenshot("model-overview");
    }

    @Test
    void quantizingSaysWhichVariantToShipAndWhy() throws Exception {
        open("models/tiny/model.onnx");
        editor.start(request(Kind.QUANTIZE));
        Ui.await("the report", LONG, () -> !editor.outcomes().isEmpty());
        var report = ((Outcome.Quantized) editor.outcomes().get(0)).report();
        Table variants = table(Messages.outcome_variant);
        assertEquals("int8", variants.getItem(1).getText(0));
        assertTrue(texts().stream().anyMatch(t -> t.contains(report.reason())), texts().toString());
        assertTrue(project.getFile("models/tiny-int8/model.onnx").exists(), "known to the workspace");
        Ui.screenshot("model-quantized");
    }

    @Test
    void evaluationCountsByClassNameNotByTheOrderInTheDataset() throws Exception {
        open("models/tiny/model.onnx");
        editor.start(request(Kind.EVALUATE));
        Ui.await("the evaluation", LONG, () -> !editor.outcomes().isEmpty());
        var evaluated = (Outcome.Evaluated) editor.outcomes().get(0);
        assertEquals(12, evaluated.result().samples());
        Table matrix = table(Messages.outcome_trueClass);
        assertEquals(List.of("a", "b", "c"), List.of(matrix.getItem(0).getText(0), matrix.getItem(1).getText(0), matrix.getItem(2).getText(0)));
        for (int[] row : evaluated.result().confusion()) {
            assertEquals(4, row[0] + row[1] + row[2]);
        }
        Ui.screenshot("model-evaluated");
    }

    @Test
    void latencyIsMeasuredAndEverythingExported() throws Exception {
        open("models/tiny/model.onnx");
        editor.start(request(Kind.BENCH));
        Ui.await("the figures", LONG, () -> !editor.outcomes().isEmpty());
        Path target = root.resolve("report.json");
        editor.export(target);
        Ui.await("the file", () -> Files.exists(target));
        JsonNode json = JsonFile.read(target);
        assertEquals(2, json.at("/model/operators/Conv").asInt());
        assertEquals("a", json.at("/descriptor/output/classes/0").asText());
        assertEquals("latency", json.at("/results/0/kind").asText());
        assertTrue(json.at("/results/0/p50Ms").asDouble() > 0);
    }

    @Test
    void theDialogOffersTheDatasetsOfTheSiteAndStartsTheRun() throws Exception {
        open("models/tiny/model.onnx");
        boolean[] done = new boolean[1];
        editor.form().getDisplay().asyncExec(() -> {
            Shell dialog = Ui.awaitShell(Messages.dialog_evaluate);
            assertEquals("squares", Ui.find(dialog, Combo.class, c -> true).getText());
            Ui.screenshot("model-dialog");
            Ui.press(Ui.find(dialog, Button.class, b -> b.getText().equals(Messages.dialog_measure)));
            done[0] = true;
        });
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.headend.model.ui.evaluate", null);
        assertTrue(done[0]);
        Ui.await("the evaluation", LONG, () -> !editor.outcomes().isEmpty());
    }

    @Test
    void aDamagedFileIsToldInTheEditorAndShownWhenItIsRepaired() throws Exception {
        Path file = root.resolve("models/tiny/model.onnx");
        byte[] good = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(good, good.length / 2));
        refresh();
        open("models/tiny/model.onnx");
        assertEquals(Messages.editor_unreadable, editor.form().getMessage());
        assertNull(editor.content().info());
        Ui.screenshot("model-damaged");
        Files.write(file, good);
        refresh();
        Ui.await("the repaired model", () -> editor.content().info() != null);
        assertNull(editor.form().getMessage());
    }

    @Test
    void aModelWithoutDescriptorIsInspectedButNotMeasured() throws Exception {
        Files.delete(root.resolve("models/tiny/model.json"));
        refresh();
        open("models/tiny/model.onnx");
        assertNull(editor.content().descriptor());
        assertTrue(texts().contains(Messages.results_impossible));
    }

    @Test
    void aModelFolderOpensFromTheExplorer() throws Exception {
        IViewPart explorer = Ui.showView("org.eclipse.ui.navigator.ProjectExplorer");
        explorer.getSite().getSelectionProvider().setSelection(new StructuredSelection(project.getFolder("models/tiny")));
        Ui.page().activate(explorer);
        Ui.processEvents();
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.headend.model.ui.open", null);
        editor = assertInstanceOf(ModelEditor.class, Ui.page().getActiveEditor());
        Ui.await("the model", () -> editor.content() != null);
    }
}
