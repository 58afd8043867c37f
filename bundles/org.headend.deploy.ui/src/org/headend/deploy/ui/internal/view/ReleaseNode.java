package org.headend.deploy.ui.internal.view;

import org.headend.deploy.Release;

/** A release of an application as the tree shows it. */
public record ReleaseNode(AppNode app, Release release) {

    public boolean current() {
        return app.state().current().equals(release.id());
    }
}
