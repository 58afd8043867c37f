/** The view of all device types. */
package org.headend.catalog.ui.internal.view;
