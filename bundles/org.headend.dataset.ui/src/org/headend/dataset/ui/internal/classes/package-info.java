/** The list of label classes beside the samples. */
package org.headend.dataset.ui.internal.classes;
