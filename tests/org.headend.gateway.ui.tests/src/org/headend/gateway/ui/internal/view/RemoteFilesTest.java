package org.headend.gateway.ui.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.navigator.CommonNavigator;
import org.headend.gateway.Gateway;
import org.headend.testsupport.ui.Answer;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

/** Files on gateways through the view: pasted, dragged, renamed, edited, deleted. */
class RemoteFilesTest extends GatewaysFixture {
    @Test
    void filesArePushedByPasteAskedAboutAndDeleted() throws Exception {
        connect();
        Node.Remote remote = showDisk();
        Path model = Files.write(folder.resolve("model.onnx"), new byte[300_000]);
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] { new String[] { model.toString() } }, new Transfer[] { FileTransfer.getInstance() });
        select(remote);
        command("org.eclipse.ui.edit.paste");
        Ui.await("the file", () -> Files.exists(disk.resolve("model.onnx")));
        Ui.await("the file in the tree", () -> item(remote).getItemCount() == 3);
        assertEquals(300_000, Files.size(disk.resolve("model.onnx")));
        Files.write(model, new byte[10]);
        command("org.eclipse.ui.edit.paste", "Replace File", look("gateway-overwrite", "No"));
        awaitNoJobs();
        assertEquals(300_000, Files.size(disk.resolve("model.onnx")));
        command("org.eclipse.ui.edit.paste", "Replace File", press("Yes"));
        Ui.await("the replaced file", () -> disk.resolve("model.onnx").toFile().length() == 10);
        clipboard.dispose();
        Node.Remote pushed = show(node(), disk + "/model.onnx");
        select(pushed);
        command("org.eclipse.ui.edit.rename", "Rename on Gateway", rename -> {
            Ui.find(rename, Text.class, t -> t.getText().equals("model.onnx")).setText("helm v2.onnx");
            Ui.press(Ui.button(rename, "OK"));
        });
        Ui.await("the new name", () -> Files.exists(disk.resolve("helm v2.onnx")));
        Ui.await("the new name in the tree", () -> remote.children().stream().anyMatch(c -> c instanceof Node.Entry e && e.file().name().equals("helm v2.onnx")));
        Node.Remote renamed = show(node(), disk + "/helm v2.onnx");
        select(renamed);
        command(COMMAND + "chmod", "Change Permissions", mode -> {
            Ui.find(mode, Text.class, t -> t.getText().equals("0644")).setText("0600");
            look("gateway-permissions", "OK").accept(mode);
        });
        Ui.await("the mode", () -> renamed.file().mode() == 0600);
        select(renamed);
        command("org.eclipse.ui.edit.delete", "Delete on Gateway", press("Delete"));
        Ui.await("the end of the file", () -> !Files.exists(disk.resolve("helm v2.onnx")));
        select(remote);
        command(COMMAND + "newFolder", "New Remote Folder", name -> {
            Ui.find(name, Text.class, t -> (t.getStyle() & SWT.READ_ONLY) == 0).setText("日志");
            Ui.press(Ui.button(name, "OK"));
        });
        Ui.await("the folder", () -> Files.isDirectory(disk.resolve("日志")));
    }

    /** On the embedded gateway: its few rows stay where they are, so that the pointer finds them. */
    @Test
    void aFileIsDraggedFromTheProjectExplorerAndMovedInTheTree() throws Exception {
        Path root = Platform.getStateLocation(FrameworkUtil.getBundle(GatewaysView.class)).append("sandbox/disk").toPath();
        Files.createDirectories(root.resolve("models"));
        Files.deleteIfExists(root.resolve("labels.txt"));
        Files.deleteIfExists(root.resolve("models/labels.txt"));
        Node.OfGateway sandbox = startEmbedded();
        Node.Remote models = show(sandbox, "/models");
        CommonNavigator explorer = (CommonNavigator) Ui.showView("org.eclipse.ui.navigator.ProjectExplorer");
        explorer.getCommonViewer().setExpandedState(project, true);
        explorer.selectReveal(new StructuredSelection(project.getFile("labels.txt")));
        Tree from = explorer.getCommonViewer().getTree();
        Ui.await("the file in the explorer", () -> from.getSelectionCount() == 1);
        awaitNoJobs();
        drag(from, from.getSelection()[0], viewer().getTree(), item(models.parent()));
        Ui.await("the dropped file", () -> Files.exists(root.resolve("labels.txt")));
        Ui.await("the dropped file in the tree", () -> models.parent().children().stream()
                .anyMatch(c -> c instanceof Node.Entry e && e.file().name().equals("labels.txt")));
        awaitNoJobs();
        Ui.screenshot("gateway-dropped");
        drag(viewer().getTree(), item(show(sandbox, "/labels.txt")), viewer().getTree(), item(models));
        Ui.await("the moved file", () -> Files.exists(root.resolve("models/labels.txt")));
        assertFalse(Files.exists(root.resolve("labels.txt")));
    }

    /** GTK's drag and drop needs a pointer that the X server knows about: events posted by SWT do not start one. */
    private static void drag(Tree from, TreeItem source, Tree to, TreeItem target) throws Exception {
        assumeTrue(new ProcessBuilder("which", "xdotool").start().waitFor() == 0, "skipped: xdotool is not installed");
        Point start = middle(from, source);
        Point end = middle(to, target);
        StringBuilder moves = new StringBuilder("xdotool mousemove " + start.x + ' ' + start.y + " sleep 0.3 mousedown 1 sleep 0.3");
        Point corner = new Point(start.x + 150, start.y); // far enough to be a drag, however near the target is
        for (Point[] way : new Point[][] { { start, corner }, { corner, end } }) {
            int steps = 8;
            for (int i = 1; i <= steps; i++) {
                moves.append(" mousemove ").append(way[0].x + (way[1].x - way[0].x) * i / steps).append(' ')
                        .append(way[0].y + (way[1].y - way[0].y) * i / steps).append(" sleep 0.1");
            }
        }
        moves.append(" sleep 1.5 mouseup 1");
        Process hand = new ProcessBuilder(moves.toString().split(" ")).inheritIO().start();
        Ui.await("the end of the drag", () -> !hand.isAlive());
    }

    private static Point middle(Tree tree, TreeItem item) {
        Rectangle bounds = item.getBounds();
        return tree.toDisplay(bounds.x + 20, bounds.y + bounds.height / 2);
    }

    @Test
    void anEditedFileIsSavedBackAndAForeignChangeIsNeverOverwrittenSilently() throws Exception {
        connect();
        showDisk();
        select(show(node(), disk + "/app.conf"));
        command(COMMAND + "open");
        Ui.await("the editor", () -> Ui.page().getActiveEditor() != null && Ui.page().getActiveEditor().getTitle().equals("app.conf"));
        IEditorPart editor = Ui.page().getActiveEditor();
        StyledText text = (StyledText) editor.getAdapter(Control.class);
        text.insert("# 中文\n");
        save(editor);
        awaitContent("# 中文\nthreshold=0.5\n");
        Ui.screenshot("gateway-editor");

        Files.writeString(disk.resolve("app.conf"), "threshold=0.9\n");
        text.insert("# mine\n");
        save(editor, "Remote File Changed", look("gateway-conflict", "Keep My Copy"));
        assertEquals("threshold=0.9\n", Files.readString(disk.resolve("app.conf")));
        text.insert("# again\n");
        save(editor, "Remote File Changed", press("Overwrite"));
        awaitContent("# again\n# mine\n# 中文\nthreshold=0.5\n");
        Files.writeString(disk.resolve("app.conf"), "theirs\n");
        text.insert("x");
        save(editor, "Remote File Changed", press("Reload"));
        Ui.await("their text", () -> text.getText().equals("theirs\n"));
        assertFalse(editor.isDirty());

        server.close();
        text.insert("precious ");
        save(editor, "Not Saved on the Gateway", look("gateway-lost-while-saving", "Close"));
        assertEquals("precious theirs\n", text.getText());
        Path copy = Path.of(((IURIEditorInput) editor.getEditorInput()).getURI());
        Ui.page().closeEditor(editor, false);
        Ui.processEvents();
        assertEquals("precious theirs\n", Files.readString(copy));
    }

    private static void save(IEditorPart editor, String title, Consumer<Shell> action) {
        Answer answer = Answer.titled(title, action);
        save(editor);
        answer.await();
    }

    private static void save(IEditorPart editor) {
        assertTrue(editor.isDirty());
        editor.doSave(null);
        Ui.processEvents();
    }

    private void awaitContent(String expected) {
        Ui.await("the content", () -> {
            try {
                return Files.readString(disk.resolve("app.conf")).equals(expected);
            } catch (java.io.IOException e) {
                return false;
            }
        });
        awaitNoJobs();
    }
}
