package org.headend.deploy.ui.internal.view;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.headend.core.json.JsonFile;
import org.headend.core.ui.WorkJob;
import org.headend.deploy.Application;
import org.headend.deploy.ApplicationStore;
import org.headend.deploy.DeployedState;
import org.headend.deploy.Deployment;
import org.headend.deploy.EdgePackage;
import org.headend.deploy.ui.internal.Messages;
import org.headend.deploy.ui.internal.console.OutputConsole;

import com.fasterxml.jackson.core.JsonProcessingException;

/** Work on the selected application; a selected release stands for its application. */
public abstract class ApplicationHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        Object first = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        if (first instanceof AppNode app) {
            run(app, null, shell);
        } else if (first instanceof ReleaseNode release) {
            run(release.app(), release, shell);
        }
        return null;
    }

    /** @param release the selected one; null when the application itself is selected */
    abstract void run(AppNode app, ReleaseNode release, Shell shell);

    private static String name(AppNode app) {
        return app.name() + " @ " + app.gateway().name(); //$NON-NLS-1$
    }

    private static boolean confirm(Shell shell, String title, String question, String yes) {
        return MessageDialog.open(MessageDialog.QUESTION, shell, title, question, SWT.NONE, yes, IDialogConstants.CANCEL_LABEL) == 0;
    }

    /** Starts the current release. */
    public static final class Start extends ApplicationHandler {
        @Override
        void run(AppNode app, ReleaseNode release, Shell shell) {
            Gateways.schedule(Messages.bind(Messages.job_start, name(app)), app, Deployment::start);
        }
    }

    /** Stops the application. */
    public static final class Stop extends ApplicationHandler {
        @Override
        void run(AppNode app, ReleaseNode release, Shell shell) {
            Gateways.schedule(Messages.bind(Messages.job_stop, name(app)), app, (d, m) -> d.stop());
        }
    }

    /** Goes back to the selected release, or to the one before the current. */
    public static final class Rollback extends ApplicationHandler {
        @Override
        void run(AppNode app, ReleaseNode release, Shell shell) {
            var target = release != null ? release.release() : app.state().previousRelease().orElse(null);
            if (target != null && confirm(shell, Messages.rollback_title,
                    Messages.bind(Messages.rollback_question, name(app), NodeLabels.time(target.id())), Messages.rollback_yes)) {
                Gateways.schedule(Messages.bind(Messages.job_rollback, name(app)), app, (d, m) -> d.rollback(target.id(), m));
            }
        }
    }

    /** Removes the application from the gateway. */
    public static final class Uninstall extends ApplicationHandler {
        @Override
        void run(AppNode app, ReleaseNode release, Shell shell) {
            if (confirm(shell, Messages.uninstall_title, Messages.bind(Messages.uninstall_question, app.name(), app.gateway().name()),
                    Messages.uninstall_yes)) {
                Gateways.schedule(Messages.bind(Messages.job_uninstall, name(app)), app, Deployment::uninstall);
            }
        }
    }

    /** Deploys again as the site remembers it. */
    public static final class Redeploy extends ApplicationHandler {
        @Override
        void run(AppNode app, ReleaseNode release, Shell shell) {
            Gateways.watched(app.gateway(), WorkJob.schedule(Messages.bind(Messages.job_deploy, name(app)), new Gateways.OneByOne(app.gateway()), m -> {
                Application stored = ApplicationStore.of(app.gateway().site()).byName(app.name()).orElseThrow(
                        OperationCanceledException::new);
                EdgePackage.deploy(Gateways.connect(app.gateway(), m), stored, app.gateway().site().models().resolve(stored.model()), m);
            }));
        }
    }

    /** Shows what {@code /health} answers. */
    public static final class Health extends ApplicationHandler {
        @Override
        void run(AppNode app, ReleaseNode release, Shell shell) {
            WorkJob.compute(Messages.bind(Messages.job_health, name(app)), m -> new Deployment(Gateways.connect(app.gateway(), m), app.name()).inspect(),
                    shell, state -> show(app, state, shell));
        }

        private static void show(AppNode app, DeployedState state, Shell shell) {
            String heading = NodeLabels.state(new AppNode(app.gateway(), app.name(), state, app.stored()));
            String text = state.health().isEmpty() ? heading + '\n' + (state.running() ? Messages.health_none : Messages.health_stopped)
                    : heading + "\n\n" + pretty(state.health()); //$NON-NLS-1$
            MessageDialog.open(state.healthy() ? MessageDialog.INFORMATION : MessageDialog.WARNING, shell,
                    Messages.bind(Messages.health_title, name(app)), text, SWT.NONE);
        }

        private static String pretty(String json) {
            try {
                return JsonFile.format(JsonFile.mapper().readTree(json));
            } catch (JsonProcessingException e) {
                return json;
            }
        }
    }

    /** Shows what the application prints while it prints it. */
    public static final class Log extends ApplicationHandler {
        @Override
        void run(AppNode app, ReleaseNode release, Shell shell) {
            OutputConsole.open(app.gateway(), app.name());
        }
    }
}
