/** Word documents from the same XHTML and style sheet as the PDF: elements become paragraphs, tables, pictures and sections. */
package org.headend.plan.internal.word;
