/** What the views and editors of device types share. */
package org.headend.catalog.ui.internal;
