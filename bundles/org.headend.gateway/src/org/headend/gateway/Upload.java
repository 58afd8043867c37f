package org.headend.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.core.io.Checksum;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.gateway.GatewayException.Reason;
import org.headend.gateway.internal.Messages;
import org.headend.gateway.internal.TransferProgress;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.SftpATTRS;
import com.jcraft.jsch.SftpException;

/** Brings one file to a gateway: under another name first, compared by checksum, then renamed over the target. */
final class Upload {
    private final RemoteFiles files;
    private final GatewayConnection connection;
    private final ChannelSftp sftp;

    Upload(RemoteFiles files, GatewayConnection connection, ChannelSftp sftp) {
        this.files = files;
        this.connection = connection;
        this.sftp = sftp;
    }

    /** @param before mode and owner to keep; null for those of a new file */
    void run(Path local, String remote, SftpATTRS before, IProgressMonitor monitor) throws ProblemException {
        long size;
        try {
            size = Files.size(local);
        } catch (IOException e) {
            throw unreadable(local, e);
        }
        SubMonitor progress = RemoteFiles.transfer(remote, size, monitor);
        String part = remote + ".part-" + Integer.toHexString(ThreadLocalRandom.current().nextInt()); //$NON-NLS-1$
        MessageDigest digest = Checksum.sha256();
        boolean done = false;
        try (InputStream in = new DigestInputStream(Files.newInputStream(local), digest)) {
            sftp.put(in, RemoteFiles.literal(part), new TransferProgress(progress), ChannelSftp.OVERWRITE);
            progress.checkCanceled();
            verify(part, size, HexFormat.of().formatHex(digest.digest()), remote);
            if (before == null) {
                sftp.chmod(Files.isExecutable(local) ? 0755 : 0644, RemoteFiles.literal(part));
            } else {
                keepOwner(part, before);
                sftp.chmod(before.getPermissions() & RemoteFiles.PERMISSIONS, RemoteFiles.literal(part));
            }
            sftp.rename(RemoteFiles.literal(part), RemoteFiles.literal(remote));
            done = true;
        } catch (SftpException e) {
            throw files.explain(e, remote);
        } catch (IOException e) {
            throw unreadable(local, e);
        } finally {
            if (!done) {
                discard(part);
            }
        }
    }

    /** Only the superuser can give files away; for others the file is theirs already, or becomes theirs. */
    private void keepOwner(String part, SftpATTRS before) throws SftpException {
        SftpATTRS now = sftp.stat(RemoteFiles.literal(part));
        if (now.getUId() != before.getUId() || now.getGId() != before.getGId()) {
            try {
                sftp.chown(before.getUId(), RemoteFiles.literal(part));
                sftp.chgrp(before.getGId(), RemoteFiles.literal(part));
            } catch (SftpException e) {
                if (e.id != ChannelSftp.SSH_FX_PERMISSION_DENIED && e.id != ChannelSftp.SSH_FX_FAILURE
                        && e.id != ChannelSftp.SSH_FX_OP_UNSUPPORTED) {
                    throw e;
                }
            }
        }
    }

    private static ProblemException unreadable(Path local, IOException e) {
        return new ProblemException(Problem.error("file.read", Messages.bind(Messages.file_read, e.getMessage()), //$NON-NLS-1$
                Place.of(local), Messages.file_readRemedy), e);
    }

    /** By {@code sha256sum} on the gateway; where it is missing the file is read back. */
    void verify(String part, long size, String expected, String target) throws GatewayException {
        if (files.stat(part).size() == size) {
            String absolute = part.startsWith("/") ? part : "./" + part; // a name may begin with a dash //$NON-NLS-1$ //$NON-NLS-2$
            var result = connection.exec("sha256sum < " + GatewayConnection.quote(absolute), null); //$NON-NLS-1$
            String told = result.code() == 0 ? result.out().split("\\s")[0] : ""; //$NON-NLS-1$ //$NON-NLS-2$
            if (told.equals(expected) || readBack(part).equals(expected)) { // commands may see another root than SFTP
                return;
            }
        }
        throw new GatewayException(Reason.CHECKSUM, Messages.bind(Messages.checksum_differs, target), target,
                Messages.checksum_differsRemedy, null);
    }

    private String readBack(String path) throws GatewayException {
        try (InputStream in = sftp.get(RemoteFiles.literal(path))) {
            return Checksum.sha256(in, null);
        } catch (SftpException e) {
            throw files.explain(e, path);
        } catch (IOException e) {
            throw connection.lost(e);
        }
    }

    /** After a failed transfer the channel may still owe answers, so the clean-up takes a new one. */
    private void discard(String part) {
        try (RemoteFiles fresh = connection.files()) {
            fresh.delete(part, null);
        } catch (GatewayException e) {
            // never created, or the connection is gone: the name tells what it is
        }
    }
}
