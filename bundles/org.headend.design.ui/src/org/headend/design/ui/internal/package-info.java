/** The topology editor and what stands around it; this package holds what its parts share. */
package org.headend.design.ui.internal;
