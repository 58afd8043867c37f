/** Site projects in the Project Explorer. */
package org.headend.core.ui.internal.explorer;
