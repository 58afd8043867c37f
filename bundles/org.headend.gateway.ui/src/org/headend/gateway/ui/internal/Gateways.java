package org.headend.gateway.ui.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.headend.core.problem.ProblemException;
import org.headend.gateway.Connections;
import org.headend.gateway.GatewayConnection;
import org.headend.gateway.RemoteFiles;
import org.headend.gateway.SiteGateway;

/** Work on the remote files of one gateway. */
public final class Gateways {

    private Gateways() {
    }

    /** Work on remote files that gives a result. */
    @FunctionalInterface
    public interface FileWork<T> {
        T run(RemoteFiles files) throws ProblemException;
    }

    public static GatewayConnection connect(SiteGateway place, IProgressMonitor monitor) throws ProblemException {
        return Connections.shared().connect(place, monitor);
    }

    /** Connects where needed and works on the files with a channel of its own. */
    public static <T> T files(SiteGateway place, IProgressMonitor monitor, FileWork<T> work) throws ProblemException {
        try (RemoteFiles files = connect(place, monitor).files()) {
            return work.run(files);
        }
    }

    /** Short work on one gateway is done one after another: servers allow few channels at once (OpenSSH: ten). */
    public record OneByOne(SiteGateway place) implements ISchedulingRule {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return equals(rule);
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return equals(rule);
        }
    }

    /** The folder part of a remote path. */
    public static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash <= 0 ? "/" : path.substring(0, slash); //$NON-NLS-1$
    }
}
