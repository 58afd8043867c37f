/** Charts of the samples that the view shows. */
package org.headend.dataset.ui.internal.statistics;
