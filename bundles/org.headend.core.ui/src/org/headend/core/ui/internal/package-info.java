/** Texts and parts that all user interfaces share. */
package org.headend.core.ui.internal;
