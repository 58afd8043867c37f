/** Types of devices: what ports they have, what they need, how they are drawn. */
package org.headend.catalog;
