package org.headend.design.floor;

import java.util.ArrayList;
import java.util.List;

import org.headend.design.floor.Fact.Source;
import org.headend.design.floor.ZoneView.NeedView;
import org.headend.design.site.NeedTask;

/**
 * What a need asks of pictures, and how that was found.
 *
 * @param pixelsPerMetre least density; for a model that of its input
 * @param maxDegrees     steepest view from above or below, 90 for any
 * @param minLux         light that it takes, lx; 0 for none named
 * @param exposure       longest that leaves what moves sharp, s; 0 where nothing is known to move
 * @param model          the model that the picture is for; null for people
 * @param facts          how the numbers were found, in the order of the reasoning
 * @param missing        translated sentences about what is not known, each with a remedy; empty when the numbers hold
 */
public record Requirement(double pixelsPerMetre, double maxDegrees, double minLux, double exposure, ModelSight model, List<Fact> facts, List<String> missing) {

    public Requirement {
        facts = List.copyOf(facts);
        missing = List.copyOf(missing);
    }

    static Requirement of(NeedView need, FloorNumbers numbers, ModelLibrary models) {
        List<Fact> facts = new ArrayList<>();
        if (need.task() == NeedTask.MODEL) {
            return forModel(need, numbers, models, facts);
        }
        double maxDegrees = 90;
        double minLux = 0;
        double density;
        Source source = Source.TABLE;
        if (need.task() == NeedTask.FACE_RECOGNITION) {
            density = numbers.faceRecognition().path("pixelsPerMetre").asDouble(); //$NON-NLS-1$
            maxDegrees = numbers.faceRecognition().path("maxAngleDegrees").asDouble(90); //$NON-NLS-1$
            minLux = numbers.faceRecognition().path("minLux").asDouble(); //$NON-NLS-1$
        } else if (need.task() == NeedTask.NUMBER_PLATE) {
            density = numbers.numberPlate().path("pixelsPerMetre").asDouble(); //$NON-NLS-1$
            maxDegrees = numbers.numberPlate().path("maxAngleDegrees").asDouble(90); //$NON-NLS-1$
        } else {
            density = numbers.level(need.task().getName());
        }
        if (need.pixelsPerMetre() > 0) {
            density = need.pixelsPerMetre();
            source = Source.ZONE;
        }
        String edition = numbers.editionOf(need.task().getName());
        facts.add(new Fact(edition.isEmpty() ? TaskNames.of(need.task()) : TaskNames.of(need.task()) + " (" + edition + ')', //$NON-NLS-1$
                Numbers.density(density), source));
        if (maxDegrees < 90) {
            facts.add(new Fact(Messages.fact_angle, Numbers.degrees(maxDegrees), Source.TABLE));
        }
        double exposure = exposure(need, numbers, density, facts);
        List<String> missing = density > 0 ? List.of() : List.of(Numbers.text(Messages.missing_level, TaskNames.of(need.task())));
        return new Requirement(density, maxDegrees, need.minLux() > 0 ? need.minLux() : minLux, exposure, null, facts, missing);
    }

    /** speed·exposure·density may not be more than the blur that is allowed. */
    private static double exposure(NeedView need, FloorNumbers numbers, double density, List<Fact> facts) {
        boolean own = need.objectSpeed() > 0;
        double speed = own ? need.objectSpeed() : numbers.speed(need.task().getName());
        double seconds = speed > 0 && density > 0 ? numbers.blurPixels() / (speed * density) : 0;
        if (seconds > 0) {
            facts.add(new Fact(Messages.fact_exposure, Numbers.text(Messages.fact_blur, Numbers.exposure(seconds), Numbers.number(numbers.blurPixels(), 1),
                    Numbers.number(speed, 2)), own ? Source.ZONE : Source.TABLE));
        }
        return seconds;
    }

    private static Requirement forModel(NeedView need, FloorNumbers numbers, ModelLibrary models, List<Fact> facts) {
        List<String> missing = new ArrayList<>();
        ModelSight model = models.find(need.model()).orElse(null);
        if (need.model().isBlank()) {
            missing.add(Messages.missing_modelName.toString());
        } else if (model == null) {
            missing.add(Numbers.text(Messages.missing_model, need.model(), models.problem(need.model())));
        }
        double object = need.objectMetres() > 0 ? need.objectMetres() : numbers.object(need.task().getName());
        facts.add(new Fact(Messages.fact_object, object > 0 ? Numbers.metres(object) : "–", //$NON-NLS-1$
                need.objectMetres() > 0 ? Source.ZONE : object > 0 ? Source.TABLE : Source.UNKNOWN));
        if (!(object > 0)) {
            missing.add(Messages.missing_object.toString());
        }
        double density = need.pixelsPerMetre();
        if (model != null) {
            facts.add(new Fact(Messages.fact_input, model.cutOuts() ? Messages.fact_cutOuts.toString()
                    : Numbers.text(Messages.fact_fit, Numbers.size(model.width(), model.height()), TaskNames.of(model.fit())), Source.MODEL));
            if (density > 0) {
                facts.add(new Fact(Messages.fact_density, Numbers.density(density), Source.ZONE));
            } else if (model.minObject() > 0 && object > 0) {
                density = model.minObject() / object;
                facts.add(new Fact(Messages.fact_minObject, Numbers.number(model.minObject(), 1) + " px", model.source())); //$NON-NLS-1$
                facts.add(new Fact(Messages.fact_density, Numbers.text("{0} px ÷ {1} = {2}", Numbers.number(model.minObject(), 1), //$NON-NLS-1$
                        Numbers.metres(object), Numbers.density(density)), Source.COMPUTED));
            } else if (!(model.minObject() > 0)) {
                facts.add(new Fact(Messages.fact_minObject, "–", Source.UNKNOWN)); //$NON-NLS-1$
                missing.add(Numbers.text(Messages.missing_minObject, model.name()));
            }
        }
        return new Requirement(density, 90, need.minLux(), exposure(need, numbers, density, facts), model, facts, missing);
    }

    /** As cameras are set, such as 1/350 s; only where something is known to move. */
    public String longestExposure() {
        return Numbers.exposure(exposure);
    }

    public boolean isKnown() {
        return missing.isEmpty();
    }
}
