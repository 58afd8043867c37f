/** Assigning samples to train, val and test. */
package org.headend.dataset.ui.internal.split;
