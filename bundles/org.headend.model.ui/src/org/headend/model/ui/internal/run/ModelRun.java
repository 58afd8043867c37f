package org.headend.model.ui.internal.run;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.SiteProjects;
import org.headend.dataset.Dataset;
import org.headend.dataset.Split;
import org.headend.model.Classifier;
import org.headend.model.LabelledImage;
import org.headend.model.quantize.Quantization;
import org.headend.model.ui.internal.Messages;
import org.headend.model.ui.internal.result.Outcome;
import org.headend.training.LabelledImages;

/** Does what was asked; for a job. */
public final class ModelRun {
    private final Path model;

    /** @param model folder of the model, with its descriptor */
    public ModelRun(Path model) {
        this.model = model;
    }

    public Outcome run(RunRequest request, IProgressMonitor monitor) throws ProblemException, CoreException {
        return switch (request.kind()) {
            case QUANTIZE -> quantize(request, monitor);
            case EVALUATE -> evaluate(request, monitor);
            case BENCH -> bench(request, monitor);
        };
    }

    private Outcome quantize(RunRequest request, IProgressMonitor monitor) throws ProblemException, CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        Dataset dataset = Dataset.open(request.dataset());
        List<LabelledImage> calibration = images(dataset, Split.TRAIN, progress.split(5));
        List<LabelledImage> judgement = images(dataset, Split.TEST, progress.split(5));
        Quantization.Gate gate = new Quantization.Gate(request.maxDrop(), request.minSpeedUp(), request.threads());
        Quantization.Report report = Quantization.run(model, calibration, judgement, gate, progress.split(85));
        var resource = SiteProjects.resource(model);
        if (resource.isPresent()) {
            resource.get().getParent().refreshLocal(IResource.DEPTH_INFINITE, progress.split(5));
        }
        return new Outcome.Quantized(LocalTime.now(), dataset.name(), report);
    }

    private Outcome evaluate(RunRequest request, IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        Dataset dataset = Dataset.open(request.dataset());
        List<LabelledImage> images = images(dataset, request.split(), progress.split(10));
        try (Classifier classifier = Classifier.open(model, request.threads())) {
            return new Outcome.Evaluated(LocalTime.now(), dataset.name(), request.split().id(), classifier.descriptor().classes(),
                    classifier.evaluate(images, progress.split(90)));
        }
    }

    private List<LabelledImage> images(Dataset dataset, Split split, IProgressMonitor monitor) throws ProblemException {
        List<LabelledImage> images = LabelledImages.of(model, dataset, split, monitor);
        if (images.isEmpty()) {
            throw new ProblemException(Problem.error("model.noSamples", //$NON-NLS-1$
                    Messages.bind(Messages.run_noSamples, split.id()), Place.of(dataset.folder()), Messages.run_noSamplesRemedy));
        }
        return images;
    }

    private Outcome bench(RunRequest request, IProgressMonitor monitor) throws ProblemException {
        try (Classifier classifier = Classifier.open(model, request.threads())) {
            return Outcome.Measured.of(LocalTime.now(), request.threads(), classifier.bench(request.runs(), monitor));
        }
    }
}
