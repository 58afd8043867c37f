/** Media. */
package org.headend.media;
