/** {@code headend catalog}: device types of the product, the user and a site; the NetBox library. */
package org.headend.cli.catalog;
