/** Rules that a site must keep, one class each, and what would repair a breach. Ids as in the help. */
package org.headend.design.validate;
