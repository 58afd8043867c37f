package org.headend.deploy.ui.internal.view;

import org.headend.gateway.SiteGateway;

/** A line below a gateway that is no application: it is being asked, has none, or did not answer. */
record Remark(SiteGateway gateway, String text, boolean problem) {
}
