/** Files of each format from the same content. */
package org.headend.plan.internal.output;
