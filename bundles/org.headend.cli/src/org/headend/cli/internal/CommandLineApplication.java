package org.headend.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.headend.cli.Headend;

/** Runs {@link Headend} inside Equinox. */
public final class CommandLineApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.applicationRunning();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = Headend.run(arguments, out, err);
        // Equinox passes exit codes on only in this property; anything else it would print to a log.
        System.setProperty("eclipse.exitcode", Integer.toString(code)); //$NON-NLS-1$
        return Integer.valueOf(code);
    }

    @Override
    public void stop() {
        // the shutdown hook of the running command cancels it
    }
}
