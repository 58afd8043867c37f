/** Sentences that are said in the language of whoever reads them, not of the program that makes them. */
package org.headend.core.language;
