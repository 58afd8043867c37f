/** The bar above the canvas, search, groups, keyboard: ways to look at a topology and to work on it as a whole. */
package org.headend.design.ui.internal.view;
