/** What a floor looks like: layers from the background to the labels. */
package org.headend.design.ui.internal.floor.paint;
