package org.headend.design.ui.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.headend.core.ui.SiteProjects;
import org.headend.design.Designs;
import org.headend.design.export.DiagramPdf;
import org.headend.design.export.Paper;
import org.headend.design.export.TitleBlock;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenSite;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    @TempDir
    private Path folder;
    private OpenSite site;
    private WizardDialog dialog;

    @BeforeEach
    void open() throws Exception {
        site = new OpenSite("export");
    }

    @AfterEach
    void close() throws Exception {
        if (dialog != null && dialog.getShell() != null) {
            dialog.close();
        }
        site.close();
    }

    /** The registered wizard in a dialog that does not block. */
    private Shell wizard() throws Exception {
        IWizardDescriptor descriptor = PlatformUI.getWorkbench().getExportWizardRegistry().findWizard("org.headend.design.ui.exportWizard");
        ExportWizard wizard = (ExportWizard) descriptor.createWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        dialog = new WizardDialog(Ui.page().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Ui.processEvents();
        return dialog.getShell();
    }

    private static Text file(Shell shell) {
        return Ui.find(shell, Text.class, t -> t.isVisible() && (t.getText().contains("topology") || t.getText().startsWith("/")));
    }

    private static Button finish(Shell shell) {
        return Ui.button(shell, IDialogConstants.FINISH_LABEL.replace("&", ""));
    }

    @Test
    void theOpenStateIsDrawnAlsoWhatIsNotSaved() throws Exception {
        site.design().change("rename", () -> site.device("camera1").setName("Unsaved camera"));
        Shell shell = wizard();
        Ui.screenshot("design-export");
        assertTrue(file(shell).getText().endsWith("docs/topology.png"), file(shell).getText());
        Path svg = folder.resolve("sub/a.svg");
        file(shell).setText(svg.toString());
        assertTrue(Ui.button(shell, Messages.export_svg).getSelection(), "the format follows the file");
        assertFalse(Ui.find(shell, Spinner.class, s -> true).isEnabled());
        Ui.press(finish(shell));
        Ui.await("the drawing is there", () -> Files.exists(svg));
        assertTrue(Files.readString(svg).contains("Unsaved camera"));
        assertFalse(site.text().contains("Unsaved camera"));
        assertTrue(site.editor().isDirty());
    }

    @Test
    void aPngHasTheScaleThatWasChosenAndIsInTheProject() throws Exception {
        Path png = SiteProjects.path(site.project()).resolve("docs/topology.png");
        int[] widths = new int[2];
        for (int i = 0; i < 2; i++) {
            Files.deleteIfExists(png);
            Shell shell = wizard();
            Ui.find(shell, Spinner.class, s -> true).setSelection(i == 0 ? 10 : 20);
            Ui.button(shell, Messages.export_png).setSelection(true);
            file(shell).setText(png.toString());
            Ui.press(finish(shell));
            Ui.await("the picture is there", () -> site.project().getFile("docs/topology.png").exists());
            widths[i] = ImageIO.read(png.toFile()).getWidth();
            site.project().getFile("docs/topology.png").delete(true, null);
        }
        assertTrue(Math.abs(widths[1] - 2 * widths[0]) <= 2, widths[0] + " " + widths[1]);
    }

    @Test
    void anExistingFileIsReplacedOnlyWhenThatIsWanted() throws Exception {
        Path svg = Files.writeString(folder.resolve("a.svg"), "mine");
        Shell shell = wizard();
        file(shell).setText(svg.toString());
        answer(IDialogConstants.CANCEL_LABEL);
        Ui.press(finish(shell));
        assertEquals("mine", Files.readString(svg));
        assertFalse(shell.isDisposed(), "the wizard stays");
        answer(Messages.export_replace);
        Ui.press(finish(shell));
        Ui.await("replaced", () -> {
            try {
                return Files.readString(svg).contains("<svg");
            } catch (java.io.IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** Answers the question that is about to come up. */
    private static void answer(String button) {
        Display.getCurrent().timerExec(50, new Runnable() {
            @Override
            public void run() {
                for (Shell shell : Display.getCurrent().getShells()) {
                    if (shell.isVisible() && shell.getText().equals(Messages.export_overwriteTitle)) {
                        Ui.press(Ui.button(shell, button.replace("&", "")));
                        return;
                    }
                }
                Display.getCurrent().timerExec(50, this);
            }
        });
    }

    @Test
    void aWrongFileIsToldAndNothingCanBeFinished() throws Exception {
        Shell shell = wizard();
        Text text = file(shell);
        for (String wrong : new String[] { "", "relative.png", folder.resolve("a.gif").toString(), folder.toString() }) {
            text.setText(wrong);
            assertFalse(finish(shell).isEnabled(), wrong);
        }
        text.setText(folder.resolve("a.png").toString());
        assertTrue(finish(shell).isEnabled());
    }

    @Test
    void theEndingOfTheFileIsItsFormat() throws Exception {
        for (String ending : new String[] { "pdf", "drawio", "csv" }) {
            Path file = folder.resolve("topology." + ending);
            Shell shell = wizard();
            file(shell).setText(file.toString());
            assertTrue(Ui.button(shell, ExportFormat.of(file.toString()).orElseThrow().label()).getSelection(), ending);
            Ui.screenshot("design-export-" + ending);
            Ui.press(finish(shell));
            Ui.await(ending + " is there", () -> Files.exists(file));
            String text = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
            assertTrue(text.startsWith(ending.equals("pdf") ? "%PDF-" : ending.equals("drawio") ? "<mxfile" : "\u00EF\u00BB\u00BF"), ending);
        }
    }

    @Test
    void sheetsArePrintedWhereThePrinterWritesAFile() throws Exception {
        PrinterData data = java.util.Arrays.stream(Printer.getPrinterList()).filter(p -> p.driver != null && p.driver.contains("File")).findFirst().orElse(null);
        org.junit.jupiter.api.Assumptions.assumeTrue(data != null, "no printer that writes a file");
        Path file = Path.of("output.pdf").toAbsolutePath(); // where GTK’s file printer writes without its dialog
        Files.deleteIfExists(file);
        var document = site.design().document();
        var sheets = DiagramPdf.sheets(document, Designs.topology(document), site.design().catalog(), DiagramPdf.setup(Paper.A4, true, 100),
                new TitleBlock("Site", "Topology", "", "", "", ""));
        assertTrue(sheets.size() > 1);
        SheetPrinter.schedule(sheets, data, "test");
        try {
            Ui.await("the printer has written", () -> {
                try {
                    return Files.exists(file) && Files.size(file) > 10_000 && Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1).stripTrailing().endsWith("%%EOF");
                } catch (java.io.IOException e) {
                    throw new AssertionError(e);
                }
            });
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Test
    void printingIsPossibleOnEveryPage() {
        var print = PlatformUI.getWorkbench().getService(org.eclipse.ui.commands.ICommandService.class).getCommand("org.eclipse.ui.file.print");
        for (String page : new String[] { "topology", "devices", "links" }) {
            site.design().pages().show(page);
            Ui.processEvents();
            assertTrue(print.isHandled() && print.isEnabled(), page);
        }
        site.design().pages().show("topology");
    }
}
