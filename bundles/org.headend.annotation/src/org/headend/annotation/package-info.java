/** Annotation. */
package org.headend.annotation;
