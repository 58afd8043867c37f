/** Embedded Gateway. */
package org.headend.sandbox;
