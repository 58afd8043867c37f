/** Quantizing, evaluating and measuring models: what is asked, and the work. */
package org.headend.model.ui.internal.run;
