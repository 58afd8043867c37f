package org.headend.design.ui.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.headend.design.Designs;
import org.headend.design.site.Diagram;
import org.headend.design.site.Edge;
import org.headend.design.site.Node;
import org.headend.design.site.SiteFactory;
import org.headend.design.ui.internal.OpenSite;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private OpenSite site;

    @BeforeEach
    void open() throws Exception {
        site = new OpenSite("layout");
    }

    @AfterEach
    void close() throws Exception {
        site.close();
    }

    private Diagram diagram() {
        return Designs.topology(site.design().document());
    }

    private Node node(String id) {
        return diagram().getNodes().stream().filter(n -> n.getDevice().getId().equals(id)).findFirst().orElseThrow();
    }

    private String positions() {
        return diagram().getNodes().stream().map(n -> n.getX() + "," + n.getY()).collect(Collectors.joining(" "));
    }

    private void scatter() {
        site.design().change("scatter", () -> {
            List<Node> nodes = diagram().getNodes();
            for (int i = 0; i < nodes.size(); i++) {
                nodes.get(i).setX(i * 37 % 500);
                nodes.get(i).setY(i * 91 % 400);
            }
            Edge edge = SiteFactory.eINSTANCE.createEdge();
            edge.setLink(site.port("camera1.eth").getLinks().get(0));
            edge.setBendPoints("10,10 20,10");
            diagram().getEdges().add(edge);
        });
    }

    @Test
    void everythingIsLaidOutInOneStepThatCanBeUndone() {
        scatter();
        site.select("site");
        String before = positions();
        site.run("org.headend.design.ui.layout");
        Ui.await("laid out", () -> !positions().equals(before));
        assertEquals("", diagram().getEdges().get(0).getBendPoints(), "corners by hand no longer fit");
        Ui.screenshot("design-layout");
        site.undo();
        assertEquals(before, positions());
        assertEquals("10,10 20,10", diagram().getEdges().get(0).getBendPoints());
    }

    @Test
    void pinnedDevicesStay() {
        scatter();
        site.select("camera1", "camera2");
        site.run("org.headend.design.ui.pin");
        assertTrue(node("camera1").isPinned() && node("camera2").isPinned());
        int x = node("camera1").getX();
        int y = node("camera1").getY();
        site.select("site");
        String before = positions();
        site.run("org.headend.design.ui.layout");
        Ui.await("laid out", () -> !positions().equals(before));
        assertEquals(x, node("camera1").getX());
        assertEquals(y, node("camera1").getY());
        site.select("camera1", "camera2");
        site.run("org.headend.design.ui.pin");
        assertFalse(node("camera1").isPinned());
        site.undo();
        assertTrue(node("camera1").isPinned());
    }

    @Test
    void onlyTheSelectionMoves() {
        scatter();
        String before = positions();
        int x = node("router1").getX();
        site.select("switch2", "gateway2", "camera5");
        site.run("org.headend.design.ui.layout");
        Ui.await("laid out", () -> !positions().equals(before));
        assertEquals(x, node("router1").getX());
        long moved = 0;
        String[] old = before.split(" ");
        String[] now = positions().split(" ");
        for (int i = 0; i < old.length; i++) {
            moved += old[i].equals(now[i]) ? 0 : 1;
        }
        assertTrue(moved <= 3, moved + " moved");
        assertNotEquals(0, moved);
    }
}
