package org.headend.design.validate;

/** Marks a fact about a site that depends on its devices and links alone, not on their attributes. */
public interface Structural {
}
