/** What the packages of this bundle share: texts and the way to the open connections. */
package org.headend.gateway.ui.internal;
