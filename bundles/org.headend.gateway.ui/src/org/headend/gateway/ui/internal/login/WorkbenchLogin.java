package org.headend.gateway.ui.internal.login;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.headend.core.problem.ProblemException;
import org.headend.gateway.Credentials;
import org.headend.gateway.Gateway;
import org.headend.gateway.Gateway.Authentication;
import org.headend.gateway.GatewayAddress;
import org.headend.gateway.Login;
import org.headend.gateway.SiteGateway;
import org.headend.gateway.ui.internal.Messages;

/** Logs in for the whole IDE: dialogs for what is not remembered, the embedded gateway started when it is needed. */
public final class WorkbenchLogin implements Login {
    private final Sandbox sandbox = new Sandbox();
    /** Secrets that a gateway refused, until one is accepted. */
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    void deactivate() {
        sandbox.stop();
    }

    @Override
    public void prepare(SiteGateway place) throws ProblemException {
        sandbox.prepare(place);
    }

    /** @param place not looked at: the description says all, also one that is not saved yet */
    @Override
    public Credentials credentials(SiteGateway place, Gateway gateway) {
        return switch (effective(gateway)) {
            case PASSWORD -> new Credentials.Password(secret(new Question(Secrets.passwordOf(gateway.address()),
                    Messages.login_password, Messages.bind(Messages.login_passwordOf, gateway.address()))));
            case KEY -> {
                Path file = keyFile(gateway.identity());
                yield Credentials.KeyFile.isEncrypted(file)
                        ? new Credentials.KeyFile(file, secret(new Question(Secrets.passphraseOf(file.toString()),
                                Messages.login_passphrase, Messages.bind(Messages.login_passphraseOf, file))))
                        : new Credentials.KeyFile(file);
            }
            case AGENT, ANY -> new Credentials.Agent();
        };
    }

    /** {@code ANY} made concrete: the key where one is named, then a remembered password, then the agent. */
    private static Authentication effective(Gateway gateway) {
        if (gateway.authentication() != Authentication.ANY) {
            return gateway.authentication();
        }
        if (!gateway.identity().isEmpty()) {
            return Authentication.KEY;
        }
        boolean agent = System.getenv("SSH_AUTH_SOCK") != null; //$NON-NLS-1$
        return agent && Secrets.find(Secrets.passwordOf(gateway.address())).isEmpty() ? Authentication.AGENT
                : Authentication.PASSWORD;
    }

    /** A key's path as the site keeps it, {@code ~/} being the user's home. */
    public static Path keyFile(String identity) {
        return identity.startsWith("~/") ? Path.of(System.getProperty("user.home"), identity.substring(2)) //$NON-NLS-1$ //$NON-NLS-2$
                : Path.of(identity);
    }

    /** @param purpose under which the secret is remembered */
    public record Question(String purpose, String title, String text) {
    }

    private Supplier<char[]> secret(Question question) {
        Optional<String> remembered = Secrets.find(question.purpose());
        if (remembered.isPresent() && !refused.contains(question.purpose())) {
            return () -> remembered.get().toCharArray();
        }
        SecretDialog.Answer answer = onUi(shell -> {
            SecretDialog dialog = new SecretDialog(shell, question, refused.contains(question.purpose()));
            return dialog.open() == SecretDialog.OK ? dialog.answer() : null;
        });
        if (answer == null) {
            throw new OperationCanceledException();
        }
        refused.remove(question.purpose());
        if (answer.remember()) {
            Secrets.remember(question.purpose(), answer.secret());
        }
        return () -> answer.secret().toCharArray();
    }

    @Override
    public void refused(SiteGateway place, Gateway gateway) {
        String purpose = effective(gateway) == Authentication.KEY
                ? Secrets.passphraseOf(keyFile(gateway.identity()).toString()) : Secrets.passwordOf(gateway.address());
        refused.add(purpose);
        Secrets.forget(purpose);
    }

    @Override
    public boolean accept(GatewayAddress address, String type, String fingerprint) {
        return Boolean.TRUE.equals(onUi(shell -> new HostKeyDialog(shell, address, type, fingerprint).open() == 0));
    }

    private static <T> T onUi(Function<Shell, T> question) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        Object[] answer = new Object[1];
        display.syncExec(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            Shell active = display.getActiveShell();
            answer[0] = question.apply(active != null ? active : window == null ? null : window.getShell());
        });
        @SuppressWarnings("unchecked")
        T result = (T) answer[0];
        return result;
    }
}
