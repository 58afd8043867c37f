/** Charts that look like the rest of the workbench, in the light and in the dark theme. */
package org.headend.core.ui.chart;
