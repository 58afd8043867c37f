package org.headend.sandbox.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.Signal;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;

/** Runs one command with {@code /bin/sh -c} in the gateway's folder and joins its streams with the channel. */
public final class ShellCommand implements Command {
    private static final int BLOCK = 1 << 14;
    private static final int NOT_STARTED = 127;
    private static final int GRACE_MILLIS = 1_500;

    private final String command;
    private final Path root;
    private InputStream in;
    private OutputStream out;
    private OutputStream err;
    private ExitCallback exit;
    private Process process;

    public ShellCommand(String command, Path root) {
        this.command = command;
        this.root = root;
    }

    @Override
    public void start(ChannelSession channel, Environment environment) {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", command).directory(root.toFile()); //$NON-NLS-1$ //$NON-NLS-2$
        Map<String, String> variables = builder.environment();
        String path = variables.get("PATH"); //$NON-NLS-1$
        variables.clear(); // nothing of the IDE's environment leaks to the gateway
        variables.put("PATH", path == null ? "/usr/local/bin:/usr/bin:/bin" : path); //$NON-NLS-1$ //$NON-NLS-2$
        variables.put("HOME", root.toString()); //$NON-NLS-1$
        variables.put("USER", "headend"); //$NON-NLS-1$ //$NON-NLS-2$
        variables.put("LANG", "C.UTF-8"); //$NON-NLS-1$ //$NON-NLS-2$
        variables.put("JAVA_HOME", System.getProperty("java.home")); //$NON-NLS-1$ //$NON-NLS-2$
        try {
            process = builder.start();
        } catch (IOException e) {
            exit.onExit(NOT_STARTED, e.getMessage());
            return;
        }
        environment.addSignalListener((c, signal) -> end(), Signal.TERM, Signal.KILL, Signal.INT, Signal.HUP);
        Thread.ofVirtual().start(() -> copy(in, process.getOutputStream(), true));
        Thread output = Thread.ofVirtual().start(() -> copy(process.getInputStream(), out, false));
        Thread errors = Thread.ofVirtual().start(() -> copy(process.getErrorStream(), err, false));
        Thread.ofVirtual().start(() -> finish(output, errors));
    }

    /** A detached child may keep the pipes open: the end of the shell itself counts, its output is drained first. */
    private void finish(Thread output, Thread errors) {
        try {
            int code = process.waitFor();
            output.join(200);
            errors.join(200);
            exit.onExit(code);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void copy(InputStream from, OutputStream to, boolean closeTarget) {
        byte[] block = new byte[BLOCK];
        try {
            for (int n = from.read(block); n >= 0; n = from.read(block)) {
                to.write(block, 0, n);
                to.flush();
            }
        } catch (IOException e) {
            // the other side has gone; the process or channel ends by itself
        } finally {
            if (closeTarget) {
                try {
                    to.close();
                } catch (IOException e) {
                    // the process has ended already
                }
            }
        }
    }

    @Override
    public void destroy(ChannelSession channel) {
        end();
    }

    /** Ends the command and what it has started; what ignores the request is killed after a while. */
    private void end() {
        if (process == null || !process.isAlive()) {
            return;
        }
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
        all.forEach(ProcessHandle::destroy);
        Thread.ofVirtual().start(() -> {
            try {
                process.waitFor(GRACE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            all.forEach(ProcessHandle::destroyForcibly);
        });
    }

    @Override
    public void setInputStream(InputStream stream) {
        in = stream;
    }

    @Override
    public void setOutputStream(OutputStream stream) {
        out = stream;
    }

    @Override
    public void setErrorStream(OutputStream stream) {
        err = stream;
    }

    @Override
    public void setExitCallback(ExitCallback callback) {
        exit = callback;
    }
}
