/** Annotation. */
package org.headend.annotation.ui;
