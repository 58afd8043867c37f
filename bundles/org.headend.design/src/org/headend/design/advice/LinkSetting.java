package org.headend.design.advice;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.headend.catalog.Tables;
import org.headend.coverage.Obstacles;
import org.headend.coverage.Panel;
import org.headend.design.floor.FloorPlan;
import org.headend.design.site.Area;
import org.headend.design.site.AreaKind;
import org.headend.design.site.Device;
import org.headend.design.site.Floor;
import org.headend.design.site.Placement;
import org.headend.design.validate.SiteIndex;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Where a link runs, and what counts there.
 *
 * @param outdoors true when one end or the way is in the open
 * @param walls    in the way of a radio
 * @param material of these walls, a name of the table {@code radio} such as {@code BRICK}
 * @param country  ISO 3166 code; empty when unknown
 * @param cost     how much cost counts
 * @param security how much security counts
 */
public record LinkSetting(boolean outdoors, int walls, String material, String country, Emphasis cost, Emphasis security) {
    public static final LinkSetting USUAL = new LinkSetting(false, 0, "BRICK", "", Emphasis.USUAL, Emphasis.USUAL); //$NON-NLS-1$ //$NON-NLS-2$

    /** How much something counts, as a factor of its usual weight in the table {@code advisor}. */
    public enum Emphasis {
        LITTLE, USUAL, MUCH;

        /** Translated name. */
        public String label() {
            return switch (this) {
                case LITTLE -> Messages.emphasis_little;
                case USUAL -> Messages.emphasis_usual;
                case MUCH -> Messages.emphasis_much;
            };
        }
    }

    /** What the design tells about two devices: areas, floors, walls between their places, country. */
    static LinkSetting between(SiteIndex site, Device a, Device b) {
        Optional<Placement> from = site.placement(a);
        Optional<Placement> to = site.placement(b);
        boolean outdoors = outdoors(site, a) || outdoors(site, b);
        String country = Regulation.of(site.catalog().tables()).country(site);
        LinkSetting setting = new LinkSetting(outdoors, 0, USUAL.material, country, Emphasis.USUAL, Emphasis.USUAL);
        if (from.isEmpty() || to.isEmpty()) {
            return setting;
        }
        Floor here = (Floor) from.get().eContainer();
        Floor there = (Floor) to.get().eContainer();
        if (here != there) {
            int slabs = Math.abs(here.getLevel() - there.getLevel());
            return new LinkSetting(outdoors, slabs, slabs > 0 ? "CONCRETE" : setting.material, country, Emphasis.USUAL, Emphasis.USUAL); //$NON-NLS-1$
        }
        Obstacles walls = FloorPlan.shared(here, site.catalog()).obstacles();
        int count = (int) Math.round(loss(walls, from.get(), to.get(), p -> 1));
        JsonNode losses = losses(site.catalog().tables(), ""); //$NON-NLS-1$
        String hardest = walls.panels().stream().filter(p -> crossed(walls, from.get(), to.get(), p))
                .max(Comparator.comparingDouble(p -> losses.path(p.material()).asDouble())).map(Panel::material).orElse(setting.material);
        return new LinkSetting(outdoors, count, hardest, country, Emphasis.USUAL, Emphasis.USUAL);
    }

    private static double loss(Obstacles walls, Placement from, Placement to, ToDoubleFunction<Panel> each) {
        return walls.loss(from.getX(), from.getY(), from.getHeight(), to.getX(), to.getY(), to.getHeight(), each);
    }

    private static boolean crossed(Obstacles walls, Placement from, Placement to, Panel panel) {
        return loss(walls, from, to, p -> p == panel ? 1 : 0) > 0;
    }

    /** By its nearest area, else by the floor that it is placed on. */
    private static boolean outdoors(SiteIndex site, Device device) {
        for (Area up = device.getArea(); up != null; up = up.eContainer() instanceof Area outer ? outer : null) {
            if (up.getKind() == AreaKind.OUTDOOR) {
                return true;
            }
        }
        return device.getArea() == null && site.placement(device).map(p -> ((Floor) p.eContainer()).getCeiling() <= 0).orElse(false);
    }

    private static JsonNode losses(Tables tables, String band) {
        JsonNode bands = tables.get("radio").path("bands"); //$NON-NLS-1$ //$NON-NLS-2$
        return bands.path(bands.has(band) ? band : tables.get("advisor").path("wallBand").asText()).path("wallLoss"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /**
     * How far a radio reaches here compared with indoors without a wall: each wall takes the distance whose loss is the same, 10^(−loss / N) with N of
     * ITU-R P.1238; in the open short radios reach farther.
     */
    double reach(Tables tables, MediaTable.Entry medium) {
        if (!medium.wireless()) {
            return 1;
        }
        JsonNode advisor = tables.get("advisor"); //$NON-NLS-1$
        double exponent = tables.get("radio").path(outdoors ? "outdoorExponent" : "indoorExponent").asDouble(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        boolean farther = outdoors && medium.kinds().stream().anyMatch(k -> advisor.path("outdoorReachKinds").toString().contains('"' + k.getName() + '"')); //$NON-NLS-1$
        return Math.pow(10, -walls * losses(tables, medium.text("band")).path(material).asDouble() / exponent) //$NON-NLS-1$
                * (farther ? advisor.path("outdoorReach").asDouble() : 1); //$NON-NLS-1$
    }
}
