/** What the packages of this bundle share. */
package org.headend.training.ui.internal;
