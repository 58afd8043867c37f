package org.headend.model.ui.internal.result;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.headend.contract.ContractException;
import org.headend.contract.ModelDescriptor;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.model.Classifier;
import org.headend.model.inspect.ModelInfo;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A model file and what lies beside it.
 *
 * @param info       null when the file cannot be read
 * @param descriptor null when there is no readable descriptor for this file
 * @param problems   what is wrong with either
 */
public record ModelContent(Path file, ModelInfo info, ModelDescriptor descriptor, List<Problem> problems) {

    /** Reads and tries the model; not for the UI thread. */
    public static ModelContent read(Path file) {
        List<Problem> problems = new ArrayList<>();
        ModelInfo info = null;
        try {
            info = ModelInfo.of(file);
        } catch (ProblemException e) {
            problems.add(e.problem());
        }
        ModelDescriptor descriptor = null;
        try {
            if (Files.isRegularFile(file.resolveSibling(ModelDescriptor.FILE))) {
                descriptor = ModelDescriptor.read(file.getParent());
                descriptor = descriptor.file().equals(file.getFileName().toString()) ? descriptor : null; // of another file
            }
        } catch (ContractException e) {
            problems.add(Classifier.problem(e).problem());
        }
        return new ModelContent(file, info, descriptor, problems);
    }

    /** Why ONNX Runtime cannot load the model; empty when it can, or when the file is no model at all. */
    public Optional<String> loadProblem() {
        return Optional.ofNullable(info).map(ModelInfo::loadProblem).filter(p -> !p.isEmpty());
    }

    /** Everything that is known, for other programs. */
    public ObjectNode toJson(List<Outcome> outcomes) {
        ObjectNode json = JsonFile.newObject(1).put("file", file.getFileName().toString()); //$NON-NLS-1$
        if (info != null) {
            json.set("model", info.toJson()); //$NON-NLS-1$
        }
        if (descriptor != null) {
            json.set("descriptor", descriptor.toJson()); //$NON-NLS-1$
        }
        var results = json.putArray("results"); //$NON-NLS-1$
        outcomes.forEach(o -> results.add(o.toJson()));
        return json;
    }
}
