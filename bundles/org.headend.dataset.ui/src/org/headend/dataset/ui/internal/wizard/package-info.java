/** New datasets: empty ones and drawn practice data. */
package org.headend.dataset.ui.internal.wizard;
