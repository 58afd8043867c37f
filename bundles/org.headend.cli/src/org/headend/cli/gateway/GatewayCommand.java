package org.headend.cli.gateway;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.headend.cli.Console;
import org.headend.cli.ExitCode;
import org.headend.cli.HeadendCommand;
import org.headend.cli.HeadendGroup;
import org.headend.core.io.SafePath;
import org.headend.core.json.JsonFile;
import org.headend.gateway.GatewayConnection;
import org.headend.gateway.RemoteFile;
import org.headend.gateway.RemoteFiles;
import org.headend.gateway.Transfer;
import org.headend.sandbox.EmbeddedGateway;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Files and commands on gateways. */
@Command(name = "gateway", subcommands = { GatewayCommand.Sandbox.class, GatewayCommand.Ls.class, GatewayCommand.Put.class,
        GatewayCommand.Get.class, GatewayCommand.Exec.class })
public final class GatewayCommand extends HeadendGroup {

    /** {@code headend gateway sandbox}. */
    @Command(name = "sandbox")
    public static final class Sandbox extends HeadendCommand {
        @Option(names = "--root", descriptionKey = "sandbox.root")
        private Path root;

        public Sandbox(Console console) {
            super(console);
        }

        @Override
        public Integer call() throws Exception {
            Path home = Path.of(System.getProperty("user.home"), ".cache", "headend", "sandbox"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            try (EmbeddedGateway gateway = EmbeddedGateway.start(root == null ? home.resolve("disk") : root, home.resolve("state"))) { //$NON-NLS-1$ //$NON-NLS-2$
                String address = gateway.user() + '@' + gateway.host() + ':' + gateway.port();
                if (json) {
                    console.print(JsonFile.mapper().createObjectNode().put("address", address) //$NON-NLS-1$
                            .put("identity", gateway.identity().toString()).put("hostKey", gateway.hostKey()) //$NON-NLS-1$ //$NON-NLS-2$
                            .put("root", gateway.root().toString())); //$NON-NLS-1$
                } else {
                    console.out().println(Messages.bind(Messages.sandbox_running,
                            new Object[] { address, gateway.identity(), gateway.hostKey(), gateway.root() }));
                }
                while (!console.monitor().isCanceled()) {
                    LockSupport.parkNanos(200_000_000L);
                }
            }
            return ExitCode.OK;
        }
    }

    /** {@code headend gateway ls}. */
    @Command(name = "ls")
    public static final class Ls extends HeadendCommand {
        @Mixin
        private GatewayLogin login;
        @Parameters(index = "1", paramLabel = "PATH", defaultValue = ".", descriptionKey = "remote")
        private String path;

        public Ls(Console console) {
            super(console);
        }

        @Override
        public Integer call() throws Exception {
            try (GatewayConnection connection = login.connect(console.monitor()); RemoteFiles files = connection.files()) {
                ArrayNode array = JsonFile.mapper().createArrayNode();
                for (RemoteFile file : files.list(path)) {
                    if (json) {
                        array.addObject().put("name", file.name()).put("type", file.type().name().toLowerCase(java.util.Locale.ROOT)) //$NON-NLS-1$ //$NON-NLS-2$
                                .put("size", file.size()).put("modified", file.modified().toString()) //$NON-NLS-1$ //$NON-NLS-2$
                                .put("mode", Integer.toOctalString(file.mode())); //$NON-NLS-1$
                    } else {
                        console.out().printf("%04o %12d  %s  %s%s%n", file.mode(), file.size(), file.modified(), file.name(), //$NON-NLS-1$
                                file.isFolder() ? "/" : ""); //$NON-NLS-1$ //$NON-NLS-2$
                    }
                }
                if (json) {
                    console.print(array);
                }
            }
            return ExitCode.OK;
        }
    }

    /** {@code headend gateway put}. */
    @Command(name = "put")
    public static final class Put extends HeadendCommand {
        @Mixin
        private GatewayLogin login;
        @Parameters(index = "1", paramLabel = "LOCAL", descriptionKey = "local")
        private Path local;
        @Parameters(index = "2", paramLabel = "REMOTE", descriptionKey = "remote")
        private String remote;

        public Put(Console console) {
            super(console);
        }

        @Override
        public Integer call() throws Exception {
            try (GatewayConnection connection = login.connect(console.monitor()); RemoteFiles files = connection.files()) {
                Transfer transfer = new Transfer(files, target -> Transfer.Answer.YES_TO_ALL);
                if (Files.isDirectory(local)) {
                    files.mkdirs(remote);
                    report(transfer.uploadAs(local, remote, console.monitor()), console, json);
                } else {
                    boolean folder = remote.endsWith("/") || files.exists(remote) && files.follow(remote).isFolder(); //$NON-NLS-1$
                    report(transfer.uploadAs(local, folder ? RemoteFiles.join(remote, local.getFileName().toString()) : remote,
                            console.monitor()), console, json);
                }
            }
            return ExitCode.OK;
        }
    }

    /** {@code headend gateway get}. */
    @Command(name = "get")
    public static final class Get extends HeadendCommand {
        @Mixin
        private GatewayLogin login;
        @Parameters(index = "1", paramLabel = "REMOTE", descriptionKey = "remote")
        private String remote;
        @Parameters(index = "2", paramLabel = "LOCAL", descriptionKey = "local")
        private Path local;

        public Get(Console console) {
            super(console);
        }

        @Override
        public Integer call() throws Exception {
            try (GatewayConnection connection = login.connect(console.monitor()); RemoteFiles files = connection.files()) {
                RemoteFile file = files.follow(remote);
                Path target = !file.isFolder() && Files.isDirectory(local) ? SafePath.resolve(local, file.name()) : local;
                report(new Transfer(files, existing -> Transfer.Answer.YES_TO_ALL).downloadAs(file, target, console.monitor()),
                        console, json);
            }
            return ExitCode.OK;
        }
    }

    private static void report(Transfer.Result result, Console console, boolean json) {
        if (json) {
            ObjectNode node = JsonFile.mapper().createObjectNode().put("files", result.files()).put("bytes", result.bytes()); //$NON-NLS-1$ //$NON-NLS-2$
            node.set("skipped", Console.toJson(result.skipped())); //$NON-NLS-1$
            console.print(node);
        } else {
            result.skipped().forEach(console::print);
            console.out().println(Messages.bind(Messages.transfer_done, result.files(), result.bytes()));
        }
    }

    /** {@code headend gateway exec}. */
    @Command(name = "exec")
    public static final class Exec extends HeadendCommand {
        @Mixin
        private GatewayLogin login;
        @Parameters(index = "1..*", arity = "1..*", paramLabel = "COMMAND", descriptionKey = "command")
        private List<String> command;

        public Exec(Console console) {
            super(console);
        }

        @Override
        public Integer call() throws Exception {
            try (GatewayConnection connection = login.connect(console.monitor())) {
                String line = String.join(" ", command); //$NON-NLS-1$
                if (json) {
                    var result = connection.exec(line, console.monitor());
                    console.print(JsonFile.mapper().createObjectNode().put("code", result.code()).put("out", result.out()) //$NON-NLS-1$ //$NON-NLS-2$
                            .put("err", result.err())); //$NON-NLS-1$
                    return result.code() == 0 ? ExitCode.OK : ExitCode.PROBLEM;
                }
                int code = connection.exec(line, null, console.out(), console.err(), console.monitor());
                if (code != 0) {
                    console.err().println(Messages.bind(Messages.exec_code, code));
                }
                return code == 0 ? ExitCode.OK : ExitCode.PROBLEM;
            }
        }
    }
}
