package org.headend.catalog.ui.internal.view;

import java.nio.file.Path;

import org.headend.catalog.DeviceType;
import org.headend.catalog.Origin;

/**
 * A type in the view.
 *
 * @param file null for a type of the product
 */
public record Entry(DeviceType type, Origin origin, Path file) {
}
