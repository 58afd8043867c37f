/** Where pictures come from. */
package org.headend.edge.source;
