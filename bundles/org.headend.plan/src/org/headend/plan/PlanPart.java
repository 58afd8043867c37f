package org.headend.plan;

/** What a plan consists of, in the order of the package. */
public enum PlanPart {
    DRAWINGS, DEVICES, MOUNTING, MATERIAL, CABLES, ADDRESSES, POWER, LABELS, FINDINGS;

    /** Lower-case word for file names and the command line. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
