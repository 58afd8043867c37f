/** Reading pictures: headers without decoding, whole pictures, small ones for overviews. */
package org.headend.media;
