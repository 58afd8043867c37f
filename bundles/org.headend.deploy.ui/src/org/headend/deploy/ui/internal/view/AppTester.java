package org.headend.deploy.ui.internal.view;

import org.eclipse.core.expressions.PropertyTester;

/** What can be done with an application or a release in its present state. */
public final class AppTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return switch (receiver) {
            case AppNode app -> switch (property) {
                case "running" -> app.state().running(); //$NON-NLS-1$
                case "startable" -> !app.state().running() && !app.state().current().isEmpty(); //$NON-NLS-1$
                case "stored" -> app.stored(); //$NON-NLS-1$
                case "hasPrevious" -> app.state().previousRelease().isPresent(); //$NON-NLS-1$
                default -> false;
            };
            case ReleaseNode release -> property.equals("hasPrevious") && !release.current(); //$NON-NLS-1$
            default -> false;
        };
    }
}
