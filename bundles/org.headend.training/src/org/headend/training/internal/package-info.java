/** The engines that run a training job, and the texts of the training core. */
package org.headend.training.internal;
