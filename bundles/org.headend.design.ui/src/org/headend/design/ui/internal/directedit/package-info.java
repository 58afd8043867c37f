/** Editing texts on the canvas itself. */
package org.headend.design.ui.internal.directedit;
