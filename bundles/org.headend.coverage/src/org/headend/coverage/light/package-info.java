/** Light: what lamps give to the places of a floor, where the sun stands, and when it shines into a lens. */
package org.headend.coverage.light;
