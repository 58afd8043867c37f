/** Deployment. */
package org.headend.deploy.ui;
