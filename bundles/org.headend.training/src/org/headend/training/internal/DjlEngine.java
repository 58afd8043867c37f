package org.headend.training.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.headend.core.io.AtomicFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.program.ProgramFiles;
import org.headend.training.TrainingEngine;
import org.headend.training.TrainingJob;

/** The built-in trainer: a JVM with DJL and PyTorch, offline. */
public final class DjlEngine implements TrainingEngine {
    private static final List<String> BUNDLES = List.of("org.headend.trainer", "org.headend.contract", //$NON-NLS-1$ //$NON-NLS-2$
            "wrapped.ai.djl.api", "wrapped.ai.djl.pytorch.pytorch-engine", "ai.djl.pytorch.jni", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            "com.google.gson", "com.sun.jna", "slf4j.api", "slf4j.simple", "org.apache.commons.commons-compress", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            "org.apache.commons.commons-io", "org.apache.commons.lang3", "wrapped.org.tribuo.tribuo-util-onnx", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            "com.google.protobuf", "wrapped.com.microsoft.onnxruntime.onnxruntime", //$NON-NLS-1$ //$NON-NLS-2$
            "com.fasterxml.jackson.core.jackson-databind", "com.fasterxml.jackson.core.jackson-core", //$NON-NLS-1$ //$NON-NLS-2$
            "com.fasterxml.jackson.core.jackson-annotations"); //$NON-NLS-1$
    /** First Java version that warns about {@code sun.misc.Unsafe}. */
    private static final int UNSAFE_WARNS = 24;
    /** One native library bundle per platform; the installed one is taken. */
    private static final List<String> NATIVES = List.of("ai.djl.pytorch.native-cpu.linux-x86_64", //$NON-NLS-1$
            "ai.djl.pytorch.native-cpu.linux-aarch64", "ai.djl.pytorch.native-cpu.win-x86_64", //$NON-NLS-1$ //$NON-NLS-2$
            "ai.djl.pytorch.native-cpu.osx-aarch64"); //$NON-NLS-1$

    @Override
    public String id() {
        return BUILT_IN;
    }

    @Override
    public List<String> command(TrainingJob job) throws ProblemException {
        List<Path> files = new ArrayList<>(ProgramFiles.of(BUNDLES));
        NATIVES.forEach(name -> ProgramFiles.find(name).ifPresent(files::add));
        String classPath = String.join(File.pathSeparator, files.stream().map(Path::toString).toList());
        String cache = Path.of(System.getProperty("user.home"), ".cache", "headend", "djl").toString(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        List<String> command = new ArrayList<>(List.of(ProgramFiles.java().toString(), "-Xmx1500m", "-XX:+UseSerialGC", //$NON-NLS-1$ //$NON-NLS-2$
                "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true")); //$NON-NLS-1$ //$NON-NLS-2$
        if (Runtime.version().feature() >= UNSAFE_WARNS) {
            command.add("--sun-misc-unsafe-memory-access=allow"); // protobuf still uses it //$NON-NLS-1$
        }
        command.addAll(List.of("-DDJL_CACHE_DIR=" + cache, "-DENGINE_CACHE_DIR=" + cache, "-Dai.djl.offline=true", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                "-DOPT_OUT_TRACKING=true", "-Dorg.slf4j.simpleLogger.defaultLogLevel=error", //$NON-NLS-1$ //$NON-NLS-2$
                '@' + argumentFile(job, classPath).toString(), "org.headend.trainer.Main", //$NON-NLS-1$
                job.folder().resolve(TrainingJob.FILE).toString()));
        return command;
    }

    /** The class path goes through a file: ONNX Runtime 1.29 crashes in processes with a very long command line. */
    private static Path argumentFile(TrainingJob job, String classPath) throws ProblemException {
        Path file = job.folder().resolve(".trainer.args"); //$NON-NLS-1$
        try {
            AtomicFile.write(file, "-cp \"" + classPath.replace("\\", "\\\\") + "\"\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            return file;
        } catch (IOException e) {
            throw new ProblemException(Problem.error("file.write", //$NON-NLS-1$
                    Messages.bind(Messages.file_write, e.getMessage()), Place.of(file), Messages.file_writeRemedy), e);
        }
    }
}
