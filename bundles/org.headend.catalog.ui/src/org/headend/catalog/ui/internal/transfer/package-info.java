/** Importing and exporting device types. */
package org.headend.catalog.ui.internal.transfer;
