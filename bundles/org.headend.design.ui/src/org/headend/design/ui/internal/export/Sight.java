package org.headend.design.ui.internal.export;

import java.util.Set;

import org.headend.catalog.Catalog;
import org.headend.design.Scene;
import org.headend.design.site.Document;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.view.TopologyView;
import org.headend.design.view.Visibility;

/** What of the topology is seen on screen, and so in what is exported or printed. */
record Sight(Visibility visibility, Visibility.Facts facts) {

    /** Of an open editor, on the UI thread. @param design null where none is open */
    static Sight of(OpenDesign design) {
        return design == null ? new Sight(Visibility.ALL, Visibility.Facts.of(Catalog.builtIn(), Set.of()))
                : TopologyView.of(design.editor()).map(v -> new Sight(v.visibility(), v.facts())).orElseGet(() -> of(null));
    }

    /** The same of a copy of the document. */
    Scene scene(Document copy) {
        return visibility.in(copy).scene(copy, facts);
    }
}
