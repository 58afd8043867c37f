package org.headend.design.ui.internal.editor;

/** A page that can be zoomed but has no original size; it is what the page adapts to. */
public interface PageZoom {

    /** @param factor above 1 to come closer */
    void zoom(double factor);

    /** Shows all of it. */
    void fit();
}
