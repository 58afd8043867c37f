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
            session.connect(CONNECT_MILLIS);
            progress.worked(1);
            return new GatewayConnection(gateway, session, pinned.seen());
        } catch (JSchException e) {
            throw pinned.refusal().orElseGet(() -> explain(e, gateway));
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
     * @throws OperationCanceledException when cancelled; the remote process gets a hang-up
     */
    public int exec(String command, InputStream stdin, OutputStream out, OutputStream err, IProgressMonitor monitor)
            throws GatewayException {
        SubMonitor progress = SubMonitor.convert(monitor);
        try {
            ChannelExec channel = (ChannelExec) session.openChannel("exec"); //$NON-NLS-1$
            channel.setCommand(command.getBytes(StandardCharsets.UTF_8));
            channel.setInputStream(stdin, true);
            channel.setOutputStream(out, true);
            channel.setErrStream(err, true);
            channel.connect(CONNECT_MILLIS);
            try {
                while (!channel.isClosed()) {
                    if (progress.isCanceled()) {
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

    /** A running remote command; closing ends its channel. */
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
