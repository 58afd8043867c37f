/** Calculations and advice for planning: PoE, bandwidth, voltage drop, cable lengths, buses, addresses, media. */
package org.headend.design.advice;
