/** Cable routes on floor plans: along trays and walls, through shafts, with drops, slack and lengths. */
package org.headend.design.cabling;
