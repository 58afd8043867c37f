/** Edge Runtime. */
package org.headend.edge;
