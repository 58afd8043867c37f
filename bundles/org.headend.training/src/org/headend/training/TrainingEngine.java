package org.headend.training;

import java.util.List;
import java.util.Optional;

import org.headend.core.problem.ProblemException;
import org.headend.training.internal.DjlEngine;
import org.headend.training.internal.ScriptEngine;

/** A program that can train: it is started as a process in the job's folder and prints {@link TrainingEvent} lines. */
public interface TrainingEngine {
    /** The trainer that comes with the product. */
    String BUILT_IN = "djl"; //$NON-NLS-1$
    /** Any program of the user. */
    String SCRIPT = "script"; //$NON-NLS-1$

    /** The engines that come with the product. */
    static List<TrainingEngine> all() {
        return List.of(new DjlEngine(), new ScriptEngine());
    }

    static Optional<TrainingEngine> byId(String id) {
        return all().stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /** Stable word in {@code job.json}. */
    String id();

    /** The command that trains the prepared job. */
    List<String> command(TrainingJob job) throws ProblemException;
}
