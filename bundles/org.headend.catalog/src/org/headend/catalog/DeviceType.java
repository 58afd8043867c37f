package org.headend.catalog;

import java.util.List;
import java.util.Locale;

/**
 * A type of device.
 *
 * @param id             unique, {@code maker/model}
 * @param name           English name
 * @param nameZh         Chinese name
 * @param category       kind of device, also the name of its icon
 * @param poeBudgetWatts power that all its PoE source ports give together, 0 for none
 * @param ports          groups of equal ports
 */
public record DeviceType(String id, String name, String nameZh, String category, double poeBudgetWatts, List<PortType> ports) {

    /**
     * Equal ports of a type.
     *
     * @param name     base name; several ports are numbered from 1
     * @param kind     connector and signal, a literal of the design model’s {@code PortKind}
     * @param count    how many, at least 1
     * @param role     {@code ANY}, {@code HOST} or {@code DEVICE}
     * @param capacity links that one port takes, more than 1 for buses and radio cells
     * @param required true when the device is useless without a link here
     * @param poe      {@code NONE}, {@code SOURCE} or {@code POWERED}
     * @param poeClass 0–8 (IEEE 802.3), −1 when unknown
     * @param serial   default parameters such as {@code 9600 8N1}, empty for none
     */
    public record PortType(String name, String kind, int count, String role, int capacity, boolean required, String poe,
            int poeClass, String serial) {
    }

    public DeviceType {
        ports = List.copyOf(ports);
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("zh") ? nameZh : name; //$NON-NLS-1$
    }
}
