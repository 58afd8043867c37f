/** Texts of the media core. */
package org.headend.media.internal;
