/** Gateways over SSH. */
package org.headend.gateway;
