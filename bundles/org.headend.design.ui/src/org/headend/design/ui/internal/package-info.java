/** Findings of the design rules as problem markers with quick fixes. */
package org.headend.design.ui.internal;
