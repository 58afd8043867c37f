package org.headend.cli.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.Statistics;
import org.headend.model.Classifier;
import org.headend.model.quantize.Quantization;
import org.headend.monitor.LogAnalysis;
import org.headend.monitor.Sample;
import org.headend.training.TrainingEvent;

/** Everything that the report tells. */
record DemoResult(int findings, String diagram, Statistics statistics, List<String> classes, List<TrainingEvent> events, Classifier.Result evaluation,
        Quantization.Report quantization, String release, String health, List<Sample> samples, LogAnalysis log,
        double gatewayAccuracy) {

    /** Collects the values step by step. */
    static final class Builder {
        int findings;
        String diagram = ""; //$NON-NLS-1$
        Statistics statistics;
        List<String> classes = List.of();
        final List<TrainingEvent> events = new ArrayList<>();
        Classifier.Result evaluation;
        Quantization.Report quantization;
        String release = ""; //$NON-NLS-1$
        String health = ""; //$NON-NLS-1$
        final List<Sample> samples = new ArrayList<>();
        LogAnalysis log;
        double gatewayAccuracy;

        DemoResult build() {
            return new DemoResult(findings, diagram, statistics, classes, List.copyOf(events), evaluation, quantization, release, health,
                    List.copyOf(samples), log, gatewayAccuracy);
        }
    }

    static ProblemException unwritable(Path path, IOException e) {
        return new ProblemException(Problem.error("file.write", Messages.bind(Messages.file_write, e.getMessage()), //$NON-NLS-1$
                Place.of(path), Messages.file_writeRemedy), e);
    }
}
