/** Datasets. */
package org.headend.dataset;
