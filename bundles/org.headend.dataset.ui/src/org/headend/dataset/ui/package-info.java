/** Datasets. */
package org.headend.dataset.ui;
