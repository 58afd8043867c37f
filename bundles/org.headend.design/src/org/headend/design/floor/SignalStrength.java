package org.headend.design.floor;

import java.util.List;
import java.util.Optional;

import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.design.site.Placement;
import org.headend.design.site.Port;

/**
 * What a Wi-Fi device receives from its access point.
 *
 * @param dbm  predicted, dBm
 * @param band of those that both have the one with the strongest signal, GHz
 */
public record SignalStrength(double dbm, String band) {

    /** Bands that both ends have. */
    public static List<String> common(Port base, DeviceType baseType, Port client, DeviceType clientType) {
        List<String> of = SignalView.bands(client, clientType);
        return SignalView.bands(base, baseType).stream().filter(of::contains).toList();
    }

    /** What is needed, dBm. @param video whether pictures are sent */
    public static double wanted(boolean video, Catalog catalog) {
        return FloorNumbers.of(catalog.tables()).wantedSignal(video);
    }

    /** Over a distance without walls; empty when power, band or distance are not known. */
    public static Optional<SignalStrength> apart(DeviceType base, List<String> bands, double metres, Catalog catalog) {
        FloorNumbers numbers = FloorNumbers.of(catalog.tables());
        double sent = base.spec().radio().powerDbm() + base.spec().radio().gainDbi();
        return base.spec().radio().powerDbm() > 0 && metres > 0
                ? bands.stream().filter(numbers::hasBand).map(b -> new SignalStrength(sent - numbers.radioLoss(b, metres, false), b))
                        .max((a, b) -> Double.compare(a.dbm(), b.dbm()))
                : Optional.empty();
    }

    /**
     * Between two places of a floor, or of two floors that a riser joins, through walls and slabs.
     *
     * @param from on no floor yet counts as on that of the client
     * @param plan of the floor of the client
     * @return empty when power, band or a height are not known, or nobody knows how the floors lie on each other
     */
    public static Optional<SignalStrength> placed(DeviceType base, List<String> bands, Placement from, Placement to, FloorPlan plan) {
        FloorNumbers numbers = plan.numbers();
        if (!(base.spec().radio().powerDbm() > 0 && from.getHeight() > 0 && to.getHeight() > 0)) {
            return Optional.empty();
        }
        SignalView sender = from.eContainer() != null && from.eContainer() != plan.floor()
                ? plan.accessPoints().stream().filter(a -> a.placement() == from).findFirst().orElse(null)
                : new SignalView(from, "", SignalView.Kind.ACCESS_POINT, from.getX(), from.getY(), from.getHeight(), //$NON-NLS-1$
                        base.spec().radio().powerDbm() + base.spec().radio().gainDbi(), "", false, null, List.of()); //$NON-NLS-1$
        return sender == null ? Optional.empty() : bands.stream().filter(numbers::hasBand)
                .map(band -> new SignalStrength(sender.withBand(band).radio(to.getHeight(), plan.ceiling() <= 0, numbers, plan.obstacles()).at(to.getX(), to.getY()), band))
                .max((a, b) -> Double.compare(a.dbm(), b.dbm()));
    }
}
