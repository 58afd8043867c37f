/** Making networks smaller and faster, and deciding by measurement whether to. */
package org.headend.model.quantize;
