package org.headend.training.internal;

import java.util.ArrayList;
import java.util.List;

import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.training.TrainingEngine;
import org.headend.training.TrainingJob;

/** Any command of the user: {@code command} in the job, with the job file as its last argument. */
public final class ScriptEngine implements TrainingEngine {

    @Override
    public String id() {
        return SCRIPT;
    }

    @Override
    public List<String> command(TrainingJob job) throws ProblemException {
        List<String> command = new ArrayList<>();
        job.json().path("command").forEach(word -> command.add(word.asText())); //$NON-NLS-1$
        if (command.isEmpty()) {
            throw new ProblemException(Problem.error("job.command", Messages.job_command, //$NON-NLS-1$
                    Place.of(job.folder().resolve(TrainingJob.FILE)).at("command"), Messages.job_commandRemedy)); //$NON-NLS-1$
        }
        command.add(job.folder().resolve(TrainingJob.FILE).toString());
        return command;
    }
}
