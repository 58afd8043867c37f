package org.headend.gateway;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.core.io.Checksum;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.gateway.GatewayException.Reason;
import org.headend.gateway.RemoteFile.Type;
import org.headend.gateway.internal.Messages;
import org.headend.gateway.internal.TransferProgress;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.SftpATTRS;
import com.jcraft.jsch.SftpException;

/**
 * Files of a gateway over SFTP. Paths may be relative to the login folder. Names are taken literally: what
 * JSch would read as a pattern is escaped. One thread at a time.
 */
public final class RemoteFiles implements AutoCloseable {
    private static final int BLOCK = 1 << 16;
    private static final int MIN_FREE_KIB = 64;
    static final int PERMISSIONS = 07777;

    private final GatewayConnection connection;
    private final ChannelSftp sftp;

    RemoteFiles(GatewayConnection connection, ChannelSftp sftp) {
        this.connection = connection;
        this.sftp = sftp;
    }

    static String literal(String path) {
        return path.replaceAll("([*?\\[\\]\\\\])", "\\\\$1"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Folders first, then by name. */
    public List<RemoteFile> list(String folder) throws GatewayException {
        List<RemoteFile> files = new ArrayList<>();
        try {
            sftp.ls(literal(folder), entry -> {
                String name = entry.getFilename();
                if (!name.equals(".") && !name.equals("..")) { //$NON-NLS-1$ //$NON-NLS-2$
                    files.add(file(name, join(folder, name), entry.getAttrs()));
                }
                return ChannelSftp.LsEntrySelector.CONTINUE;
            });
        } catch (SftpException e) {
            throw explain(e, folder);
        }
        files.sort(Comparator.comparing((RemoteFile f) -> !f.isFolder()).thenComparing(RemoteFile::name));
        return files;
    }

    /** {@code folder/name}, where an empty folder is the login folder. */
    public static String join(String folder, String name) {
        return folder.isEmpty() || folder.equals(".") ? name : folder.endsWith("/") ? folder + name : folder + '/' + name; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static RemoteFile file(String name, String path, SftpATTRS a) {
        Type type = a.isDir() ? Type.FOLDER : a.isLink() ? Type.LINK : a.isReg() ? Type.FILE : Type.OTHER;
        return new RemoteFile(name, path, type, a.getSize(), Instant.ofEpochSecond(a.getMTime()), a.getPermissions() & PERMISSIONS);
    }

    /** Does not follow a link. */
    public RemoteFile stat(String path) throws GatewayException {
        try {
            return file(path.substring(path.lastIndexOf('/') + 1), path, sftp.lstat(literal(path)));
        } catch (SftpException e) {
            throw explain(e, path);
        }
    }

    /** Like {@link #stat}, but a link counts as what it points to; name and path stay those of the link. */
    public RemoteFile follow(String path) throws GatewayException {
        try {
            return file(path.substring(path.lastIndexOf('/') + 1), path, sftp.stat(literal(path)));
        } catch (SftpException e) {
            throw explain(e, path);
        }
    }

    /** The absolute path without links. */
    public String resolve(String path) throws GatewayException {
        try {
            return sftp.realpath(literal(path));
        } catch (SftpException e) {
            throw explain(e, path);
        }
    }

    /** What a link says, unchanged. */
    public String linkTarget(String path) throws GatewayException {
        try {
            return sftp.readlink(literal(path));
        } catch (SftpException e) {
            throw explain(e, path);
        }
    }

    public boolean exists(String path) throws GatewayException {
        try {
            sftp.lstat(literal(path));
            return true;
        } catch (SftpException e) {
            if (e.id == ChannelSftp.SSH_FX_NO_SUCH_FILE) {
                return false;
            }
            throw explain(e, path);
        }
    }

    /** The login folder, absolute. */
    public String home() throws GatewayException {
        try {
            return sftp.getHome();
        } catch (SftpException e) {
            throw explain(e, "~"); //$NON-NLS-1$
        }
    }

    /**
     * Uploads a file: to a temporary name, compared by checksum, then renamed over the target in one step.
     * A failure or cancellation leaves the previous file and no half one.
     */
    public void put(Path local, String remote, IProgressMonitor monitor) throws ProblemException {
        new Upload(this, connection, sftp).run(local, remote, null, monitor);
    }

    /**
     * Like {@link #put}, but as an editor saves: through a link to the file behind it, and mode and owner stay where
     * the gateway allows it.
     */
    public void replace(Path local, String remote, IProgressMonitor monitor) throws ProblemException {
        String real = exists(remote) ? resolve(remote) : remote;
        SftpATTRS before = null;
        try {
            before = sftp.stat(literal(real));
        } catch (SftpException e) {
            if (e.id != ChannelSftp.SSH_FX_NO_SUCH_FILE) {
                throw explain(e, remote);
            }
        }
        new Upload(this, connection, sftp).run(local, real, before, monitor);
    }

    /** Downloads a file whole or not at all. */
    public void get(String remote, Path local, IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = transfer(remote, stat(remote).size(), monitor);
        Path part = local.resolveSibling("." + local.getFileName() + ".part"); //$NON-NLS-1$ //$NON-NLS-2$
        MessageDigest digest = Checksum.sha256();
        try {
            Files.createDirectories(local.toAbsolutePath().getParent());
            try (OutputStream out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(part), BLOCK), digest)) {
                sftp.get(literal(remote), out, new TransferProgress(progress));
            }
            progress.checkCanceled();
            new Upload(this, connection, sftp).verify(remote, Files.size(part), HexFormat.of().formatHex(digest.digest()), remote);
            Files.move(part, local, StandardCopyOption.REPLACE_EXISTING);
        } catch (SftpException e) {
            throw explain(e, remote);
        } catch (IOException e) {
            throw new ProblemException(Problem.error("file.write", Messages.bind(Messages.file_write, e.getMessage()), //$NON-NLS-1$
                    Place.of(local), Messages.file_writeRemedy), e);
        } finally {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                // a left-over with a telling name
            }
        }
    }

    static SubMonitor transfer(String name, long size, IProgressMonitor monitor) {
        return SubMonitor.convert(monitor, Messages.bind(Messages.transferring, name.substring(name.lastIndexOf('/') + 1)),
                (int) Math.min(Integer.MAX_VALUE, size / TransferProgress.UNIT + 1));
    }

    /** Uploads a folder and all below; existing remote files are replaced one by one. */
    public void putFolder(Path local, String remote, IProgressMonitor monitor) throws ProblemException {
        mkdirs(remote);
        new Transfer(this, target -> Transfer.Answer.YES_TO_ALL).uploadAs(local, remote, monitor);
    }

    /** Downloads a folder; remote links are not followed, and no name can lead outside {@code local}. */
    public void getFolder(String remote, Path local, IProgressMonitor monitor) throws ProblemException {
        new Transfer(this, target -> Transfer.Answer.YES_TO_ALL).downloadAs(follow(remote), local, monitor);
    }

    /** @throws GatewayException {@code EXISTS} when the name is taken */
    public void mkdir(String path) throws GatewayException {
        refuseTaken(path);
        try {
            sftp.mkdir(literal(path));
        } catch (SftpException e) {
            throw explain(e, path);
        }
    }

    /** Creates an empty file. @throws GatewayException {@code EXISTS} when the name is taken */
    public void createFile(String path) throws GatewayException {
        refuseTaken(path);
        try {
            sftp.put(InputStream.nullInputStream(), literal(path));
        } catch (SftpException e) {
            throw explain(e, path);
        }
    }

    private void refuseTaken(String path) throws GatewayException {
        if (exists(path)) {
            throw new GatewayException(Reason.EXISTS, Messages.bind(Messages.remote_exists, path), path,
                    Messages.remote_existsRemedy, null);
        }
    }

    /** Creates a folder and its parents; existing ones are fine. */
    public void mkdirs(String path) throws GatewayException {
        String made = path.startsWith("/") ? "/" : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        for (String part : path.split("/")) { //$NON-NLS-1$
            if (part.isEmpty()) {
                continue;
            }
            made = made.isEmpty() || made.equals("/") ? made + part : made + '/' + part; //$NON-NLS-1$
            if (!exists(made)) {
                try {
                    sftp.mkdir(literal(made));
                } catch (SftpException e) {
                    if (!exists(made)) { // somebody else may have made it in between
                        throw explain(e, made);
                    }
                }
            }
        }
    }

    /** @throws GatewayException {@code EXISTS} when the new name is taken */
    public void rename(String from, String to) throws GatewayException {
        refuseTaken(to);
        try {
            sftp.rename(literal(from), literal(to));
        } catch (SftpException e) {
            throw explain(e, from);
        }
    }

    /** Removes a file, a link (never what it points to), or a folder with all below. */
    public void delete(String path, IProgressMonitor monitor) throws GatewayException {
        SubMonitor progress = SubMonitor.convert(monitor);
        progress.checkCanceled();
        try {
            if (stat(path).isFolder()) {
                for (RemoteFile child : list(path)) {
                    delete(child.path(), progress);
                }
                sftp.rmdir(literal(path));
            } else {
                sftp.rm(literal(path));
            }
        } catch (SftpException e) {
            throw explain(e, path);
        }
    }

    /** @param mode permission bits, for instance 0755 octal */
    public void chmod(String path, int mode) throws GatewayException {
        try {
            sftp.chmod(mode, literal(path));
        } catch (SftpException e) {
            throw explain(e, path);
        }
    }

    /** Changes a folder and all below; folders that may be read may be entered too. Links are left alone. */
    public void chmodAll(String path, int mode, IProgressMonitor monitor) throws GatewayException {
        SubMonitor progress = SubMonitor.convert(monitor);
        progress.checkCanceled();
        RemoteFile file = stat(path);
        if (file.isFolder()) {
            for (RemoteFile child : list(path)) {
                chmodAll(child.path(), mode, progress);
            }
            chmod(path, mode | (mode & 0444) >> 2);
        } else if (file.type() == Type.FILE) {
            chmod(path, mode);
        }
    }

    /** Reads a small text or binary file. */
    public byte[] read(String path) throws GatewayException {
        try (InputStream in = sftp.get(literal(path))) {
            return in.readAllBytes();
        } catch (SftpException e) {
            throw explain(e, path);
        } catch (IOException e) {
            throw connection.lost(e);
        }
    }

    GatewayException explain(SftpException e, String path) {
        if (e.getCause() instanceof OperationCanceledException cancelled) {
            throw cancelled;
        }
        String text = String.valueOf(e.getMessage());
        if (!connection.isConnected() || e.getCause() instanceof IOException) {
            return connection.lost(e);
        }
        return switch (e.id) {
            case ChannelSftp.SSH_FX_NO_SUCH_FILE -> new GatewayException(Reason.NOT_FOUND,
                    Messages.bind(Messages.remote_missing, path), path, Messages.remote_missingRemedy, e);
            case ChannelSftp.SSH_FX_PERMISSION_DENIED -> new GatewayException(Reason.PERMISSION,
                    Messages.bind(Messages.remote_permission, path), path, Messages.remote_permissionRemedy, e);
            default -> noSpace(path) ? new GatewayException(Reason.DISK_FULL, Messages.bind(Messages.disk_full, path), path,
                    Messages.disk_fullRemedy, e)
                    : new GatewayException(Reason.FAILED, Messages.bind(Messages.remote_failed, path, text), path,
                            Messages.remote_failedRemedy, e);
        };
    }

    /** SFTP 3 has no code for a full disk: ask for the free space of the target's folder. */
    private boolean noSpace(String path) {
        String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/') + 1) : "."; //$NON-NLS-1$ //$NON-NLS-2$
        try (RemoteFiles fresh = connection.files()) {
            return fresh.sftp.statVFS(literal(folder)).getAvail() < MIN_FREE_KIB;
        } catch (SftpException | GatewayException e) {
            return false; // the server does not offer statvfs
        }
    }

    @Override
    public void close() {
        sftp.disconnect();
    }
}
