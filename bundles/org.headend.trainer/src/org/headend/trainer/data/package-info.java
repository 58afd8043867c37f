/** Samples in memory and their random variations. */
package org.headend.trainer.data;
