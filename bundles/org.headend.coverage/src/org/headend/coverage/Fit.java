package org.headend.coverage;

/** How a picture gets another shape. */
public enum Fit {
    /** Each axis for itself. */
    STRETCH,
    /** The whole picture stays visible. */
    LETTERBOX,
    /** The target is filled, what stands over is cut off on both sides alike. */
    CROP
}
