/** Texts of the design core. */
package org.headend.design.internal;
