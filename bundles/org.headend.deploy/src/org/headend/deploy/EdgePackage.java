package org.headend.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.contract.ContractException;
import org.headend.contract.ModelDescriptor;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.program.ProgramFiles;
import org.headend.deploy.internal.Messages;
import org.headend.gateway.GatewayConnection;

/**
 * Puts the release of our edge runtime together: {@code lib/} with its jars (natives of the gateway's platform
 * only), {@code model/}. Parameters are added when the release gets its id.
 */
public final class EdgePackage {
    private static final List<String> CODE = List.of("org.headend.edge", "org.headend.contract", //$NON-NLS-1$ //$NON-NLS-2$
            "com.fasterxml.jackson.core.jackson-databind", "com.fasterxml.jackson.core.jackson-core", //$NON-NLS-1$ //$NON-NLS-2$
            "com.fasterxml.jackson.core.jackson-annotations"); //$NON-NLS-1$
    private static final String ONNX_RUNTIME = "wrapped.com.microsoft.onnxruntime.onnxruntime"; //$NON-NLS-1$
    private static final int JAVA = 21;
    private static final String MODEL = "model"; //$NON-NLS-1$
    private static final String ONNX_NATIVES = "ai/onnxruntime/native/"; //$NON-NLS-1$
    private static final List<String> VIDEO = List.of("org.bytedeco.javacpp", "org.bytedeco.ffmpeg", "org.bytedeco.javacv"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private EdgePackage() {
    }

    /**
     * Puts an application on a gateway: builds the package in a temporary folder and pushes it.
     *
     * @param modelFolder with {@code model.json}
     * @return id of the new release
     */
    public static String deploy(GatewayConnection connection, Application application, Path modelFolder, IProgressMonitor monitor)
            throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.bind(Messages.step_deploy, application.name(),
                connection.gateway().name()), 100);
        application.checked();
        Path folder = null;
        try {
            folder = Files.createTempDirectory("headend-release"); //$NON-NLS-1$
            ApplicationPackage release = build(application.name(), modelFolder, application.parameters(),
                    Deployment.machine(connection), folder, progress.split(10)).withStartUp(application.startUp());
            return new Deployment(connection, application.name()).push(release, application.parameters(), progress.split(90));
        } catch (IOException e) {
            throw localProblem(Path.of(System.getProperty("java.io.tmpdir")), e); //$NON-NLS-1$
        } finally {
            if (folder != null) {
                delete(folder);
            }
        }
    }

    /** What cannot be deleted stays for the system's own cleaning of temporary files. */
    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        } catch (IOException e) {
            // see above
        }
    }

    private static ProblemException localProblem(Path folder, IOException e) {
        return new ProblemException(Problem.error("deploy.package", //$NON-NLS-1$
                Messages.bind(Messages.local_write, e.getMessage()), Place.of(folder), Messages.local_writeRemedy), e);
    }

    /** @throws ProblemException {@code deploy.model} when the folder holds no model that could be deployed */
    private static ModelDescriptor model(Path folder) throws ProblemException {
        try {
            ModelDescriptor model = ModelDescriptor.read(folder);
            if (!Files.isRegularFile(folder.resolve(model.file()))) {
                throw new ProblemException(Problem.error("deploy.model", Messages.bind(Messages.model_missing, model.file()), //$NON-NLS-1$
                        Place.of(folder), Messages.model_missingRemedy));
            }
            return model;
        } catch (ContractException e) {
            throw new ProblemException(Problem.error("deploy.model", e.getMessage(), Place.of(folder), e.remedy()), e); //$NON-NLS-1$
        }
    }

    static String modelName(ApplicationPackage app) throws ProblemException {
        return model(app.folder().resolve(MODEL)).name();
    }

    /**
     * Builds the package in an empty folder.
     *
     * @param modelFolder with {@code model.json}
     * @param machine     the gateway's {@code uname -m}
     */
    public static ApplicationPackage build(String name, Path modelFolder, EdgeParameters parameters, String machine,
            Path folder, IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.step_package, 10);
        parameters.checked();
        model(modelFolder);
        String natives = switch (machine) {
            case "x86_64" -> "linux-x64"; //$NON-NLS-1$ //$NON-NLS-2$
            case "aarch64" -> "linux-aarch64"; //$NON-NLS-1$ //$NON-NLS-2$
            default -> throw new ProblemException(Problem.error("deploy.platform", //$NON-NLS-1$
                    Messages.bind(Messages.platform_unknown, machine), Place.NONE, Messages.platform_unknownRemedy));
        };
        try {
            Path lib = Files.createDirectories(folder.resolve("lib")); //$NON-NLS-1$
            List<String> bundles = new ArrayList<>(CODE);
            if (parameters.video()) {
                bundles.addAll(VIDEO);
                String platform = machine.equals("x86_64") ? "linux-x86_64" : "linux-arm64"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                bundles.add("org.bytedeco.javacpp." + platform); //$NON-NLS-1$
                bundles.add("org.bytedeco.ffmpeg." + platform); //$NON-NLS-1$
            }
            List<Path> files = ProgramFiles.of(bundles);
            for (int i = 0; i < files.size(); i++) {
                progress.checkCanceled();
                copyJar(files.get(i), lib.resolve(bundles.get(i) + ".jar")); //$NON-NLS-1$
            }
            progress.worked(3);
            filter(ProgramFiles.of(List.of(ONNX_RUNTIME)).get(0), lib.resolve("onnxruntime.jar"), natives); //$NON-NLS-1$
            progress.worked(4);
            copyFolder(modelFolder, folder.resolve(MODEL));
            progress.worked(3);
        } catch (IOException e) {
            throw localProblem(folder, e);
        }
        String program = "\"$JAVA\" -Xmx512m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true " //$NON-NLS-1$
                + "-Dorg.bytedeco.javacpp.cachedir=../../shared/cache -cp 'lib/*' org.headend.edge.Main "; //$NON-NLS-1$
        return new ApplicationPackage(name, folder, program + "parameters.json", program + "--check parameters.json", JAVA, //$NON-NLS-1$ //$NON-NLS-2$
                parameters.port(), StartUp.SCRIPT).checked();
    }

    /** A bundle that runs from a class folder becomes a jar on the way. */
    private static void copyJar(Path from, Path to) throws IOException {
        if (Files.isRegularFile(from)) {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(to)); Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                jar.putNextEntry(entry(from.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, jar);
            }
        }
    }

    /** A fixed time makes equal content equal bytes, so that unchanged files are not sent again. */
    private static JarEntry entry(String name) {
        JarEntry entry = new JarEntry(name);
        entry.setTime(315_532_800_000L);
        return entry;
    }

    private static void filter(Path from, Path to, String platform) throws IOException {
        try (JarFile source = new JarFile(from.toFile()); OutputStream out = Files.newOutputStream(to);
                JarOutputStream jar = new JarOutputStream(out)) {
            for (JarEntry entry : java.util.Collections.list(source.entries())) {
                String name = entry.getName();
                boolean foreign = name.startsWith(ONNX_NATIVES) && !name.startsWith(ONNX_NATIVES + platform + '/');
                boolean symbols = name.toLowerCase(Locale.ROOT).endsWith(".pdb"); //$NON-NLS-1$
                if (!entry.isDirectory() && !foreign && !symbols && !name.startsWith("META-INF/")) { //$NON-NLS-1$
                    jar.putNextEntry(entry(name));
                    try (InputStream in = source.getInputStream(entry)) {
                        in.transferTo(jar);
                    }
                }
            }
        }
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
