package org.headend.deploy.ui.internal.view;

import org.headend.deploy.DeployedState;
import org.headend.gateway.SiteGateway;

/**
 * An application on a gateway as the tree shows it.
 *
 * @param stored the site remembers its parameters, so that it can be deployed again with one click
 */
public record AppNode(SiteGateway gateway, String name, DeployedState state, boolean stored) {
}
