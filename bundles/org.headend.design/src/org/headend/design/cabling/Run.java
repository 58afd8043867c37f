package org.headend.design.cabling;

/** Where a stretch of cable lies. */
public enum Run {
    /** In a cable tray or duct. */
    TRAY,
    /** Along the face of a wall, or through one of its openings. */
    WALL,
    /** Across a ceiling or floor, between a device and the nearest tray or wall. */
    OPEN
}
