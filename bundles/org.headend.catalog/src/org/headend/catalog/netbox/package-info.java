/** Device types of the NetBox library: reading them with a report of all that was assumed, and writing them. */
package org.headend.catalog.netbox;
