/** Drawing on floors: corners and lines in metres, snapping, and the changes that an editor makes. */
package org.headend.design.drafting;
