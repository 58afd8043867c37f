/**
 * Releases of an application on a gateway: pushed beside the running one, checked, switched to in one step, and
 * rolled back when they do not become healthy.
 */
package org.headend.deploy;
