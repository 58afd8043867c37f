/** What GEF 3.2 still looks for in the workbench. */
package org.eclipse.ui.internal;
