package org.headend.catalog.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.catalog.Origin;
import org.headend.catalog.TypeFile;
import org.headend.catalog.ui.internal.Messages;
import org.headend.catalog.ui.internal.Target;
import org.headend.catalog.ui.internal.transfer.ExportTypes;
import org.headend.catalog.ui.internal.transfer.ImportWizard;
import org.headend.catalog.ui.internal.view.DeviceTypesView;
import org.headend.core.site.SiteTemplate;
import org.headend.core.ui.SiteProjects;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceTypesUiTest {
    private static final String YAML = """
            manufacturer: Acme
            model: EDS 8
            slug: acme-eds-8
            u_height: 0
            is_full_depth: false
            comments: industrial switch
            interfaces:
              - {name: eth1, type: 100base-tx, poe_mode: pd, poe_type: type1-ieee802.3af}
              - {name: eth2, type: 100base-tx, poe_mode: pd, poe_type: type1-ieee802.3af}
              - {name: eth3, type: 100base-tx}
              - {name: eth4, type: 100base-tx}
              - {name: eth5, type: 100base-tx}
            """;

    @TempDir
    private Path folder;
    private IProject project;
    private String before;

    @BeforeEach
    void create() throws Exception {
        before = System.getProperty(TypeFile.USER_FOLDER);
        System.setProperty(TypeFile.USER_FOLDER, folder.resolve("home").toString());
        Ui.prepareWorkbench();
        project = SiteProjects.create("types", null, SiteTemplate.byId("empty"), null);
    }

    @AfterEach
    void remove() throws Exception {
        Ui.page().closeAllEditors(false);
        Ui.page().hideView(Ui.page().findView(DeviceTypesView.ID));
        Ui.processEvents();
        project.delete(true, true, null);
        if (before == null) {
            System.clearProperty(TypeFile.USER_FOLDER);
        } else {
            System.setProperty(TypeFile.USER_FOLDER, before);
        }
    }

    private Catalog catalog() throws Exception {
        return Catalog.of(SiteProjects.open(project));
    }

    private IEditorPart openTypes(String... ids) throws Exception {
        TypeFile file = new Target(project).file();
        for (String id : ids) {
            file.put(Catalog.builtIn().type(id).orElseThrow());
        }
        file.save();
        new Target(project).refresh(null);
        IFile resource = project.getFile("catalog/types.json");
        IEditorPart editor = IDE.openEditor(Ui.page(), resource);
        Ui.processEvents();
        return editor;
    }

    private static Text field(Shell shell, String path) {
        return Ui.find(shell, Text.class, t -> path.equals(t.getData("field")));
    }

    private static Shell shell() {
        return Ui.page().getWorkbenchWindow().getShell();
    }

    private static void press(Shell shell, String tip) {
        for (ToolBar bar : Ui.all(shell, ToolBar.class, ToolBar::isVisible)) {
            for (ToolItem item : bar.getItems()) {
                if (tip.equals(item.getToolTipText()) && item.isEnabled()) {
                    item.notifyListeners(SWT.Selection, new Event());
                    Ui.processEvents();
                    return;
                }
            }
        }
        throw new AssertionError("no tool " + tip);
    }

    private static void run(String action) {
        Ui.page().getActiveEditor().getEditorSite().getActionBars().getGlobalActionHandler(action).run();
        Ui.processEvents();
    }

    @Test
    void aFileOfTypesOpensAsAFormThatIsEditedUndoneAndSaved() throws Exception {
        IEditorPart editor = openTypes("generic/camera-fixed", "generic/switch-poe-8");
        assertTrue(editor instanceof TypesEditor, editor.getClass().getName());
        Ui.screenshot("catalog-editor");
        Text watts = field(shell(), "spec/power/watts");
        assertEquals("9", watts.getText());
        watts.setText("11.5");
        watts.setText("11");
        assertTrue(editor.isDirty());
        Text maker = field(shell(), "spec/maker");
        maker.setText("Acme");
        run(ActionFactory.UNDO.getId());
        assertEquals("", field(shell(), "spec/maker").getText());
        assertEquals("11", field(shell(), "spec/power/watts").getText());
        run(ActionFactory.UNDO.getId());
        assertEquals("9", field(shell(), "spec/power/watts").getText(), "typing in one field is one step");
        assertFalse(editor.isDirty());
        run(ActionFactory.REDO.getId());
        run(ActionFactory.REDO.getId());
        Ui.page().saveEditor(editor, false);
        assertFalse(editor.isDirty());
        assertEquals(11, catalog().type("generic/camera-fixed").orElseThrow().spec().power().watts());
        assertEquals("Acme", catalog().type("generic/camera-fixed").orElseThrow().spec().maker());
    }

    @Test
    void mistakesShowWhileTypingAndWhatIsNoNumberIsNotWritten() throws Exception {
        IEditorPart editor = openTypes("generic/camera-fixed");
        field(shell(), "spec/power/watts").setText("20");
        Ui.processEvents();
        Ui.screenshot("catalog-editor-message");
        Form form = Ui.find(shell(), Form.class, f -> f.isVisible());
        assertEquals(IMessageProvider.ERROR, form.getMessageType());
        assertTrue(form.getMessage().contains("12.95"), form.getMessage());
        field(shell(), "spec/power/watts").setText("much");
        assertEquals(20, ((TypesEditor) editor).document().nodes().getFirst().at("/spec/power/watts").asDouble(), "what is no number is not taken");
    }

    @Test
    void typesAreAddedDuplicatedAndDeletedAndPortsToo() throws Exception {
        IEditorPart editor = openTypes("generic/router");
        press(shell(), Messages.editor_duplicate);
        press(shell(), Messages.editor_add);
        TypesDocument document = ((TypesEditor) editor).document();
        assertEquals(List.of("generic/router", "generic/router-2", "maker/model"), document.nodes().stream().map(n -> n.path("id").asText()).toList());
        Table ports = Ui.find(shell(), Table.class, t -> "ports".equals(t.getData("path")));
        press(shell(), Messages.table_add);
        assertEquals(2, ports.getItemCount());
        Ui.screenshot("catalog-editor-new");
        press(shell(), Messages.editor_delete);
        assertEquals(2, document.nodes().size());
        run(ActionFactory.UNDO.getId());
        assertEquals(3, document.nodes().size());
        Text search = Ui.find(shell(), Text.class, t -> (t.getStyle() & SWT.SEARCH) != 0 && t.isVisible());
        search.setText("router-2");
        Table list = Ui.find(shell(), Table.class, t -> t.getData("path") == null && t.getItemCount() > 0 && t.getColumnCount() == 0);
        assertEquals(1, list.getItemCount());
    }

    @Test
    void theViewShowsAllTypesAndCopiesOneToTheSite() throws Exception {
        DeviceTypesView view = (DeviceTypesView) Ui.showView(DeviceTypesView.ID);
        Tree tree = Ui.find(shell(), Tree.class, t -> t.getColumnCount() == 4);
        Ui.await("types", () -> tree.getItemCount() > 5);
        Combo site = Ui.find(shell(), Combo.class, c -> c.getItemCount() > 0 && c.getItem(0).contains("types"));
        assertEquals(0, site.getSelectionIndex());
        view.reveal(new Target(project), "generic/camera-ptz");
        Ui.await("the revealed type", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText(1).equals("generic/camera-ptz"));
        Ui.screenshot("catalog-view");
        view.getSite().getService(IHandlerService.class).executeCommand("org.headend.catalog.ui.copyToSite", null);
        Ui.await("its origin is the site", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText(2).equals(Messages.origin_site));
        assertEquals(Origin.SITE, catalog().origin("generic/camera-ptz").orElseThrow());
        Button own = Ui.button(shell(), Messages.view_ownOnly);
        own.setSelection(true);
        Ui.press(own);
        assertEquals(1, tree.getItemCount());
        Text search = Ui.find(shell(), Text.class, t -> Messages.search.equals(t.getMessage()) && t.isVisible());
        search.setText("no such type");
        Ui.processEvents();
        assertTrue(Ui.all(shell(), Label.class, l -> l.isVisible() && l.getText().equals(Messages.view_emptyTitle)).size() == 1);
        Ui.screenshot("catalog-view-empty");
    }

    @Test
    void theWizardTellsWhatItAssumesAndTurnsSuspiciousPorts() throws Exception {
        Files.writeString(folder.resolve("eds.yaml"), YAML);
        Files.writeString(folder.resolve("bad.yml"), "a: [");
        ImportWizard wizard = new ImportWizard();
        wizard.setTarget(new Target(project));
        WizardDialog dialog = new WizardDialog(shell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Shell shell = Ui.awaitShell(Messages.import_title);
        Text from = Ui.find(shell, Text.class, t -> Messages.import_fromHint.equals(t.getMessage()));
        from.setText(folder.resolve("none").toString());
        assertFalse(wizard.getPages()[0].isPageComplete());
        from.setText(folder.toString());
        Ui.screenshot("catalog-import-source");
        Ui.press(Ui.find(shell, Button.class, b -> b.getText().replace("&", "").startsWith("Next")));
        Table types = Ui.find(shell, Table.class, t -> t.getColumnCount() == 6);
        Ui.await("the report", () -> types.getItemCount() == 2);
        Button turn = Ui.button(shell, Messages.import_turn);
        assertTrue(turn.isVisible());
        Ui.screenshot("catalog-import-preview");
        turn.setSelection(true);
        Ui.press(turn);
        Ui.press(Ui.button(shell, "Finish"));
        Ui.await("the type", () -> {
            try {
                return catalog().type("Acme/EDS 8").isPresent();
            } catch (Exception e) {
                return false;
            }
        });
        DeviceType type = catalog().type("Acme/EDS 8").orElseThrow();
        assertEquals("SOURCE", type.ports().getFirst().poe());
        Job job = ExportTypes.schedule(List.of(new ExportTypes.Source(type, catalog().file(type.id()).orElseThrow())), folder.resolve("out"));
        Ui.await("the export", () -> job.getResult() != null);
        assertTrue(Files.readString(folder.resolve("out/Acme/EDS 8.yaml")).contains("poe_mode: pse"));
    }
}
