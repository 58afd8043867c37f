package org.headend.design.ui.internal.floor.figures;

import org.headend.coverage.Level;
import org.headend.design.drafting.Spot;
import org.headend.design.ui.internal.floor.Messages;
import org.headend.design.ui.internal.floor.PartText;
import org.headend.design.ui.internal.floor.paint.Frame;

/**
 * What a camera gives at a place.
 *
 * @param density    px/m
 * @param depression degrees from which it looks down
 * @param text       all of it in one line
 */
public record Reading(CameraFigure camera, double density, double depression, String text) {

    static Reading of(CameraFigure camera, Spot spot, FloorFigures figures) {
        double density = camera.coverage().density(spot.x(), spot.y());
        double depression = camera.camera().depression(spot.x(), spot.y(), figures.plane());
        double upright = density > 0 ? camera.camera().uprightDensity(spot.x(), spot.y(), figures.plane()) : 0;
        StringBuilder text = new StringBuilder(Messages.bind(Messages.reading_density, new Object[] { PartText.name(camera.placement()), Frame.number(density, 1),
                Frame.number(upright, 1) }));
        for (String edition : figures.editions()) {
            String level = figures.levels(edition).stream().filter(l -> l.pixelsPerMetre() <= density).reduce((a, b) -> b).map(Level::name)
                    .map(PartText::level).orElse(Messages.reading_below);
            text.append(" · ").append(PartText.edition(edition)).append(' ').append(level); //$NON-NLS-1$
        }
        boolean steep = Math.abs(depression) > figures.maxFaceDegrees();
        text.append(" · ").append(Messages.bind(steep ? Messages.reading_steep : Messages.reading_angle, Frame.number(depression, 1))); //$NON-NLS-1$
        return new Reading(camera, density, depression, text.toString());
    }
}
