/** How sound, radio and light reach the places of a floor. */
package org.headend.coverage.signal;
