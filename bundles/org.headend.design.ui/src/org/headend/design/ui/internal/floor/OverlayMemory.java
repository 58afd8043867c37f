package org.headend.design.ui.internal.floor;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.headend.design.site.Floor;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.floor.Overlays.Kind;
import org.osgi.service.prefs.Preferences;

/** What was shown over a floor when somebody last looked at it, kept in the workspace for each design and floor. */
final class OverlayMemory {
    private static final String NODE = "org.headend.design.ui/floors"; //$NON-NLS-1$
    private static final String SEPARATOR = "|"; //$NON-NLS-1$

    private final Preferences store = InstanceScope.INSTANCE.getNode(NODE);
    private final String key;

    OverlayMemory(OpenDesign design, Floor floor) {
        IFile file = design.file();
        key = file == null ? "" : file.getFullPath() + SEPARATOR + floor.getId(); //$NON-NLS-1$
    }

    /** @param plane height of what cameras look at, m */
    record View(Set<Kind> shown, String edition, double plane) {
    }

    /** Empty for a floor that was never looked at, and outside the workspace. */
    Optional<View> recall() {
        String[] parts = (key.isEmpty() ? "" : store.get(key, "")).split("\\|"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        if (parts.length != 3) {
            return Optional.empty();
        }
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        Set<String> names = Set.copyOf(Arrays.stream(parts[0].split(",")).distinct().toList()); //$NON-NLS-1$
        for (Kind kind : Kind.values()) {
            if (names.contains(kind.name())) {
                kinds.add(kind);
            }
        }
        try {
            return Optional.of(new View(kinds, parts[1], Double.parseDouble(parts[2])));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    void keep(View view) {
        if (!key.isEmpty()) {
            store.put(key, view.shown().stream().map(Kind::name).collect(Collectors.joining(",")) + SEPARATOR + view.edition() + SEPARATOR + view.plane()); //$NON-NLS-1$
        }
    }
}
