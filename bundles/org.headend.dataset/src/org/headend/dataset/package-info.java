/** Datasets of a site: samples, label classes, annotations, splits, statistics. */
package org.headend.dataset;
