/** The package of a plan laid out for print, with fonts that hold its characters. */
package org.headend.plan.internal.print;
