/** Design rules as problem markers of the file and, while somebody edits, on the diagram; quick fixes; the way from a problem to its element. */
package org.headend.design.ui.internal.validation;
