package org.headend.design.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.headend.core.ui.SiteProjects;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.command.ModelCommand;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DesignFileTest {
    private Canvas canvas;

    @AfterEach
    void close() throws Exception {
        canvas.close();
    }

    private void replaceOnDisk(String from, String to) throws Exception {
        String text = canvas.text().replace(from, to);
        Files.writeString(SiteProjects.path(canvas.file), text);
        canvas.file.refreshLocal(IResource.DEPTH_ZERO, null);
    }

    private void rename(String name) {
        var device = canvas.device("router1");
        canvas.editor.viewer().getEditDomain().getCommandStack()
                .execute(new ModelCommand("rename", canvas.document(), () -> device.setName(name)));
    }

    @Test
    void aCleanEditorFollowsTheFile() throws Exception {
        canvas = new Canvas("smart-campus").open();
        replaceOnDisk("name=\"Router\"", "name=\"Gate router\"");
        Ui.await("the new name is shown", () -> canvas.device("router1").getName().equals("Gate router"));
        assertFalse(canvas.editor.isDirty());
    }

    @Test
    void aDirtyEditorAsksBeforeItLosesAnything() throws Exception {
        canvas = new Canvas("smart-campus").open();
        rename("Mine");
        var kept = Canvas.answer(Messages.editor_conflict, Messages.editor_keep, "design-conflict");
        replaceOnDisk("name=\"Router\"", "name=\"Theirs\"");
        Ui.await("the question is answered", kept::get);
        assertEquals("Mine", canvas.device("router1").getName());
        assertTrue(canvas.editor.isDirty());
        Canvas.answer(Messages.editor_conflict, Messages.editor_overwrite, "design-overwrite");
        canvas.run("org.eclipse.ui.file.save");
        Ui.await("saved over it", () -> !canvas.editor.isDirty());
        assertEquals("Mine", canvas.saved().getSite().getDevices().get(0).getName());
    }

    @Test
    void aBrokenFileTellsPlaceAndRemedyAndOpensAsText() throws Exception {
        canvas = new Canvas("smart-campus");
        String broken = canvas.text().replace("<devices id=\"server1\"", "<devices id=\"server1");
        canvas.file.setContents(new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8)), true, true, null);
        TopologyEditor editor = (TopologyEditor) IDE.openEditor(Ui.page(), canvas.file);
        canvas.editor = editor;
        Ui.await("the message is shown", () -> !Ui.all(editor.page(), Label.class, l -> l.getText().equals(Messages.editor_broken)).isEmpty());
        Ui.screenshot("design-broken");
        assertFalse(editor.isDirty());
        Link open = Ui.find(editor.page(), Link.class, l -> l.getText().contains(Messages.editor_openText));
        open.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        Ui.await("the text is open", () -> Ui.page().getActiveEditor() instanceof ITextEditor);
        IEditorPart text = Ui.page().getActiveEditor();
        assertTrue(text.getTitle().contains("site.headend"));
        replaceOnDisk("<devices id=\"server1", "<devices id=\"server1\"");
        Ui.page().activate(editor);
        Ui.await("the repaired design is shown", () -> editor.design() != null);
    }

    @Test
    void theOpenEditorOfAFileIsFound() throws Exception {
        canvas = new Canvas("smart-campus").open();
        assertEquals(canvas.editor, TopologyEditor.findOpen(canvas.file));
    }

    @Test
    void unknownDeviceTypesAndDevicesWithoutAPlaceAreShownWithoutDirt() throws Exception {
        canvas = new Canvas("smart-campus");
        replaceOnDisk("generic/router", "acme/unknown");
        replaceOnDisk("    <nodes device=\"router1\" x=\"24\" y=\"226\"/>\n", "");
        canvas.open();
        assertEquals(canvas.document().getSite().getDevices().size(), canvas.editor.diagram().getChildren().size());
        assertFalse(canvas.editor.isDirty());
    }
}
