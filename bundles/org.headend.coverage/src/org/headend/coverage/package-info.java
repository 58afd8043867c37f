/** What cameras see of a floor: optics, footprints, shadows of walls, zones. Metres, degrees, y upwards; no knowledge of the design. */
package org.headend.coverage;
