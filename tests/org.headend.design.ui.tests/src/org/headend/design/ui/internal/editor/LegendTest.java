package org.headend.design.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.headend.design.ui.internal.Messages;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LegendTest {
    private Canvas canvas;

    @AfterEach
    void close() throws Exception {
        InstanceScope.INSTANCE.getNode("org.headend.design.ui").remove("legend.corner");
        canvas.close();
    }

    private Control legend() {
        return Ui.find(canvas.control().getParent(), Control.class, c -> Messages.legend_tip.equals(c.getToolTipText()));
    }

    private static void mouse(Control control, int type, int x, int y) {
        Event event = new Event();
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.x = x;
        event.y = y;
        control.notifyListeners(type, event);
        Ui.processEvents();
    }

    @Test
    void itHidesNoCardAndIsDraggedToAnotherCornerWhereItIsFoundAgain() throws Exception {
        canvas = new Canvas("smart-campus").open();
        Ui.await("the legend is shown", () -> legend().isVisible());
        Control legend = legend();
        Rectangle area = canvas.control().getBounds();
        Ui.await("it hides no card", () -> canvas.document().getSite().getDevices().stream().map(canvas::middle)
                .noneMatch(card -> legend.getBounds().contains(card.x + area.x, card.y + area.y)));
        mouse(legend, SWT.MouseDown, 10, 10);
        mouse(legend, SWT.MouseMove, 10 + area.width * 2 / 3, 10 - area.height * 2 / 3);
        mouse(legend, SWT.MouseUp, 10, 10);
        Point after = legend.getLocation();
        assertTrue(after.x > area.width / 2 && after.y < area.y + area.height / 2, after + " in " + area);
        Ui.screenshot("legend-moved");
        Ui.page().closeEditor(canvas.editor, false);
        canvas.open();
        Ui.await("the legend is shown again", () -> legend().isVisible());
        assertEquals(after, legend().getLocation());
    }
}
