package org.headend.cli.design;

import org.headend.design.advice.LinkNeed;

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

    LinkNeed over(LinkNeed design) {
        return new LinkNeed(design.payload(), or(mbit, design.mbit()), or(latency, design.maxLatencyMillis()), or(metres, design.metres()),
                or(watts, design.powerWatts()), or(battery, design.batteryYears()), nodes == null ? design.nodes() : Math.max(1, nodes),
                design.cablePossible() && !noCable, design.mobile() || mobile, design.safety() || safety, design.interference() || interference);
    }

    private static double or(Double given, double known) {
        return given == null ? known : Math.max(0, given);
    }
}
