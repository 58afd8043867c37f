/** Drawings of a design for handing on. */
package org.headend.design.export;
