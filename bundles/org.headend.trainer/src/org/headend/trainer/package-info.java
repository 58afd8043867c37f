/**
 * The trainer: a program of its own that reads a job folder, prints one JSON object per line and can be ended
 * at any moment without harm. Its protocol is described in {@link org.headend.trainer.Events}.
 */
package org.headend.trainer;
