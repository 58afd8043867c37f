/** The four perspectives: design, gateways, data and training, monitor. */
package org.headend.app.internal.perspective;
