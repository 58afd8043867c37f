/** Training jobs: what they are, how they are prepared and run, what they report. */
package org.headend.training;
