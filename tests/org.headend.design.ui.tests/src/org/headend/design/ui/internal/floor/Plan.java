package org.headend.design.ui.internal.floor;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Floor;
import org.headend.design.site.Site;
import org.headend.design.ui.internal.OpenSite;
import org.headend.testsupport.ui.Ui;

/** The page of a floor of an open site, driven by pointer and keys. */
final class Plan implements AutoCloseable {
    private static final int MOVES = 6;

    final OpenSite site;
    FloorPage page;

    Plan(String name) throws Exception {
        site = new OpenSite(name);
    }

    Site model() {
        return site.design().document().getSite();
    }

    Plan show(Floor floor) {
        site.design().pages().show(FloorPages.id(floor));
        Ui.await("the floor is shown", () -> site.editor().getAdapter(FloorPage.class) != null
                && site.editor().getAdapter(FloorPage.class).shared().floor() == floor);
        page = site.editor().getAdapter(FloorPage.class);
        Ui.await("the floor has a size", () -> page.canvas().getSize().x > 100 || !page.canvas().isVisible());
        return this;
    }

    /** Adds an empty floor by its command. */
    Plan addFloor() {
        int before = model().getFloors().size();
        site.run("org.headend.design.ui.floorAdd");
        Ui.await("the floor is added", () -> model().getFloors().size() == before + 1);
        return show(model().getFloors().get(before));
    }

    Floor floor() {
        return page.shared().floor();
    }

    Point px(Spot spot) {
        Viewport viewport = page.shared().viewport();
        return new Point((int) Math.round(viewport.px(spot.x())), (int) Math.round(viewport.py(spot.y())));
    }

    void click(Spot spot) {
        click(px(spot), 0);
    }

    void click(Point at, int keys) {
        mouse(page.canvas(), SWT.MouseMove, at, keys);
        mouse(page.canvas(), SWT.MouseDown, at, keys);
        mouse(page.canvas(), SWT.MouseUp, at, keys | SWT.BUTTON1);
    }

    void hover(Point at, int keys) {
        mouse(page.canvas(), SWT.MouseMove, at, keys);
    }

    void drag(Spot from, Spot to) {
        drag(page.canvas(), px(from), px(to));
    }

    /** Drags; what happens between the press and the release is seen by {@code during} at the last place. */
    void drag(Control control, Point from, Point to, Runnable... during) {
        mouse(control, SWT.MouseMove, from, 0);
        mouse(control, SWT.MouseDown, from, 0);
        for (int i = 1; i <= MOVES; i++) {
            mouse(control, SWT.MouseMove, new Point(from.x + (to.x - from.x) * i / MOVES, from.y + (to.y - from.y) * i / MOVES), SWT.BUTTON1);
        }
        List.of(during).forEach(Runnable::run);
        mouse(control, SWT.MouseUp, to, SWT.BUTTON1);
        Ui.processEvents();
    }

    private static void mouse(Control control, int type, Point at, int keys) {
        Event event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.count = 1;
        event.stateMask = keys;
        control.notifyListeners(type, event);
        Ui.processEvents();
    }

    void key(int keyCode) {
        key(keyCode, (char) keyCode, 0);
    }

    void key(int keyCode, char character, int keys) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        event.stateMask = keys;
        page.canvas().notifyListeners(SWT.KeyDown, event);
        Ui.processEvents();
    }

    void type(String text) {
        text.chars().forEach(c -> key(c));
    }

    void select(EObject... parts) {
        page.select(List.of(parts));
        Ui.processEvents();
    }

    /** Chooses an entry of the list beside the plan. */
    void choose(String name) {
        Tree tree = Ui.find(site.editor().getSite().getShell(), Tree.class, t -> t.isVisible() && entry(t, name) != null && isBeside(t));
        TreeItem entry = entry(tree, name);
        tree.setSelection(entry);
        Event chosen = new Event();
        chosen.item = entry;
        tree.notifyListeners(SWT.Selection, chosen);
        Ui.processEvents();
    }

    private boolean isBeside(Tree tree) {
        for (Control c = tree; c != null; c = c.getParent()) {
            if (c == page.root()) {
                return true;
            }
        }
        return false;
    }

    private static TreeItem entry(Tree tree, String name) {
        for (TreeItem group : tree.getItems()) {
            for (TreeItem item : group.getItems()) {
                if (item.getText().equals(name)) {
                    return item;
                }
            }
        }
        return null;
    }

    /** Waits for what is computed in the background. */
    FloorContext computed() {
        FloorContext context = page.shared();
        Ui.await("the figures are there", () -> context.floor().getZones().stream().flatMap(z -> z.getNeeds().stream())
                .allMatch(n -> context.figures().result(n).isPresent())
                && context.figures().plan().cameras().stream().filter(c -> c.isKnown()).allMatch(c -> context.figures().camera(c.placement()).isPresent()));
        return context;
    }

    void undo(int steps) {
        for (int i = 0; i < steps; i++) {
            if (!site.design().commands().canUndo()) {
                fail("nothing to undo after " + i + " of " + steps);
            }
            site.undo();
        }
    }

    @Override
    public void close() throws Exception {
        site.close();
    }
}
