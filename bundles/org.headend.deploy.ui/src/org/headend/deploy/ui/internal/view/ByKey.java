package org.headend.deploy.ui.internal.view;

import java.util.List;

import org.eclipse.jface.viewers.IElementComparer;

/** Nodes with new figures stand for the same thing, so expansion and selection survive a refresh. */
final class ByKey implements IElementComparer {

    private static Object key(Object element) {
        return switch (element) {
            case AppNode app -> List.of(app.gateway(), app.name());
            case ReleaseNode release -> List.of(release.app().gateway(), release.app().name(), release.release().id());
            default -> element;
        };
    }

    @Override
    public boolean equals(Object a, Object b) {
        return key(a).equals(key(b));
    }

    @Override
    public int hashCode(Object element) {
        return key(element).hashCode();
    }
}
