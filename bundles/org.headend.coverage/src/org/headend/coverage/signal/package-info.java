/** How sound and radio reach the places of a floor. */
package org.headend.coverage.signal;
