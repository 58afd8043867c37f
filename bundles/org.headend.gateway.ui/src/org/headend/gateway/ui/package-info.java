/** Gateways. */
package org.headend.gateway.ui;
