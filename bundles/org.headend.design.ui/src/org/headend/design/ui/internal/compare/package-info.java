/** Compares two versions of a design, as a tree and on the diagram, and takes chosen differences into the design. */
package org.headend.design.ui.internal.compare;
