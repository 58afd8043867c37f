/** The view of running and past training jobs. */
package org.headend.training.ui.internal.view;
