package org.headend.design.ui.internal.editor;

import java.util.List;

import org.headend.design.site.Document;
import org.headend.design.ui.internal.OpenDesign;

/** Gives the editor pages of one kind, such as one for each floor. */
public interface PageSource {

    /** The tabs that a document has now; asked again after each command, so keep it quick. */
    List<DesignPage.Tab> tabs(Document document);

    /** The page of a tab. */
    DesignPage create(String id, OpenDesign design);
}
