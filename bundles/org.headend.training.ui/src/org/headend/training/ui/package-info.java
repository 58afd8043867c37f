/** Training. */
package org.headend.training.ui;
