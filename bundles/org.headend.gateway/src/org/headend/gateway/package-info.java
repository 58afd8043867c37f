/** Gateways reached over SSH: addresses, host keys, remote files, commands. */
package org.headend.gateway;
