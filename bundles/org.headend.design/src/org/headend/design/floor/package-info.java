/** What the devices of a floor see, hear and reach, and whether the needs of its zones are met: placements bound to data sheets, tables and models. */
package org.headend.design.floor;
