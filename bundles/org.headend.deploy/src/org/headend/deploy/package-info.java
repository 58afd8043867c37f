/** Deployment. */
package org.headend.deploy;
