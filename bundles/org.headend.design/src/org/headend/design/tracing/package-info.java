/** Walls out of the lines of a drawing behind a floor. */
package org.headend.design.tracing;
