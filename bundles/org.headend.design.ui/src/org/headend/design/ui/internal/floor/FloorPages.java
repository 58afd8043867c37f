package org.headend.design.ui.internal.floor;

import java.util.ArrayList;
import java.util.List;

import org.headend.design.site.Document;
import org.headend.design.site.Floor;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.editor.DesignPage;
import org.headend.design.ui.internal.editor.PageSource;

/** A page for each floor, in their order, and one to add the next. */
public final class FloorPages implements PageSource {
    private static final String FLOOR = "floor:"; //$NON-NLS-1$
    private static final String NEXT = "floor+"; //$NON-NLS-1$

    /** The id of the page of a floor. */
    public static String id(Floor floor) {
        return FLOOR + floor.getId();
    }

    @Override
    public List<DesignPage.Tab> tabs(Document document) {
        List<DesignPage.Tab> tabs = new ArrayList<>();
        for (Floor floor : document.getSite().getFloors()) {
            String name = floor.getName() == null || floor.getName().isBlank() ? Messages.bind(Messages.floor_level, floor.getLevel()) : floor.getName();
            tabs.add(new DesignPage.Tab(id(floor), name, null));
        }
        tabs.add(new DesignPage.Tab(NEXT, tabs.isEmpty() ? Messages.floor_first : "+", null)); //$NON-NLS-1$
        return tabs;
    }

    @Override
    public DesignPage create(String id, OpenDesign design) {
        return design.document().getSite().getFloors().stream().filter(f -> id(f).equals(id)).findFirst().<DesignPage>map(f -> new FloorPage(design, f))
                .orElseGet(() -> new NewFloorPage(design));
    }
}
