/** Texts of the editing commands. */
package org.headend.annotation.internal;
