/** Site designs: reading and writing, making devices and links, laying out. */
package org.headend.design;
