/** Datasets of the workspace, the one that a view shows, and undoable changes to it. */
package org.headend.dataset.ui.internal.model;
