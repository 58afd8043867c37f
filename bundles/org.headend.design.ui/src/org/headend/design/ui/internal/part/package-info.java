/** Edit parts: which figure shows which part of the design, kept up to date with the model. */
package org.headend.design.ui.internal.part;
