package org.headend.design.floor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.headend.catalog.Tables;
import org.headend.coverage.Level;
import org.headend.coverage.Panel;
import org.headend.coverage.signal.Grade;
import org.headend.coverage.signal.Radio;
import org.headend.design.site.Floor;

import com.fasterxml.jackson.databind.JsonNode;

/** The planning tables as floors need them. */
public final class FloorNumbers {
    private final JsonNode levels;
    private final JsonNode coverage;
    private final JsonNode sound;
    private final JsonNode radio;
    private final JsonNode light;
    private final JsonNode optics;
    private final JsonNode cabling;

    private FloorNumbers(Tables tables) {
        levels = tables.get("levels"); //$NON-NLS-1$
        coverage = tables.get("coverage"); //$NON-NLS-1$
        sound = tables.get("sound"); //$NON-NLS-1$
        radio = tables.get("radio"); //$NON-NLS-1$
        light = tables.get("light"); //$NON-NLS-1$
        optics = tables.get("optics"); //$NON-NLS-1$
        cabling = tables.get("cabling"); //$NON-NLS-1$
    }

    public static FloorNumbers of(Tables tables) {
        return new FloorNumbers(tables);
    }

    /** Names of the editions of the standard, the default first. */
    public List<String> editions() {
        List<String> names = new ArrayList<>();
        levels.path("editions").fieldNames().forEachRemaining(names::add); //$NON-NLS-1$
        String first = levels.path("defaultEdition").asText(); //$NON-NLS-1$
        if (names.remove(first)) {
            names.add(0, first);
        }
        return names;
    }

    /** The levels of an edition, named as the literals of {@code NeedTask}, the lowest first. */
    public List<Level> levels(String edition) {
        List<Level> list = new ArrayList<>();
        levels.path("editions").path(edition).properties().forEach(e -> list.add(new Level(e.getKey(), e.getValue().asDouble()))); //$NON-NLS-1$
        list.removeIf(l -> !(l.pixelsPerMetre() > 0));
        list.sort(java.util.Comparator.comparingDouble(Level::pixelsPerMetre));
        return list;
    }

    /** Density of a level of either edition, px/m; 0 when no table has it. */
    public double level(String task) {
        return editions().stream().mapToDouble(e -> levels.path("editions").path(e).path(task).asDouble()).filter(v -> v > 0).findFirst().orElse(0); //$NON-NLS-1$
    }

    /** The edition that a level belongs to; empty for none. */
    public String editionOf(String task) {
        return editions().stream().filter(e -> levels.path("editions").path(e).has(task)).findFirst().orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    JsonNode faceRecognition() {
        return levels.path("faceRecognition"); //$NON-NLS-1$
    }

    JsonNode numberPlate() {
        return levels.path("numberPlate"); //$NON-NLS-1$
    }

    double lowestLevel() {
        return Math.max(1, editions().stream().flatMap(e -> levels(e).stream()).mapToDouble(Level::pixelsPerMetre).min().orElse(10));
    }

    double maxRange() {
        return Math.max(1, coverage.path("maxRangeMetres").asDouble(120)); //$NON-NLS-1$
    }

    double object(String task) {
        return coverage.path("objectMetres").path(task).asDouble(); //$NON-NLS-1$
    }

    /** Steepest tilt of a fixed camera that shall recognise faces, degrees. */
    public double maxTilt() {
        return coverage.path("maxTiltDegrees").asDouble(90); //$NON-NLS-1$
    }

    /** Share of an entrance that may lie in blind zones, 0…1. */
    public double blindShare() {
        return coverage.path("blindShareOfEntrance").asDouble(); //$NON-NLS-1$
    }

    /** Height that is looked at where no need names one, m. */
    public double target() {
        return coverage.path("targetMetres").asDouble(); //$NON-NLS-1$
    }

    /** Widest horizontal field of view of a rectilinear lens, degrees. */
    double widestRectilinear() {
        return Math.clamp(optics.path("rectilinearToDegrees").asDouble(110), 1, 170); //$NON-NLS-1$
    }

    /** How far motion may smear, px; 0 when nobody cares. */
    double blurPixels() {
        return Math.max(0, coverage.path("motion").path("blurPixels").asDouble()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Of what a task looks at, m/s; 0 when it may stand still. */
    public double speed(String task) {
        return Math.max(0, coverage.path("motion").path("metresPerSecond").path(task).asDouble()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    JsonNode advice() {
        return coverage.path("advice"); //$NON-NLS-1$
    }

    /** Levels of voices at 1 m by their names, dB(A). */
    public Map<String, Double> speechLevels() {
        Map<String, Double> levels = new LinkedHashMap<>();
        sound.path("speechAtOneMetre").properties().forEach(e -> levels.put(e.getKey(), e.getValue().asDouble())); //$NON-NLS-1$
        return levels;
    }

    /** Of a voice at 1 m, dB(A). @param name of a level; that which is planned with where it is empty or in no table */
    public double speech(String name) {
        JsonNode levels = sound.path("speechAtOneMetre"); //$NON-NLS-1$
        return levels.path(levels.has(name) ? name : sound.path("planSpeech").asText()).asDouble(60); //$NON-NLS-1$
    }

    /** Height of mouths where no need names one, m. */
    public double mouth() {
        return Math.max(0, sound.path("mouthMetres").asDouble()); //$NON-NLS-1$
    }

    /** Grades of a signal to noise ratio, dB. */
    public Grade.Bands soundGrades() {
        return bands(sound.path("signalToNoise")); //$NON-NLS-1$
    }

    /** Grades of what announcements exceed noise by, dB. */
    public Grade.Bands announcementGrades() {
        return bands(sound.path("announcement")); //$NON-NLS-1$
    }

    /** How many critical distances of its room a voice may be away. */
    double criticalDistances() {
        return Math.max(0.1, sound.path("criticalDistances").asDouble(3)); //$NON-NLS-1$
    }

    double arrayGain() {
        return sound.path("arrayGain").asDouble(); //$NON-NLS-1$
    }

    /** Steepest view at which faces can be recognised, degrees. */
    public double maxFaceDegrees() {
        return faceRecognition().path("maxAngleDegrees").asDouble(90); //$NON-NLS-1$
    }

    /** Noise where a zone does not say, dB(A). */
    public double planNoise() {
        return sound.path("planNoise").asDouble(); //$NON-NLS-1$
    }

    /** Beyond which nothing is heard, m. */
    public double soundRange() {
        return Math.max(1, sound.path("maxRangeMetres").asDouble(30)); //$NON-NLS-1$
    }

    /** Beyond which no loudspeaker is heard, m. */
    public double announcementRange() {
        return Math.max(1, sound.path("announcementRangeMetres").asDouble(150)); //$NON-NLS-1$
    }

    ToDoubleFunction<Panel> soundLoss() {
        return loss(sound.path("wallLoss")); //$NON-NLS-1$
    }

    /** What dirt and age leave of the light of a new lamp, 0…1. */
    double maintenance() {
        return Math.clamp(light.path("maintenanceFactor").asDouble(1), 0.01, 1); //$NON-NLS-1$
    }

    double faintestLux() {
        return Math.max(1e-3, light.path("faintestLux").asDouble(0.1)); //$NON-NLS-1$
    }

    double lightRange() {
        return Math.clamp(light.path("maxRangeMetres").asDouble(100), 1, 1000); //$NON-NLS-1$
    }

    /** Height at which light counts, faces apart, m. */
    public double lightPlane() {
        return Math.max(0, light.path("planeMetres").asDouble()); //$NON-NLS-1$
    }

    /** Steps of a map of light, rising, lx; at least two. */
    public List<Double> lightBands() {
        List<Double> bands = new ArrayList<>();
        light.path("bandsLux").forEach(b -> bands.add(b.asDouble())); //$NON-NLS-1$
        bands.removeIf(b -> !(b > 0));
        bands.sort(null);
        return bands.size() > 1 ? bands : List.of(1.0, 1000.0);
    }

    /**
     * Light that a picture in colour takes, lx, of a camera whose data sheet names its least light: that is measured with a
     * long exposure, a shorter one takes as many times more.
     *
     * @param exposure longest that what moves allows, s; 0 for any
     */
    double colourLux(double minLux, double exposure) {
        JsonNode camera = light.path("camera"); //$NON-NLS-1$
        double shorter = exposure > 0 ? Math.max(1, camera.path("dataSheetExposureSeconds").asDouble() / exposure) : 1; //$NON-NLS-1$
        return Math.max(minLux * shorter, camera.path(minLux <= camera.path("starlightLux").asDouble() ? "starlightColourLux" : "colourLux").asDouble()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** Light at which every camera works in colour, lx. */
    double brightLux() {
        return light.path("camera").path("colourLux").asDouble(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Dynamic range that a picture against the light takes, dB. */
    double backLight() {
        return light.path("camera").path("backLightDecibels").asDouble(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    int sunDays() {
        return Math.clamp(light.path("sun").path("dayStep").asInt(4), 1, 30); //$NON-NLS-1$ //$NON-NLS-2$
    }

    int sunMinutes() {
        return Math.clamp(light.path("sun").path("minuteStep").asInt(10), 1, 60); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Grades of a received signal, dBm. */
    public Grade.Bands radioGrades() {
        return bands(radio.path("signal")); //$NON-NLS-1$
    }

    /** Wanted signal, dBm. @param video whether pictures go over it */
    public double wantedSignal(boolean video) {
        return radio.path(video ? "videoDbm" : "dataDbm").asDouble(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Loss of the slab between two floors, dB. */
    double floorLoss(String band) {
        return Math.max(0, radio.path("bands").path(band).path("floorLoss").asDouble()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** How many floors apart access points count. */
    int radioFloors() {
        return Math.max(0, radio.path("maxFloors").asInt()); //$NON-NLS-1$
    }

    /** Of a floor above the site’s zero, m; by its level where no elevation is given. */
    double elevation(Floor floor) {
        return floor.getElevation() != 0 ? floor.getElevation() : floor.getLevel() * cabling.path("storeyMetres").asDouble(); //$NON-NLS-1$
    }

    /** Height of clients of access points, m. */
    public double client() {
        return radio.path("clientMetres").asDouble(1); //$NON-NLS-1$
    }

    /** Beyond which nothing is received, m. */
    public double radioRange() {
        return Math.max(1, radio.path("maxRangeMetres").asDouble(100)); //$NON-NLS-1$
    }

    String planBand() {
        return radio.path("planBand").asText(); //$NON-NLS-1$
    }

    boolean hasBand(String band) {
        return radio.path("bands").path(band).path("megahertz").asDouble() > 0; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Loss of a band by distance. */
    double radioLoss(String band, double metres, boolean outdoor) {
        return Radio.indoorLoss(metres, radio.path("bands").path(band).path("megahertz").asDouble(), //$NON-NLS-1$ //$NON-NLS-2$
                radio.path(outdoor ? "outdoorExponent" : "indoorExponent").asDouble(30)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    ToDoubleFunction<Panel> radioWallLoss(String band) {
        return loss(radio.path("bands").path(band).path("wallLoss")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static ToDoubleFunction<Panel> loss(JsonNode table) {
        Map<String, Double> losses = new LinkedHashMap<>();
        table.properties().forEach(e -> losses.put(e.getKey(), e.getValue().asDouble()));
        return panel -> losses.getOrDefault(panel.material(), 0.0);
    }

    private static Grade.Bands bands(JsonNode node) {
        return new Grade.Bands(node.path("good").asDouble(), node.path("acceptable").asDouble(), node.path("marginal").asDouble()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
