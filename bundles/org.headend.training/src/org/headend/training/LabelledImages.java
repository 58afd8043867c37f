package org.headend.training;

import java.awt.Rectangle;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.BoundingBox;
import org.headend.dataset.Dataset;
import org.headend.dataset.Split;
import org.headend.dataset.TrainingSample;
import org.headend.model.LabelledImage;

/** The objects of a dataset as the model tools take them. */
public final class LabelledImages {

    private LabelledImages() {
    }

    /** The same objects, cut in the same way, as a training job gets them. */
    public static List<LabelledImage> of(Dataset dataset, Split split, IProgressMonitor monitor) throws ProblemException {
        return TrainingSample.objects(dataset, dataset.samples(monitor)).stream().filter(s -> s.split() == split)
                .map(LabelledImages::of).toList();
    }

    private static LabelledImage of(TrainingSample sample) {
        BoundingBox box = sample.box();
        return new LabelledImage(sample.image(), new Rectangle((int) Math.floor(box.x()), (int) Math.floor(box.y()),
                (int) Math.ceil(box.width()), (int) Math.ceil(box.height())), sample.label());
    }
}
