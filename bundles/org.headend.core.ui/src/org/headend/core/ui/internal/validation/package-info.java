/** Broken descriptors of a site as problem markers. */
package org.headend.core.ui.internal.validation;
