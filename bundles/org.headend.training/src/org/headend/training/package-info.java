/** Training. */
package org.headend.training;
