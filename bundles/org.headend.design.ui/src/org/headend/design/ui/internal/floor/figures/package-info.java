/** What is computed for a floor, kept up to date in the background. */
package org.headend.design.ui.internal.floor.figures;
