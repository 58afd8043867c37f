package org.headend.training;

import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headend.contract.ContractException;
import org.headend.contract.ModelDescriptor;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.BoundingBox;
import org.headend.dataset.Dataset;
import org.headend.dataset.Split;
import org.headend.dataset.TrainingSample;
import org.headend.dataset.TrainingSample.Kind;
import org.headend.model.Classifier;
import org.headend.model.LabelledImage;

/** The samples of a dataset as the model tools take them. */
public final class LabelledImages {

    private LabelledImages() {
    }

    /**
     * The samples that a model can be judged or calibrated on: of the kind that it was trained on, and cut in the
     * same way. Their labels are the model's, whatever the order of the dataset's class list; classes that the
     * model does not know are left out.
     *
     * @param model folder of the model
     */
    public static List<LabelledImage> of(Path model, Dataset dataset, Split split, IProgressMonitor monitor)
            throws ProblemException {
        ModelDescriptor descriptor = descriptor(model);
        Kind kind = Kind.byId(descriptor.extra().at("/lineage/samples").asText()).orElse(Kind.OBJECTS); //$NON-NLS-1$
        List<Integer> labels = dataset.classes().stream().map(c -> descriptor.classes().indexOf(c.name())).toList();
        return TrainingSample.of(kind, dataset, dataset.samples(monitor)).stream()
                .filter(s -> s.split() == split && labels.get(s.label()) >= 0).map(s -> of(s, labels.get(s.label()))).toList();
    }

    private static ModelDescriptor descriptor(Path model) throws ProblemException {
        try {
            return ModelDescriptor.read(model);
        } catch (ContractException e) {
            throw Classifier.problem(e);
        }
    }

    private static LabelledImage of(TrainingSample sample, int label) {
        BoundingBox box = sample.box();
        return new LabelledImage(sample.image(), new Rectangle((int) Math.floor(box.x()), (int) Math.floor(box.y()),
                (int) Math.ceil(box.width()), (int) Math.ceil(box.height())), label);
    }
}
