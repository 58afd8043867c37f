/** Trainer Process. */
package org.headend.trainer;
