package org.headend.design.ui.internal.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.HashMap;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.headend.design.Designs;
import org.headend.design.site.Device;
import org.headend.design.site.Node;
import org.headend.design.view.DeviceSearch;

/** Searches while one types and goes to what is found, one after the other: Enter or Down for the next, Shift+Enter or Up for the one before. */
final class FindBar {
    private final TopologyView view;
    private final Composite control;
    private final Text text;
    private final Runnable resized;
    private final Label state;
    private List<Device> found = List.of();
    private int at = -1;

    /** @param resized to be told when it opens or closes */
    FindBar(Composite parent, TopologyView view, Runnable resized) {
        this.view = view;
        this.resized = resized;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).extendedMargins(8, 8, 2, 4).spacing(8, 0).applyTo(control);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(control);
        control.setVisible(false);
        Label label = new Label(control, SWT.NONE);
        label.setText(Messages.find_label);
        text = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.find_message);
        GridDataFactory.swtDefaults().hint(260, SWT.DEFAULT).applyTo(text);
        ToolBar bar = new ToolBar(control, SWT.FLAT);
        item(bar, "▲", Messages.find_previous, () -> go(-1)); //$NON-NLS-1$
        item(bar, "▼", Messages.find_next, () -> go(1)); //$NON-NLS-1$
        item(bar, "✕", Messages.find_close, this::close); //$NON-NLS-1$
        state = new Label(control, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(state);
        text.addListener(SWT.Modify, e -> search());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE) {
                e.doit = false;
                close();
            } else if (e.detail == SWT.TRAVERSE_RETURN) {
                e.doit = false;
            }
        });
    }

    private static void item(ToolBar bar, String sign, String tip, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(sign);
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, e -> action.run());
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> go((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
            case SWT.ARROW_DOWN, SWT.F3 -> go(1);
            case SWT.ARROW_UP -> go(-1);
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    void open() {
        ((GridData) control.getLayoutData()).exclude = false;
        control.setVisible(true);
        resized.run();
        text.setFocus();
        text.selectAll();
        search();
    }

    private void close() {
        ((GridData) control.getLayoutData()).exclude = true;
        control.setVisible(false);
        resized.run();
        view.design().viewer().getControl().setFocus();
    }

    boolean isOpen() {
        return control.isVisible();
    }

    /** In reading order of the diagram, so that next is where one looks next. */
    private void search() {
        found = List.of();
        at = -1;
        if (view.diagram().isPresent() && !text.getText().isBlank()) {
            Map<Device, Node> nodes = new HashMap<>();
            Designs.topology(view.design().document()).getNodes().forEach(n -> nodes.put(n.getDevice(), n));
            List<Device> all = new ArrayList<>(view.design().document().getSite().getDevices().stream().filter(nodes::containsKey).toList());
            all.sort(Comparator.comparingInt((Device d) -> nodes.get(d).getY()).thenComparingInt(d -> nodes.get(d).getX()));
            found = new DeviceSearch(text.getText(), view.design()::typeName).among(all);
        }
        if (found.isEmpty()) {
            state.setText(text.getText().isBlank() ? "" : Messages.find_none); //$NON-NLS-1$
        } else {
            go(1);
        }
    }

    private void go(int step) {
        if (found.isEmpty()) {
            return;
        }
        at = Math.floorMod(at + step, found.size());
        state.setText(Messages.bind(Messages.find_state, at + 1, found.size()) + "   " + found.get(at).getName().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        view.reveal(found.get(at));
    }

    Text text() {
        return text;
    }

    Label state() {
        return state;
    }
}
