/** Drawings of floors and of single devices, as SVG. */
package org.headend.plan.internal.drawing;
