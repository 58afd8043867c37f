/** Editing the annotations of a sample with undo, and the way from sample to sample. */
package org.headend.annotation;
