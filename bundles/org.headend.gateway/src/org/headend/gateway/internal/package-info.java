/** Sessions that user interfaces share, pinned host keys, progress of transfers, and the texts of the gateway core. */
package org.headend.gateway.internal;
