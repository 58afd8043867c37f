package org.headend.design.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.headend.design.site.Area;
import org.headend.design.site.Device;
import org.headend.design.site.Port;

/**
 * Finds devices by words that must all occur somewhere: in the name, the type, the host name, an address, a MAC address
 * (with or without separators), the area or the notes. Works for any script; case does not matter.
 */
public final class DeviceSearch {
    private final List<String> words = new ArrayList<>();
    private final Function<Device, String> typeName;

    /** @param typeName the translated name of a device’s type */
    public DeviceSearch(String text, Function<Device, String> typeName) {
        this.typeName = typeName;
        for (String word : text.strip().split("[\\s\\u3000]+")) { //$NON-NLS-1$
            if (!word.isEmpty()) {
                words.add(fold(word));
            }
        }
    }

    private static String fold(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public boolean matches(Device device) {
        for (String word : words) {
            if (!matches(device, word)) {
                return false;
            }
        }
        return true;
    }

    private boolean matches(Device device, String word) {
        if (contains(device.getName(), word) || contains(device.getHostname(), word) || contains(device.getId(), word)
                || contains(typeName.apply(device), word) || contains(device.getType(), word) || contains(device.getNotes(), word)
                || contains(device.getSerialNumber(), word)) {
            return true;
        }
        for (Object area = device.getArea(); area instanceof Area a; area = a.eContainer()) {
            if (contains(a.getName(), word)) {
                return true;
            }
        }
        String digits = hexadecimal(word);
        for (Port port : device.getPorts()) {
            if (contains(port.getAddress(), word) || digits.length() >= 4 && port.getMac() != null && hexadecimal(port.getMac()).contains(digits)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(String text, String word) {
        return text != null && fold(text).contains(word);
    }

    /** The digits of a MAC address; empty for what cannot be part of one. */
    private static String hexadecimal(String text) {
        String digits = text.toLowerCase(Locale.ROOT).replaceAll("[:.\\-]", ""); //$NON-NLS-1$ //$NON-NLS-2$
        return digits.matches("[0-9a-f]*") ? digits : ""; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Those of some devices that match, in their order; all for an empty text. */
    public List<Device> among(List<Device> devices) {
        return devices.stream().filter(this::matches).toList();
    }
}
