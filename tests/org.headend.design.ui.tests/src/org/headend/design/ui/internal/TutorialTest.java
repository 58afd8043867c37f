package org.headend.design.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.headend.design.DesignEdits;
import org.headend.design.site.AreaKind;
import org.headend.design.site.Device;
import org.headend.design.site.Floor;
import org.headend.design.site.Node;
import org.headend.design.site.Placement;
import org.headend.design.site.Site;
import org.headend.design.site.SiteFactory;
import org.headend.testsupport.ui.Answer;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.FrameworkUtil;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The steps of the tutorials, one after the other and with what they ask to be selected: whatever “Click to perform” stands for has the
 * result that the step tells of, though another view than the editor is active then.
 */
class TutorialTest {
    private static final String OWN = "org.headend.design.ui.";
    private static final String SHOW_VIEW = "org.eclipse.ui.views.showView";

    private OpenSite site;

    @BeforeEach
    void open() throws Exception {
        site = new OpenSite("tutorial");
    }

    @AfterEach
    void close() throws Exception {
        site.close();
    }

    private Site model() {
        return site.design().document().getSite();
    }

    private static List<ParameterizedCommand> commands(String sheet) throws Exception {
        ICommandService service = PlatformUI.getWorkbench().getService(ICommandService.class);
        List<ParameterizedCommand> commands = new ArrayList<>();
        try (InputStream in = FrameworkUtil.getBundle(OpenDesign.class).getEntry("cheatsheets/" + sheet).openStream()) {
            NodeList nodes = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in).getElementsByTagName("command");
            for (int i = 0; i < nodes.getLength(); i++) {
                String command = ((Element) nodes.item(i)).getAttribute("serialization");
                if (!command.startsWith("org.headend.plan.")) { // another feature; its own tests create the documents
                    commands.add(service.deserialize(command));
                }
            }
        }
        return commands;
    }

    @ParameterizedTest
    @ValueSource(strings = { "site-plan.xml", "choose-media.xml", "connect.xml" })
    void everyCommandOfATutorialDoesWhatItsStepSays(String sheet) throws Exception {
        List<ParameterizedCommand> commands = commands(sheet);
        assertTrue(commands.size() >= 4, sheet);
        for (ParameterizedCommand command : commands) {
            step(command);
        }
    }

    private void step(ParameterizedCommand command) {
        switch (command.getId()) {
            case SHOW_VIEW -> {
                perform(command);
                String view = (String) command.getParameterMap().get(SHOW_VIEW + ".viewId");
                assertNotNull(Ui.page().findView(view), view);
            }
            case "org.eclipse.ui.newWizard" -> dialog(command, shell -> cancel(shell));
            case OWN + "bulk" -> bulk(command);
            case OWN + "group" -> group(command);
            case OWN + "layout" -> layout(command);
            case OWN + "floorAdd" -> floorAdd(command);
            case OWN + "floorCables" -> cables(command);
            case OWN + "advise" -> advise(command);
            case OWN + "addresses" -> addresses(command);
            case OWN + "export" -> dialog(command, shell -> cancel(shell));
            case OWN + "floorBackground" -> assertTrue(command.getCommand().isEnabled(), "asks for a file, in a dialog of the window system");
            default -> fail("no check for " + command.getId());
        }
    }

    /** As the tutorial does: its own view is active. */
    private void perform(ParameterizedCommand command) {
        Ui.showView("org.eclipse.ui.views.ProblemView").setFocus();
        Ui.processEvents();
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new AssertionError(command.getId(), e);
        }
        Ui.processEvents();
    }

    private void dialog(ParameterizedCommand command, Consumer<Shell> action) {
        Answer answer = Answer.next(action);
        Display.getCurrent().asyncExec(() -> perform(command));
        answer.await();
        Ui.processEvents();
    }

    private static void cancel(Shell shell) {
        Ui.press(Ui.button(shell, IDialogConstants.CANCEL_LABEL));
    }

    private static Text field(Shell shell, String data) {
        return Ui.find(shell, Text.class, t -> data.equals(t.getData()));
    }

    private void bulk(ParameterizedCommand command) {
        dialog(command, shell -> {
            field(shell, "name").setText("Camera {1..4}");
            field(shell, "address").setText("192.168.10.130/24");
            Combo peer = Ui.find(shell, Combo.class, c -> "peer".equals(c.getData()));
            peer.select(peer.indexOf(site.device("switch1").getName()));
            Ui.await("the preview", () -> Ui.button(shell, "Finish").isEnabled());
            Ui.press(Ui.button(shell, "Finish"));
        });
        List<Device> cameras = model().getDevices().stream().filter(d -> d.getName().matches("Camera [1-4]")).toList();
        assertEquals(4, cameras.size());
        for (Device camera : cameras) {
            assertTrue(camera.getPorts().stream().anyMatch(p -> p.getAddress() != null && !p.getLinks().isEmpty()), camera.getName());
        }
    }

    private void group(ParameterizedCommand command) {
        site.select("switch1", "gateway1", "recorder1");
        perform(command);
        assertNotNull(site.device("switch1").getArea());
        assertTrue(site.device("gateway1").getArea() == site.device("switch1").getArea());
        site.device("switch1").getArea().setKind(AreaKind.CABINET);
    }

    private void layout(ParameterizedCommand command) {
        site.design().select(List.of());
        List<String> before = places();
        perform(command);
        Ui.await("the devices move", () -> !places().equals(before));
        Ui.await("they stand still", () -> site.design().commands().getUndoCommand() != null);
    }

    private List<String> places() {
        List<Node> nodes = site.design().document().getDiagrams().get(0).getNodes();
        return nodes.stream().map(n -> n.getX() + "," + n.getY()).toList();
    }

    private void floorAdd(ParameterizedCommand command) {
        int floors = model().getFloors().size();
        perform(command);
        Ui.await("a floor", () -> model().getFloors().size() == floors + 1);
    }

    /** Two linked devices of the tutorial stand on the new floor. */
    private void cables(ParameterizedCommand command) {
        Floor floor = model().getFloors().get(model().getFloors().size() - 1);
        List<Device> linked = model().getDevices().stream().filter(d -> d.getName().equals("Camera 1") || d.getId().equals("switch1")).toList();
        site.design().change("place", () -> {
            for (Device device : linked) {
                model().getFloors().forEach(f -> f.getPlacements().removeIf(p -> p.getDevice() == device));
                Placement placement = SiteFactory.eINSTANCE.createPlacement();
                placement.setDevice(device);
                placement.setX(linked.indexOf(device) * 10 + 1);
                placement.setY(2);
                floor.getPlacements().add(placement);
            }
        });
        site.design().select(List.of(floor));
        Ui.processEvents();
        perform(command);
        Ui.await("cables", () -> !floor.getRoutes().isEmpty());
        assertTrue(floor.getRoutes().get(0).getLink().getLengthMetres() >= 10);
    }

    private void advise(ParameterizedCommand command) {
        Device camera = model().getDevices().stream().filter(d -> d.getId().equals("camera1")).findFirst().orElseThrow();
        site.design().change("unlink", () -> DesignEdits.remove(site.design().document(), List.of(), List.copyOf(camera.getPorts().get(0).getLinks())));
        site.select("camera1", "switch2");
        int links = model().getLinks().size();
        dialog(command, shell -> Ui.press(shell.getDefaultButton()));
        assertTrue(model().getLinks().size() > links, "the advice is applied");
        site.undo();
        site.undo();
    }

    private void addresses(ParameterizedCommand command) {
        site.design().select(List.of());
        dialog(command, shell -> Ui.press(Ui.button(shell, "Finish")));
        assertTrue(site.port("camera1.eth").getAddress().startsWith("10.20."), site.port("camera1.eth").getAddress());
    }
}
