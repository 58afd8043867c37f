package org.headend.catalog;

/** Where a device type comes from; a later one replaces one of the same id from an earlier place. */
public enum Origin {
    /** Part of the product. */
    BUILT_IN,
    /** From the user’s own folder, for all sites. */
    USER,
    /** From {@code catalog/} of the site. */
    SITE
}
