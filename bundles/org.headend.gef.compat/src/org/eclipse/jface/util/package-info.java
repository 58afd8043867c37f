/** What GEF 3.2 still looks for in JFace. */
package org.eclipse.jface.util;
