/** The pages of floors: the installation plan, drawn in metres. */
package org.headend.design.ui.internal.floor;
