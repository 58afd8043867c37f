package org.headend.design.compare;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.headend.design.site.Document;
import org.headend.design.site.Edge;
import org.headend.design.site.Element;
import org.headend.design.site.Group;
import org.headend.design.site.Need;
import org.headend.design.site.Node;
import org.headend.design.site.Placement;
import org.headend.design.site.Route;
import org.headend.design.site.Suppression;

/** What makes an element the same in two versions: its id or, for parts without one, the element that they stand for. */
final class Keys {

    private Keys() {
    }

    static String of(EObject object) {
        return switch (object) {
            case Element element -> element.getId();
            case Document document -> "document"; //$NON-NLS-1$
            case Node node -> "node:" + owner(node) + id(node.getDevice()); //$NON-NLS-1$
            case Edge edge -> "edge:" + owner(edge) + id(edge.getLink()); //$NON-NLS-1$
            case Group group -> "group:" + owner(group) + id(group.getArea()); //$NON-NLS-1$
            case Placement placement -> "placement:" + id(placement.getDevice()); //$NON-NLS-1$
            case Route route -> "route:" + owner(route) + id(route.getLink()); //$NON-NLS-1$
            case Suppression suppression -> "suppression:" + suppression.getRule() + ':' + suppression.getElement(); //$NON-NLS-1$
            case Need need -> "need:" + owner(need) + need.getTask() + ':' + number(need); //$NON-NLS-1$
            default -> object.eClass().getName() + ':' + owner(object);
        };
    }

    private static String owner(EObject object) {
        return id(object.eContainer()) + '/';
    }

    private static String id(EObject object) {
        return object instanceof Element element ? element.getId() : ""; //$NON-NLS-1$
    }

    /** Needs of one task are told apart by their order. */
    private static long number(Need need) {
        return need.eContainer() == null ? 0
                : need.eContainer().eContents().stream().takeWhile(o -> o != need)
                        .filter(o -> o instanceof Need other && other.getTask() == need.getTask()).count();
    }

    /** All elements of a document by key; of two with one key, which no editor makes, the first. */
    static Map<String, EObject> all(Document document) {
        Map<String, EObject> all = new HashMap<>();
        all.put(of(document), document);
        for (Iterator<EObject> it = document.eAllContents(); it.hasNext();) {
            EObject object = it.next();
            String key = of(object);
            if (key != null) {
                all.putIfAbsent(key, object);
            }
        }
        return all;
    }
}
