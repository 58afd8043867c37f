/** Compares two versions of a site element by element and takes chosen changes from one into the other. */
package org.headend.design.compare;
