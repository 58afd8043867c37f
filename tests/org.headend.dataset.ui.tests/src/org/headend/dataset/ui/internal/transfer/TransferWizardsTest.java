package org.headend.dataset.ui.internal.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.headend.dataset.Dataset;
import org.headend.dataset.format.Transfer;
import org.headend.dataset.synthetic.SignScenes;
import org.headend.dataset.ui.internal.Messages;
import org.headend.dataset.ui.internal.samples.Dialogs;
import org.headend.dataset.ui.internal.samples.Fixture;
import org.headend.dataset.ui.internal.samples.SamplesView;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransferWizardsTest {
    @TempDir
    Path folder;
    private Fixture fixture;

    @BeforeEach
    void prepare() throws Exception {
        fixture = new Fixture("Transfer Site");
    }

    @AfterEach
    void clean() throws Exception {
        fixture.close();
    }

    private static void in(String wizard, String title, Consumer<Shell> work) {
        Dialogs.in(() -> {
            try {
                Ui.page().getWorkbenchWindow().getService(IHandlerService.class)
                        .executeCommand("org.headend.dataset.ui." + wizard, null);
            } catch (Exception e) {
                throw new AssertionError(wizard, e);
            }
        }, title, work);
    }

    private static Text field(Shell wizard) {
        return Ui.find(wizard, Text.class, t -> t.getEditable());
    }

    private static boolean shows(int samples) {
        return Ui.page().findView(SamplesView.ID) instanceof SamplesView view && view.content() != null
                && view.content().samples().size() == samples;
    }

    private Dataset imported(String name) throws Exception {
        return Dataset.open(Path.of(fixture.project().getLocationURI()).resolve("datasets").resolve(name));
    }

    @Test
    void anImportIsPreviewedReportedAndShown() throws Exception {
        Dataset source = new SignScenes(12, 2).create(folder.resolve("source"), null);
        Path voc = folder.resolve("voc");
        Transfer.standard().export(source, voc, Transfer.standard().format("voc"), null);
        Files.writeString(voc.resolve("Annotations/scene-0003.xml"), "<annotation><object>");
        Dialogs report = Dialogs.expect(Messages.import_report, this::checkReport);
        in("import", Messages.import_title, wizard -> {
            assertFalse(Ui.button(wizard, "Finish").isEnabled());
            field(wizard).setText(voc.resolve("absent").toString());
            assertFalse(Ui.button(wizard, "Finish").isEnabled());
            field(wizard).setText(voc.toString());
            Ui.await("the preview", Duration.ofSeconds(60), () -> Ui.button(wizard, "Finish").isEnabled());
            assertTrue(Ui.find(wizard, Table.class, t -> true).getItemCount() >= 5);
            Ui.screenshot("dataset-import-wizard");
            Ui.find(wizard, Combo.class, c -> c.getText().equals("voc")).setText("road signs");
            Ui.press(Ui.button(wizard, "Finish"));
        });
        report.await();
        Ui.await("the samples", () -> shows(11));
        assertEquals(11, imported("road signs").samples(null).size());
        Ui.screenshot("dataset-imported");
    }

    private void checkReport(Shell report) {
        Table problems = Ui.find(report, Table.class, t -> true);
        assertEquals(1, problems.getItemCount());
        Ui.await("the row", () -> !problems.getItem(0).getText().isEmpty());
        Ui.screenshot("dataset-import-report");
        Ui.press(Ui.button(report, Messages.report_copy));
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        String copied = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertTrue(copied.contains("scene-0003.xml"), copied);
    }

    @Test
    void brokenSourcesAreToldInTheWizardAndNothingIsMade() throws Exception {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("data.yaml"), "names: [a, b\n- {");
        in("import", Messages.import_title, wizard -> {
            field(wizard).setText(broken.toString());
            Ui.await("the message", Duration.ofSeconds(60),
                    () -> !Ui.all(wizard, Text.class, t -> t.getText().contains("YAML")).isEmpty());
            assertFalse(Ui.button(wizard, "Finish").isEnabled());
            Ui.screenshot("dataset-import-broken");
            Ui.press(Ui.button(wizard, "Cancel"));
        });
        assertFalse(Files.exists(Path.of(fixture.project().getLocationURI()).resolve("datasets/broken")));
    }

    @Test
    void anExportIsAFolderOfTheChosenFormat() throws Exception {
        fixture.withSigns(6);
        Dialogs report = Dialogs.expect(Messages.export_report, shell -> Ui.screenshot("dataset-export-report"));
        in("export", Messages.export_title, wizard -> {
            field(wizard).setText(fixture.project().getLocation().toString());
            assertFalse(Ui.button(wizard, "Finish").isEnabled(), "a folder with files in it is refused");
            field(wizard).setText(folder.resolve("out").toString());
            Combo format = Ui.find(wizard, Combo.class, c -> List.of(c.getItems()).contains("COCO"));
            format.select(format.indexOf("COCO"));
            Ui.screenshot("dataset-export-wizard");
            Ui.press(Ui.button(wizard, "Finish"));
        });
        report.await();
        assertTrue(Files.exists(folder.resolve("out/annotations/instances_train.json")));
    }

    @Test
    void newAndPracticeDatasetsAreMadeAndShown() throws Exception {
        in("generate", Messages.generate_title, wizard -> {
            Ui.find(wizard, Spinner.class, s -> s.getSelection() == 300).setSelection(9);
            Ui.screenshot("dataset-generate-wizard");
            Ui.press(Ui.button(wizard, "Finish"));
        });
        Ui.await("the samples", Duration.ofSeconds(90), () -> shows(9));
        in("newDataset", Messages.newDataset_title, wizard -> {
            Text name = Ui.find(wizard, Text.class, t -> t.getEditable() && (t.getStyle() & SWT.MULTI) == 0);
            name.setText("signs");
            assertFalse(Ui.button(wizard, "Finish").isEnabled(), "the name is taken");
            name.setText("people");
            Ui.find(wizard, Text.class, t -> t.getEditable() && (t.getStyle() & SWT.MULTI) != 0).setText("person\nhelmet\n");
            Ui.screenshot("dataset-new-wizard");
            Ui.press(Ui.button(wizard, "Finish"));
        });
        Ui.await("the empty dataset", () -> shows(0));
        Ui.screenshot("dataset-empty");
        assertEquals(2, imported("people").classes().size());
    }
}
