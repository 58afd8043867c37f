package org.headend.app.internal;

import org.eclipse.ui.internal.ide.application.IDEApplication;

/** The IDE itself: the platform's own application, which knows how to open and switch workspaces. */
@SuppressWarnings("restriction")
public final class StudioApplication extends IDEApplication {
}
