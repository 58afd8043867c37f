/** Adding and changing gateways. */
package org.headend.gateway.ui.internal.settings;
