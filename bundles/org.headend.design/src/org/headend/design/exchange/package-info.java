/** Designs in the formats of other programs: draw.io both ways, CSV out; and what was read merged into a design. */
package org.headend.design.exchange;
