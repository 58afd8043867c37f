package org.headend.dataset.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/** The built-in formats and those that other bundles add through {@value #POINT}. */
final class ContributedFormats {
    static final String POINT = "org.headend.dataset.formats"; //$NON-NLS-1$

    private ContributedFormats() {
    }

    /** @param registry null in a plain JVM: only the built-in formats then */
    static List<DatasetFormat> all(IExtensionRegistry registry) {
        List<DatasetFormat> formats = new ArrayList<>(DatasetFormat.builtIn());
        if (registry != null) {
            Map<String, DatasetFormat> added = new TreeMap<>();
            for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
                create(element, added);
            }
            formats.forEach(f -> added.remove(f.id()));
            formats.addAll(added.values());
        }
        return formats;
    }

    static List<DatasetFormat> all() {
        return all(RegistryFactory.getRegistry());
    }

    /** A contribution that does not work must not take the others away. */
    private static void create(IConfigurationElement element, Map<String, DatasetFormat> formats) {
        try {
            if (element.createExecutableExtension("class") instanceof DatasetFormat format) { //$NON-NLS-1$
                formats.putIfAbsent(format.id(), format);
            }
        } catch (CoreException e) {
            ILog.of(ContributedFormats.class).log(e.getStatus());
        }
    }
}
