package org.headend.design.ui.internal.floor.paint;

import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;

/** One kind of things that a floor shows. */
public interface Layer {

    /** @param shown which parts of the model to draw; others are drawn elsewhere */
    void paint(Drawing drawing, Predicate<EObject> shown);
}
