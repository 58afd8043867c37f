/** Training jobs as launches: they show in Debug and Console and end with Terminate. */
package org.headend.training.ui.internal.launch;
