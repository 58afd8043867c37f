package org.headend.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.gateway.GatewayException.Reason;
import org.headend.gateway.internal.Messages;
import org.headend.gateway.internal.PinnedHostKey;

import com.jcraft.jsch.AgentIdentityRepository;
import com.jcraft.jsch.AgentProxyException;
import com.jcraft.jsch.ChannelExec;
import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.SSHAgentConnector;
import com.jcraft.jsch.Session;

/** One SSH session with as many channels as needed. Methods may be called from several threads. */
public final class GatewayConnection implements AutoCloseable {
    private static final int CONNECT_MILLIS = 10_000;
    private static final int KEEP_ALIVE_MILLIS = 15_000;
    private static final int KEEP_ALIVE_MISSES = 3;
    private static final int POLL_MILLIS = 20;
    private static final int CANCEL_MILLIS = 100;
    private static final int TERM_MILLIS = 2_000;
    /** Environment variable by which the processes of a command are found. */
    private static final String MARK = "HEADEND_RUN="; //$NON-NLS-1$

    private final Gateway gateway;
    private final Session session;
    private final String hostKey;

    private GatewayConnection(Gateway gateway, Session session, String hostKey) {
        this.gateway = gateway;
        this.session = session;
        this.hostKey = hostKey;
    }

    /**
     * Logs in.
     *
     * @param policy asked once when no key is pinned for the gateway
     * @throws GatewayException unreachable, host key unknown or changed, authentication
     */
    public static GatewayConnection open(Gateway gateway, Credentials credentials, HostKeyPolicy policy,
            IProgressMonitor monitor) throws GatewayException {
        SubMonitor progress = SubMonitor.convert(monitor,
                Messages.bind(Messages.connecting, gateway.address()), 1);
        progress.checkCanceled();
        PinnedHostKey pinned = new PinnedHostKey(gateway, policy);
        GatewayAddress address = gateway.address();
        try {
            JSch jsch = new JSch();
            Session session = jsch.getSession(address.user(), address.host(), address.port());
            authenticate(jsch, session, credentials, gateway);
            session.setHostKeyRepository(pinned);
            session.setConfig("StrictHostKeyChecking", "yes"); //$NON-NLS-1$ //$NON-NLS-2$
            session.setServerAliveInterval(KEEP_ALIVE_MILLIS);
            session.setServerAliveCountMax(KEEP_ALIVE_MISSES);
            session.setDaemonThread(true);
            connect(session, progress);
            progress.worked(1);
            return new GatewayConnection(gateway, session, pinned.seen());
        } catch (JSchException e) {
            throw pinned.refusal().orElseGet(() -> explain(e, gateway));
        }
    }

    /** A silent host must not keep the user waiting after cancel; the thread ends with the connect timeout at the latest. */
    private static void connect(Session session, IProgressMonitor monitor) throws JSchException {
        FutureTask<Void> attempt = new FutureTask<>(() -> {
            session.connect(CONNECT_MILLIS);
            return null;
        });
        Thread.ofVirtual().start(attempt);
        while (true) {
            try {
                attempt.get(CANCEL_MILLIS, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                if (monitor.isCanceled()) {
                    session.disconnect();
                    throw new OperationCanceledException();
                }
            } catch (InterruptedException e) {
                session.disconnect();
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case JSchException failure -> throw failure;
                    case RuntimeException failure -> throw failure;
                    default -> throw new IllegalStateException(e.getCause());
                }
            }
        }
    }

    private static void authenticate(JSch jsch, Session session, Credentials credentials, Gateway gateway)
            throws JSchException, GatewayException {
        switch (credentials) {
            case Credentials.Password p -> {
                char[] password = p.password().get();
                session.setPassword(password == null ? "" : new String(password)); //$NON-NLS-1$
                session.setConfig("PreferredAuthentications", "password,keyboard-interactive"); //$NON-NLS-1$ //$NON-NLS-2$
            }
            case Credentials.KeyFile k -> {
                char[] phrase = k.passphrase().get();
                try {
                    jsch.addIdentity(k.file().toString(),
                            phrase == null ? null : new String(phrase).getBytes(StandardCharsets.UTF_8));
                } catch (JSchException e) {
                    throw new GatewayException(Reason.AUTHENTICATION,
                            Messages.bind(Messages.key_bad, k.file(), e.getMessage()), gateway.address().toString(),
                            Messages.key_badRemedy, e);
                }
                session.setConfig("PreferredAuthentications", "publickey"); //$NON-NLS-1$ //$NON-NLS-2$
            }
            case Credentials.Agent a -> {
                try {
                    jsch.setIdentityRepository(new AgentIdentityRepository(new SSHAgentConnector()));
                } catch (AgentProxyException e) {
                    throw new GatewayException(Reason.AUTHENTICATION,
                            Messages.bind(Messages.auth_failed, gateway.address().user()), gateway.address().toString(),
                            Messages.auth_failedRemedy, e);
                }
                session.setConfig("PreferredAuthentications", "publickey"); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
    }

    private static GatewayException explain(JSchException e, Gateway gateway) {
        String address = gateway.address().toString();
        Throwable cause = e.getCause();
        String text = String.valueOf(e.getMessage());
        if (cause instanceof UnknownHostException) {
            return unreachable(address, "unknown host", e); //$NON-NLS-1$
        }
        if (cause instanceof ConnectException || cause instanceof NoRouteToHostException
                || cause instanceof SocketTimeoutException || text.contains("timeout")) { //$NON-NLS-1$
            return unreachable(address, cause == null ? text : cause.getMessage(), e);
        }
        if (text.contains("Auth")) { //$NON-NLS-1$
            return new GatewayException(Reason.AUTHENTICATION,
                    Messages.bind(Messages.auth_failed, gateway.address().user()), address, Messages.auth_failedRemedy, e);
        }
        return unreachable(address, text, e);
    }

    private static GatewayException unreachable(String address, String why, Throwable e) {
        return new GatewayException(Reason.UNREACHABLE, Messages.bind(Messages.unreachable, address, why), address,
                Messages.unreachableRemedy, e);
    }

    public Gateway gateway() {
        return gateway;
    }

    /** Fingerprint of the key that the gateway showed; pin it with {@link GatewayStore#save}. */
    public String hostKey() {
        return hostKey;
    }

    public boolean isConnected() {
        return session.isConnected();
    }

    /** A new view on the remote files with a channel of its own; close it after use. */
    public RemoteFiles files() throws GatewayException {
        try {
            ChannelSftp channel = (ChannelSftp) session.openChannel("sftp"); //$NON-NLS-1$
            channel.setBulkRequests(64); // the default of 16 halves the rate at 10 ms round trip
            channel.connect(CONNECT_MILLIS);
            return new RemoteFiles(this, channel);
        } catch (JSchException e) {
            throw lost(e);
        }
    }

    GatewayException lost(Throwable e) {
        return new GatewayException(Reason.LOST, Messages.bind(Messages.lost, gateway.address()),
                gateway.address().toString(), Messages.lostRemedy, e);
    }

    /** @param out standard output as UTF-8, at most a few MB */
    public record ExecResult(int code, String out, String err) {
    }

    /** Runs a command to its end and collects its output. */
    public ExecResult exec(String command, IProgressMonitor monitor) throws GatewayException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = exec(command, null, out, err, monitor);
        return new ExecResult(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a command that must succeed. */
    public String run(String command, IProgressMonitor monitor) throws GatewayException {
        ExecResult result = exec(command, monitor);
        if (result.code() != 0) {
            String said = result.err().isBlank() ? result.out() : result.err();
            throw new GatewayException(Reason.COMMAND, Messages.bind(Messages.exec_failed, result.code(), said.strip()),
                    gateway.address().toString(), Messages.exec_failedRemedy, null);
        }
        return result.out();
    }

    /**
     * Runs a command with streams.
     *
     * @param stdin null for none
     * @return exit status; −1 when the gateway gave none
     * @throws OperationCanceledException when cancelled; the command and all that it started got {@code TERM}, and
     *                                    what was left after a while {@code KILL}
     */
    public int exec(String command, InputStream stdin, OutputStream out, OutputStream err, IProgressMonitor monitor)
            throws GatewayException {
        SubMonitor progress = SubMonitor.convert(monitor);
        String mark = Long.toHexString(ThreadLocalRandom.current().nextLong());
        try {
            ChannelExec channel = (ChannelExec) session.openChannel("exec"); //$NON-NLS-1$
            channel.setCommand(("export " + MARK + mark + "; " + command).getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$ //$NON-NLS-2$
            channel.setInputStream(stdin, true);
            channel.setOutputStream(out, true);
            channel.setErrStream(err, true);
            channel.connect(CONNECT_MILLIS);
            try {
                while (!channel.isClosed()) {
                    if (progress.isCanceled()) {
                        end(channel, mark);
                        throw new OperationCanceledException();
                    }
                    if (!session.isConnected()) {
                        throw lost(null);
                    }
                    Thread.sleep(POLL_MILLIS); // JSch offers no event for the end of a channel
                }
                return channel.getExitStatus();
            } finally {
                channel.disconnect();
            }
        } catch (JSchException e) {
            throw lost(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    /**
     * Closing a channel without a terminal ends nothing on the gateway, and OpenSSH refuses signals for root: the
     * command's processes are found by their mark.
     */
    private void end(ChannelExec channel, String mark) throws GatewayException, InterruptedException {
        signal(mark, "TERM"); //$NON-NLS-1$
        for (int waited = 0; waited < TERM_MILLIS && !channel.isClosed(); waited += POLL_MILLIS) {
            Thread.sleep(POLL_MILLIS);
        }
        signal(mark, "KILL"); //$NON-NLS-1$
    }

    private void signal(String mark, String signal) throws GatewayException {
        int half = mark.length() / 2; // in two parts, or this command would find itself
        exec("a=" + mark.substring(0, half) + "; b=" + mark.substring(half) + "; for f in $(grep -ls " + MARK //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                + "$a$b /proc/[0-9]*/cmdline /proc/[0-9]*/environ); do p=${f#/proc/}; kill -" + signal //$NON-NLS-1$
                + " ${p%%/*}; done 2>/dev/null", null); //$NON-NLS-1$
    }

    /** A running remote command; closing ends its channel, so that its next output ends it. */
    public interface RemoteProcess extends AutoCloseable {
        /** Standard output; ends when the command or the connection ends. */
        InputStream output();

        @Override
        void close();
    }

    /** Starts a command whose output is read while it runs. */
    public RemoteProcess start(String command) throws GatewayException {
        try {
            ChannelExec channel = (ChannelExec) session.openChannel("exec"); //$NON-NLS-1$
            channel.setCommand(command.getBytes(StandardCharsets.UTF_8));
            channel.setErrStream(OutputStream.nullOutputStream());
            InputStream output = channel.getInputStream();
            channel.connect(CONNECT_MILLIS);
            return new RemoteProcess() {
                @Override
                public InputStream output() {
                    return output;
                }

                @Override
                public void close() {
                    channel.disconnect();
                }
            };
        } catch (JSchException | IOException e) {
            throw lost(e);
        }
    }

    /** Forwards a free local loopback port to a port on the gateway's own loopback; ends with the connection. */
    public int forward(int remotePort) throws GatewayException {
        try {
            return session.setPortForwardingL("127.0.0.1", 0, "127.0.0.1", remotePort); //$NON-NLS-1$ //$NON-NLS-2$
        } catch (JSchException e) {
            throw lost(e);
        }
    }

    /** One word for a POSIX shell, whatever it contains. */
    public static String quote(String word) {
        return '\'' + word.replace("'", "'\\''") + '\''; //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public void close() {
        session.disconnect();
    }
}
