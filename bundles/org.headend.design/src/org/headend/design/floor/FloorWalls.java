package org.headend.design.floor;

import java.util.ArrayList;
import java.util.List;

import org.headend.coverage.Obstacles;
import org.headend.coverage.Panel;
import org.headend.coverage.Panel.Gap;
import org.headend.design.drafting.Polyline;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Floor;
import org.headend.design.site.Opening;
import org.headend.design.site.OpeningKind;
import org.headend.design.site.Wall;

/** The walls of a floor as panels. Doors count as open for sight and as closed for sound and radio. */
final class FloorWalls {
    static final String DOOR = "DOOR"; //$NON-NLS-1$
    private static final String GLASS = "GLASS"; //$NON-NLS-1$

    private FloorWalls() {
    }

    static Obstacles of(Floor floor) {
        List<Panel> panels = new ArrayList<>();
        for (Wall wall : floor.getWalls()) {
            double[] corners = corners(wall.getPoints());
            if (corners.length >= 4 && wall.getHeight() > 0) {
                panels.addAll(Panel.wall(corners, wall.getHeight(), Math.max(0, wall.getThickness()), wall.getMaterial().getName(),
                        wall.getOpenings().stream().map(o -> gap(o, wall)).toList()));
            }
        }
        return Obstacles.of(panels);
    }

    private static Gap gap(Opening opening, Wall wall) {
        String material = opening.getKind() == OpeningKind.DOOR ? DOOR : opening.getKind() == OpeningKind.WINDOW ? GLASS : ""; //$NON-NLS-1$
        return new Gap(opening.getOffset(), opening.getWidth(), Math.max(0, opening.getSill()),
                opening.getHead() > 0 ? opening.getHead() : wall.getHeight(), material);
    }

    static double[] corners(String points) {
        return Polyline.parse(points).corners().stream().flatMapToDouble(FloorWalls::pair).toArray();
    }

    private static java.util.stream.DoubleStream pair(Spot spot) {
        return java.util.stream.DoubleStream.of(spot.x(), spot.y());
    }

    /** Changes whenever what {@link #of} reads does. */
    static String fingerprint(Floor floor) {
        StringBuilder text = new StringBuilder();
        for (Wall wall : floor.getWalls()) {
            text.append(wall.getPoints()).append('|').append(wall.getHeight()).append('|').append(wall.getThickness()).append('|')
                    .append(wall.getMaterial());
            for (Opening o : wall.getOpenings()) {
                text.append('/').append(o.getKind()).append(o.getOffset()).append(',').append(o.getWidth()).append(',').append(o.getSill())
                        .append(',').append(o.getHead());
            }
            text.append(';');
        }
        return text.toString();
    }
}
