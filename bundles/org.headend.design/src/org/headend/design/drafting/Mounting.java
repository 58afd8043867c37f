package org.headend.design.drafting;

import org.headend.catalog.Tables;
import org.headend.design.site.Mount;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How devices of a category are usually mounted, from the table {@code mounting}.
 *
 * @param height of the lens, microphone or antenna above the floor, m
 * @param tilt   degrees downwards
 * @param gap    from the surface of a wall to the middle of the device, m
 */
public record Mounting(double height, double tilt, Mount mount, double gap) {

    /** @param category of a device type; its first word decides when the whole is not in the table */
    public static Mounting of(Tables tables, String category) {
        JsonNode table = tables.get("mounting"); //$NON-NLS-1$
        JsonNode categories = table.path("categories"); //$NON-NLS-1$
        JsonNode row = categories.has(category) ? categories.get(category) : categories.path(category.replaceFirst("-.*", "")); //$NON-NLS-1$ //$NON-NLS-2$
        Mount mount = Mount.get(row.path("mount").asText()); //$NON-NLS-1$
        return new Mounting(row.path("height").asDouble(table.path("height").asDouble()), row.path("tilt").asDouble(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                mount == null ? Mount.UNSET : mount, table.path("gap").asDouble()); //$NON-NLS-1$
    }
}
