package org.headend.catalog.netbox;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.headend.catalog.DeviceSpec.Environment;
import org.headend.catalog.DeviceSpec.Optics;
import org.headend.catalog.DeviceSpec.Size;
import org.headend.catalog.Tables;
import org.headend.catalog.netbox.Draft.Port;
import org.headend.catalog.netbox.Note.Kind;

import com.fasterxml.jackson.databind.JsonNode;

/** Numbers that the file tells only in free text; each one that is used is told as an assumption, with the words that it comes from. */
final class Hints {
    private static final Pattern VOLTS = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*v(?:\\s*dc|dc)?(\\d?)(?![\\w])"); //$NON-NLS-1$
    private static final Pattern AMPS = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*a\\b"); //$NON-NLS-1$
    private static final Pattern WATTS = Pattern.compile("max\\.?(?:\\s*power(?:\\s*consumption)?)?\\W{1,6}(\\d+(?:\\.\\d+)?)\\s*w\\b"); //$NON-NLS-1$
    private static final Pattern BUDGET = Pattern.compile("max\\.?\\s*(\\d+(?:\\.\\d+)?)\\s*w\\s*poe"); //$NON-NLS-1$
    private static final Pattern IP = Pattern.compile("\\b(ip[3-6]\\d)\\b"); //$NON-NLS-1$
    private static final Pattern IK = Pattern.compile("\\b(ik\\d{2})\\b"); //$NON-NLS-1$
    private static final Pattern SENSOR = Pattern.compile("(1/\\d(?:\\.\\d+)?)\\s*[\"”″]"); //$NON-NLS-1$
    private static final Pattern PIXELS = Pattern.compile("(\\d{3,4})\\s*[x×]\\s*(\\d{3,4})(?!\\d|\\.\\d|\\s*(?:mm|x|×))"); //$NON-NLS-1$
    private static final Pattern FIELD = Pattern.compile("field of view\\W*h(?:orizontal)?\\W*(\\d{2,3}(?:\\.\\d+)?)"); //$NON-NLS-1$
    private static final Pattern INFRARED = Pattern.compile("\\bir\\b[^\\n\\d]{0,30}(\\d{1,3})\\s*m\\b"); //$NON-NLS-1$
    private static final Pattern SIZE = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*[x×]\\s*(\\d+(?:\\.\\d+)?)\\s*[x×]\\s*(\\d+(?:\\.\\d+)?)\\s*mm"); //$NON-NLS-1$

    private final Draft draft;
    private final Tables tables;
    /** Description and comments, lower case. */
    private final String text;

    Hints(Draft draft, Tables tables, String text) {
        this.draft = draft;
        this.tables = tables;
        this.text = text;
    }

    private void used(String subject, Matcher words, int line) {
        draft.note(Kind.ASSUMED, subject, Messages.bind(Messages.hint, words.group().strip()), line);
    }

    private OptionalDouble number(Pattern pattern, String subject) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return OptionalDouble.empty();
        }
        used(subject, matcher, 0);
        return OptionalDouble.of(Double.parseDouble(matcher.group(1)));
    }

    private String word(Pattern pattern, String subject) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return ""; //$NON-NLS-1$
        }
        used(subject, matcher, 0);
        return matcher.group(1).toUpperCase(Locale.ROOT);
    }

    /** Voltage and current of the DC inputs. */
    void power() {
        for (Port port : draft.ports) {
            boolean direct = port.kind.equals("POWER") && port.current.equals("DC") && port.volts == 0; //$NON-NLS-1$ //$NON-NLS-2$
            Matcher volts = VOLTS.matcher(port.text());
            if (direct && volts.find()) {
                port.volts = Double.parseDouble(volts.group(2).isEmpty() ? volts.group(1) : volts.group(1) + '.' + volts.group(2));
                used(port.name, volts, port.line);
                Matcher amps = AMPS.matcher(port.text());
                if (amps.find()) {
                    port.amps = Double.parseDouble(amps.group(1));
                    used(port.name, amps, port.line);
                }
            }
        }
    }

    /** Most that the device draws, from its own text or that of its ports, W. */
    OptionalDouble watts() {
        OptionalDouble told = number(WATTS, "power"); //$NON-NLS-1$
        for (Port port : draft.ports) {
            Matcher matcher = WATTS.matcher(port.text());
            if (told.isEmpty() && matcher.find()) {
                used(port.name, matcher, port.line);
                told = OptionalDouble.of(Double.parseDouble(matcher.group(1)));
            }
        }
        return told;
    }

    double poeBudget() {
        return number(BUDGET, "poeBudgetWatts").orElse(0); //$NON-NLS-1$
    }

    Environment environment() {
        return new Environment(word(IP, "ip"), word(IK, "ik"), 0, 0); //$NON-NLS-1$ //$NON-NLS-2$
    }

    Size size(double kilograms, double rackUnits) {
        Matcher matcher = SIZE.matcher(text);
        if (!matcher.find()) {
            return new Size(0, 0, 0, kilograms, rackUnits);
        }
        used("size", matcher, 0); //$NON-NLS-1$
        double[] mm = { Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)), Double.parseDouble(matcher.group(3)) };
        return new Size(mm[0], mm[2], mm[1], kilograms, rackUnits); // makers write width × depth × height
    }

    /** Optics of a camera: what the table knows about the model, completed by hints. */
    Optics optics(String maker, String model, boolean withHints) {
        JsonNode known = find(find(tables.get("optics").path("models"), maker), model); //$NON-NLS-1$ //$NON-NLS-2$
        if (known.isObject()) {
            draft.note(Kind.ASSUMED, "optics", Messages.bind(Messages.optics_table, maker, model), 0); //$NON-NLS-1$
        }
        double wide = known.path("pixelsWide").asDouble(); //$NON-NLS-1$
        double high = known.path("pixelsHigh").asDouble(); //$NON-NLS-1$
        double[] sensor = { known.path("sensorWidth").asDouble(), known.path("sensorHeight").asDouble() }; //$NON-NLS-1$ //$NON-NLS-2$
        double degrees = known.path("wideDegrees").asDouble(); //$NON-NLS-1$
        double infrared = known.path("irMetres").asDouble(); //$NON-NLS-1$
        if (withHints && !known.isObject()) {
            Matcher pixels = PIXELS.matcher(text);
            if (pixels.find()) {
                used("optics", pixels, 0); //$NON-NLS-1$
                wide = Double.parseDouble(pixels.group(1));
                high = Double.parseDouble(pixels.group(2));
            } else if (text.matches("(?s).*\\b4k\\b.*")) { //$NON-NLS-1$
                draft.note(Kind.ASSUMED, "optics", Messages.bind(Messages.hint, "4K"), 0); //$NON-NLS-1$ //$NON-NLS-2$
                wide = 3_840;
                high = 2_160;
            }
            Matcher inch = SENSOR.matcher(text);
            if (inch.find() && wide > 0) {
                sensor = sensor(inch.group(1), wide / high);
                used("optics", inch, 0); //$NON-NLS-1$
            }
            degrees = number(FIELD, "optics").orElse(0); //$NON-NLS-1$
            infrared = number(INFRARED, "optics").orElse(0); //$NON-NLS-1$
        }
        if (wide == 0) {
            draft.note(Kind.WARNED, "optics", Messages.optics_unknown, 0); //$NON-NLS-1$
        }
        return new Optics(sensor[0], sensor[1], (int) wide, (int) high, known.path("focalMin").asDouble(), known.path("focalMax").asDouble(), degrees, //$NON-NLS-1$ //$NON-NLS-2$
                known.path("projection").asText(), infrared, known.path("minLux").asDouble(), known.path("wdrDecibels").asDouble()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private double[] sensor(String inch, double aspect) {
        JsonNode table = tables.get("sensors"); //$NON-NLS-1$
        JsonNode size = table.path("sensors").path(inch).path(aspect >= table.path("wideFromAspect").asDouble() ? "wide" : "standard"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        return new double[] { size.path(0).asDouble(), size.path(1).asDouble() };
    }

    /** A field whatever the case of its name: makers are written in many ways. */
    private static JsonNode find(JsonNode table, String name) {
        for (Map.Entry<String, JsonNode> entry : table.properties()) {
            if (entry.getKey().equalsIgnoreCase(name)) {
                return entry.getValue();
            }
        }
        return table.path(name);
    }
}
