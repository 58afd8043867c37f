/** Wizards that bring many devices into a design: drawings, lists, series; each with a preview, each one step. */
package org.headend.design.ui.internal.exchange;
