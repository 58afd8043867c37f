/** The shell and the service manager of a gateway, and the texts of the deployment core. */
package org.headend.deploy.internal;
