package org.headend.model.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.headend.contract.ContractException;
import org.headend.contract.ModelDescriptor;

/** Which file of a model folder is the model. */
final class ModelFiles {
    private static final String SUFFIX = ".onnx"; //$NON-NLS-1$

    private ModelFiles() {
    }

    /** The file that the descriptor names, else the first ONNX file. */
    static Optional<Path> in(Path folder) {
        try {
            Path named = folder.resolve(ModelDescriptor.read(folder).file());
            if (Files.isRegularFile(named)) {
                return Optional.of(named);
            }
        } catch (ContractException e) {
            // told by the editor
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
