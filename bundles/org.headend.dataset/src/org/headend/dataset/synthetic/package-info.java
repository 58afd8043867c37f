/** Drawn data for first use: scenes with safety signs. */
package org.headend.dataset.synthetic;
