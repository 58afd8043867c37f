/** The Deployments view and what can be done in it. */
package org.headend.deploy.ui.internal.view;
