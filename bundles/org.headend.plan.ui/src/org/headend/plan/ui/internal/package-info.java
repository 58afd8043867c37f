/** The wizard that writes plan documents, from the design editor and from a site. */
package org.headend.plan.ui.internal;
