package org.headend.cli.design;

import java.util.Locale;

import org.headend.design.advice.LinkNeed;
import org.headend.design.advice.LinkSetting;
import org.headend.design.advice.LinkSetting.Emphasis;
import org.headend.design.site.WallMaterial;

import picocli.CommandLine.Option;

/** What a link must do where the design does not tell it. */
final class NeedOptions {
    @Option(names = "--distance", paramLabel = "METRES", descriptionKey = "distance")
    private Double metres;
    @Option(names = "--rate", paramLabel = "MBIT", descriptionKey = "needRate")
    private Double mbit;
    @Option(names = "--latency", paramLabel = "MS", descriptionKey = "needLatency")
    private Double latency;
    @Option(names = "--power", paramLabel = "W", descriptionKey = "needPower")
    private Double watts;
    @Option(names = "--battery", paramLabel = "YEARS", descriptionKey = "needBattery")
    private Double battery;
    @Option(names = "--nodes", paramLabel = "N", descriptionKey = "needNodes")
    private Integer nodes;
    @Option(names = "--no-cable", descriptionKey = "needNoCable")
    private boolean noCable;
    @Option(names = "--mobile", descriptionKey = "needMobile")
    private boolean mobile;
    @Option(names = "--safety", descriptionKey = "needSafety")
    private boolean safety;
    @Option(names = "--interference", descriptionKey = "needInterference")
    private boolean interference;

    @Option(names = "--outdoors", negatable = true, descriptionKey = "needOutdoors")
    private Boolean outdoors;
    @Option(names = "--walls", paramLabel = "N", descriptionKey = "needWalls")
    private Integer walls;
    @Option(names = "--material", paramLabel = "MATERIAL", descriptionKey = "needMaterial")
    private WallMaterial material;
    @Option(names = "--country", paramLabel = "CC", descriptionKey = "needCountry")
    private String country;
    @Option(names = "--cost", paramLabel = "COUNTS", descriptionKey = "needCost")
    private Emphasis cost;
    @Option(names = "--security", paramLabel = "COUNTS", descriptionKey = "needSecurity")
    private Emphasis security;

    LinkNeed over(LinkNeed design) {
        return new LinkNeed(design.payload(), or(mbit, design.mbit()), or(latency, design.maxLatencyMillis()), or(metres, design.metres()),
                or(watts, design.powerWatts()), or(battery, design.batteryYears()), nodes == null ? design.nodes() : Math.max(1, nodes),
                design.cablePossible() && !noCable, design.mobile() || mobile, design.safety() || safety, design.interference() || interference, over(design.setting()));
    }

    private LinkSetting over(LinkSetting design) {
        return new LinkSetting(outdoors == null ? design.outdoors() : outdoors, walls == null ? design.walls() : Math.max(0, walls),
                material == null ? design.material() : material.getName(), country == null ? design.country() : country.strip().toUpperCase(Locale.ROOT),
                cost == null ? design.cost() : cost, security == null ? design.security() : security);
    }

    private static double or(Double given, double known) {
        return given == null ? known : Math.max(0, given);
    }
}
