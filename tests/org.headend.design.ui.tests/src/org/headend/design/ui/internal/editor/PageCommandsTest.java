package org.headend.design.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.FloorPages;
import org.headend.design.ui.internal.floor.Viewport;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tool bar acts on the page that is shown, or not at all. */
class PageCommandsTest {
    private static final List<String> CANVAS = List.of("layout", "pin", "grid", "snap", "palette", "legend", "collapseAll");
    private Canvas canvas;
    private DesignPages pages;

    @BeforeEach
    void open() throws Exception {
        canvas = new Canvas("smart-campus").open();
        pages = (DesignPages) canvas.editor.getAdapter(DesignPages.class);
    }

    @AfterEach
    void close() throws Exception {
        canvas.close();
    }

    private static boolean enabled(String command) {
        return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.headend.design.ui." + command).isEnabled();
    }

    private double zoom() {
        return ((ScalableFreeformRootEditPart) canvas.editor.viewer().getRootEditPart()).getZoomManager().getZoom();
    }

    private void show(String page) {
        pages.show(page);
        Ui.processEvents();
    }

    @Test
    void aTableIsNeitherZoomedNorAligned() throws Exception {
        Ui.await("the canvas has its commands", () -> CANVAS.stream().allMatch(PageCommandsTest::enabled) && enabled("zoomIn") && enabled("zoomTo"));
        canvas.run("org.eclipse.ui.edit.selectAll");
        Ui.await("what is selected can be aligned", () -> enabled("alignLeft"));
        show("devices");
        Ui.await("they are off", () -> CANVAS.stream().noneMatch(PageCommandsTest::enabled));
        assertFalse(enabled("zoomIn") || enabled("zoomOut") || enabled("zoomFit") || enabled("zoomTo") || enabled("alignLeft"));
        Ui.screenshot("page-commands-table");
        show(DesignPages.TOPOLOGY);
        Ui.await("they are back", () -> CANVAS.stream().allMatch(PageCommandsTest::enabled) && enabled("zoomIn") && enabled("alignLeft"));
    }

    @Test
    void onAFloorTheZoomActsOnTheFloor() throws Exception {
        String floor = FloorPages.id(canvas.document().getSite().getFloors().get(0));
        double before = zoom();
        show(floor);
        Viewport page = ((FloorContext) canvas.editor.getAdapter(FloorContext.class)).viewport();
        Ui.await("the floor can be zoomed", () -> enabled("zoomIn") && !enabled("zoomTo") && !enabled("layout"));
        double scale = page.scale();
        canvas.run("org.headend.design.ui.zoomIn");
        assertTrue(page.scale() > scale);
        canvas.run("org.headend.design.ui.zoomFit");
        assertNotEquals(0, page.scale());
        Ui.screenshot("page-commands-floor");
        assertEquals(before, zoom(), "the canvas behind it stays");
        show(DesignPages.TOPOLOGY);
        canvas.run("org.headend.design.ui.zoomIn");
        assertTrue(zoom() > before);
    }
}
