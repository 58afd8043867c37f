package org.headend.gateway.ui.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.headend.gateway.Connections;
import org.headend.gateway.Gateway;
import org.headend.gateway.GatewayAddress;
import org.headend.gateway.GatewayStore;
import org.headend.gateway.SiteGateway;
import org.headend.gateway.ui.internal.view.Node.OfGateway.State;
import org.headend.testsupport.ui.Answer;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.Test;

/** Gateways through the view: their keys, connections and settings; against a real OpenSSH server and the embedded gateway. */
class GatewaysViewTest extends GatewaysFixture {
    @Test
    void theKeyIsAskedAboutOncePinnedAndTheFilesAreListed() throws Exception {
        assertEquals(State.DISCONNECTED, node().state());
        select(node());
        String[] shown = new String[1];
        command(COMMAND + "connect", "Unknown Host Key", dialog -> {
            shown[0] = Ui.find(dialog, Text.class, t -> t.getText().startsWith("SHA256:")).getText();
            assertNotNull(Ui.find(dialog, Text.class, t -> t.getText().equals("ED25519")));
            look("gateway-host-key", "Trust and Connect").accept(dialog);
        });
        awaitConnected(node());
        assertEquals(shown[0], place.gateway().hostKey());
        Node.Remote models = showDisk();
        assertEquals(List.of("models", "app.conf"), Arrays.stream(item(models).getItems()).map(TreeItem::getText).toList());
        assertEquals("14 B", item(models).getItem(1).getText(1));
        assertEquals("-rw-r--r--", item(models).getItem(1).getText(3));
        select(models);
        assertEquals(place, Adapters.adapt(viewer().getStructuredSelection().getFirstElement(), SiteGateway.class));
        Ui.screenshot("gateway-files");
        command(COMMAND + "showHidden");
        Ui.await("hidden files", () -> item(models).getItemCount() == 3);
        command(COMMAND + "showHidden");
        Ui.await("no hidden files", () -> item(models).getItemCount() == 2);
        command(COMMAND + "disconnect");
        Ui.await("the end", () -> node().state() == State.DISCONNECTED);
        command(COMMAND + "connect"); // the key is known now
        awaitConnected(node());
    }

    @Test
    void aChangedKeyIsRefusedAndForgottenOnlyOnPurpose() throws Exception {
        GatewayStore.of(site).save(gateway("SHA256:" + "A".repeat(43)));
        project.refreshLocal(IProject.DEPTH_INFINITE, null);
        Ui.await("the edit", () -> node().gateway().hostKey().contains("AAAA"));
        select(node());
        command(COMMAND + "connect");
        Ui.await("the refusal", () -> node().state() == State.FAILED);
        assertEquals("gateway.host_key_changed", node().failure().code());
        assertTrue(item(node()).getItem(0).getText().contains("has changed"));
        Ui.screenshot("gateway-changed-key");
        select(node());
        command(COMMAND + "forgetKey", "Forget Pinned Key", look("gateway-forget-key", "Forget Key"));
        Ui.await("the key forgotten", () -> node().gateway().hostKey().isEmpty());
        connect();
    }

    @Test
    void theEmbeddedGatewayStartsFromTheView() throws Exception {
        Node.OfGateway sandbox = startEmbedded();
        Node.Remote readme = show(sandbox, "/README.txt");
        select(readme);
        Ui.screenshot("gateway-embedded");
        assertEquals(sandbox.gateway().address().port(), new SiteGateway(site, "sandbox").gateway().address().port());
        // as after a restart of the IDE: the port in the file is stale, connecting corrects it
        Connections.shared().disconnect(sandbox.place());
        Gateway now = sandbox.gateway();
        GatewayStore.of(site).save(new Gateway("sandbox", new GatewayAddress(now.address().user(), "127.0.0.1", 1), now.identity(),
                now.hostKey(), now.releaseRoot()));
        select(sandbox);
        command(COMMAND + "connect");
        awaitConnected(sandbox);
        assertEquals(now.address().port(), new SiteGateway(site, "sandbox").gateway().address().port());
    }

    @Test
    void aGatewayIsAddedTestedEditedAndRemoved() throws Exception {
        select(node().parent());
        command(COMMAND + "add", "Add Gateway", dialog -> {
            List<Text> fields = Ui.all(dialog, Text.class, t -> (t.getStyle() & SWT.READ_ONLY) == 0);
            fields.get(0).setText("second");
            fields.get(1).setText("127.0.0.1");
            Ui.find(dialog, Spinner.class, s -> true).setSelection(server.port());
            fields.get(2).setText(server.user());
            Button key = Ui.button(dialog, "Key file:");
            Ui.button(dialog, "Password").setSelection(false);
            key.setSelection(true);
            Ui.press(key);
            fields.get(3).setText(server.clientKey().toString());
            Answer trust = Answer.titled("Unknown Host Key", press("Trust and Connect"));
            Ui.press(Ui.button(dialog, "Test Connection"));
            trust.await();
            Ui.await("the outcome", () -> says(dialog, "The connection works"));
            look("gateway-add", "Add").accept(dialog);
        });
        Ui.await("the gateway", () -> node("second") != null);
        assertTrue(node("second").gateway().hostKey().startsWith("SHA256:"), "pinned by the test");
        assertFalse(Files.readString(site.gateways().resolve("second.json")).toLowerCase().contains("passw"), "no secret, no field for one");
        select(node("second"));
        command(COMMAND + "edit", "Edit Gateway", edit -> {
            Ui.find(edit, Text.class, t -> t.getText().equals("second")).setText("south");
            Ui.press(Ui.button(edit, "OK"));
        });
        Ui.await("the new name", () -> node("south") != null && node("second") == null);
        assertTrue(node("south").gateway().hostKey().startsWith("SHA256:"));
        select(node("south"));
        command("org.eclipse.ui.edit.delete", "Remove Gateway", press("Remove"));
        Ui.await("the end", () -> node("south") == null);
        assertFalse(Files.exists(site.gateways().resolve("south.json")));
    }

    private static boolean says(Shell dialog, String text) {
        return !Ui.all(dialog, Text.class, t -> t.getText().contains(text)).isEmpty()
                || !Ui.all(dialog, Label.class, l -> l.getText().contains(text)).isEmpty();
    }

    @Test
    void tenThousandFilesAreShownWithoutMakingTenThousandRows() throws Exception {
        Path many = Files.createDirectories(disk.resolve("many"));
        for (int i = 0; i < 10_000; i++) {
            Files.createFile(many.resolve("frame-%05d.jpg".formatted(i)));
        }
        connect();
        Node.Remote shown = show(node(), many.toString());
        long begin = System.nanoTime();
        viewer().setExpandedState(shown, true);
        Ui.await("the rows", () -> shown.children() != null && item(shown).getItemCount() > 1);
        assertEquals(10_000, shown.children().size());
        assertTrue(item(shown).getItemCount() <= 1_001, "rows: " + item(shown).getItemCount());
        System.out.println("10,000 files listed and shown in " + (System.nanoTime() - begin) / 1_000_000 + " ms");
    }

    @Test
    void aDroppedConnectionShowsInTheTree() throws Exception {
        connect();
        showDisk();
        server.dropConnections();
        Ui.await("the loss", () -> node().state() == State.FAILED);
        assertEquals("gateway.lost", node().failure().code());
        Ui.screenshot("gateway-lost");
        select(node());
        command(COMMAND + "connect");
        awaitConnected(node());
    }
}
