/** Texts of the deployment user interface. */
package org.headend.deploy.ui.internal;
