package org.headend.annotation.ui.internal.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.headend.dataset.Annotation;
import org.headend.dataset.BoundingBox;

/** Which objects are at a place. */
final class Hits {

    private Hits() {
    }

    /** Indices of the objects at a point, the smallest first. */
    static List<Integer> at(List<Annotation> objects, double x, double y, double tolerance) {
        List<Integer> hits = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            BoundingBox box = objects.get(i).box();
            if (x >= box.x() - tolerance && x <= box.right() + tolerance && y >= box.y() - tolerance
                    && y <= box.bottom() + tolerance) {
                hits.add(i);
            }
        }
        hits.sort(Comparator.comparingDouble(i -> objects.get(i).box().area()));
        return hits;
    }

    /** Indices of the objects that lie inside a rectangle as a whole. */
    static List<Integer> inside(List<Annotation> objects, BoundingBox band) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            BoundingBox box = objects.get(i).box();
            if (box.x() >= band.x() && box.y() >= band.y() && box.right() <= band.right() && box.bottom() <= band.bottom()) {
                found.add(i);
            }
        }
        return found;
    }
}
