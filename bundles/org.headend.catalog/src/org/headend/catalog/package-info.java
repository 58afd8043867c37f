/** Device Catalog. */
package org.headend.catalog;
