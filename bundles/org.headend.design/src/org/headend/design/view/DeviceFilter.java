package org.headend.design.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.headend.design.site.Device;
import org.headend.design.site.Port;

/**
 * Which devices are to be seen. Kept in a saved view as one text: {@code type:camera-dome is:problem lobby}.
 *
 * @param text     words that {@link DeviceSearch} must find; empty for any
 * @param category category of the catalog; empty for any
 * @param problems only devices that have findings, or whose ports have
 */
public record DeviceFilter(String text, String category, boolean problems) {
    public static final DeviceFilter ALL = new DeviceFilter("", "", false); //$NON-NLS-1$ //$NON-NLS-2$
    private static final String CATEGORY = "type:"; //$NON-NLS-1$
    private static final String PROBLEM = "is:problem"; //$NON-NLS-1$

    public DeviceFilter {
        text = text.strip();
    }

    public static DeviceFilter parse(String written) {
        List<String> words = new ArrayList<>();
        String category = ""; //$NON-NLS-1$
        boolean problems = false;
        for (String word : written == null ? new String[0] : written.strip().split("\\s+")) { //$NON-NLS-1$
            if (word.startsWith(CATEGORY)) {
                category = word.substring(CATEGORY.length());
            } else if (word.equals(PROBLEM)) {
                problems = true;
            } else {
                words.add(word);
            }
        }
        return new DeviceFilter(String.join(" ", words), category, problems); //$NON-NLS-1$
    }

    /** What {@link #parse} reads. */
    public String format() {
        List<String> parts = new ArrayList<>();
        if (!category.isEmpty()) {
            parts.add(CATEGORY + category);
        }
        if (problems) {
            parts.add(PROBLEM);
        }
        if (!text.isEmpty()) {
            parts.add(text);
        }
        return String.join(" ", parts); //$NON-NLS-1$
    }

    public boolean isEmpty() {
        return equals(ALL);
    }

    /**
     * @param found    ids of elements with findings
     * @param category the category of a device’s type
     * @param typeName the translated name of a device’s type
     */
    java.util.function.Predicate<Device> test(Set<String> found, Function<Device, String> category, Function<Device, String> typeName) {
        DeviceSearch search = new DeviceSearch(text, typeName);
        return device -> (category().isEmpty() || category().equals(category.apply(device))) && (!problems || has(device, found))
                && search.matches(device);
    }

    private static boolean has(Device device, Set<String> found) {
        if (found.contains(device.getId())) {
            return true;
        }
        for (Port port : device.getPorts()) {
            if (found.contains(port.getId()) || port.getLinks().stream().anyMatch(l -> found.contains(l.getId()))) {
                return true;
            }
        }
        return false;
    }
}
