/** The Samples view: filter bar, grid of thumbnails, commands on samples. */
package org.headend.dataset.ui.internal.samples;
