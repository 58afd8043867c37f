package org.headend.design.ui.internal.floor.tool;

import org.eclipse.emf.ecore.EObject;
import org.headend.design.drafting.Spot;

/** A point that is dragged to change one thing about a part. */
interface Handle {
    /** How a handle looks. */
    enum Look {
        CORNER, INSERT, TURN, RANGE, TILT, FOCAL
    }

    EObject part();

    /** Where it is now, m. */
    Spot spot();

    Look look();

    /** What it changes, with the present value. */
    String text();

    /** The label of the step that can be undone. */
    String step();

    /** Changes the model, as far as the pointer is now. */
    void drag(Pointer pointer);
}
