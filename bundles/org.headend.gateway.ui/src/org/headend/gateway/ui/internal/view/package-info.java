/** The tree of sites, gateways and remote files. */
package org.headend.gateway.ui.internal.view;
