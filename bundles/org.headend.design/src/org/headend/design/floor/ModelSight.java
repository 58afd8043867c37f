package org.headend.design.floor;

import org.headend.contract.ModelDescriptor;
import org.headend.coverage.Fit;
import org.headend.coverage.Lens;
import org.headend.design.floor.Fact.Source;

/**
 * What a model sees of a picture.
 *
 * @param name      folder below {@code models/}
 * @param width     of its input, px
 * @param height    px
 * @param fit       how pictures are fitted into it
 * @param minObject shorter side of the smallest object that it recognises, px; 0 when unknown
 * @param source    who says so: {@link Source#MODEL} the descriptor, {@link Source#COMPUTED} the training data
 * @param cutOuts   true when objects are cut out of the picture and fill the input; the size of the input then takes nothing away
 */
public record ModelSight(String name, int width, int height, Fit fit, double minObject, Source source, boolean cutOuts) {

    static ModelSight of(String name, ModelDescriptor model) {
        boolean written = model.minObjectPx() > 0;
        return new ModelSight(name, model.preprocessing().width(), model.preprocessing().height(),
                Fit.valueOf(model.preprocessing().resize().name()), written ? model.minObjectPx() : model.trainedObjectPx(),
                written ? Source.MODEL : model.trainedObjectPx() > 0 ? Source.COMPUTED : Source.UNKNOWN, model.cutOuts());
    }

    /** The lens with the picture that reaches the network. */
    public Lens seenThrough(Lens stream) {
        return cutOuts ? stream : stream.fitted(width, height, fit);
    }

    /** With an input of another size. */
    ModelSight scaled(double factor) {
        return new ModelSight(name, (int) Math.round(width * factor), (int) Math.round(height * factor), fit, minObject, source, cutOuts);
    }
}
