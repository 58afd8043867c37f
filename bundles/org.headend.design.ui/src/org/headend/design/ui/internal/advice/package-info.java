/** Advice for links, the address plan, and the calculations that rules compare. */
package org.headend.design.ui.internal.advice;
