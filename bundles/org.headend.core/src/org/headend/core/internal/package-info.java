/** Where the product is installed, and the texts of the core. */
package org.headend.core.internal;
