/** Reading the device types that come with the product. */
package org.headend.catalog.internal;
