package org.headend.catalog.ui.internal.editor;

import java.util.List;

import org.headend.catalog.Catalog;
import org.headend.catalog.TypeCheck;
import org.headend.catalog.ui.internal.Messages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A field of a type, a port or a stream in the file.
 *
 * @param path    names of objects and field, separated by /
 * @param kind    what it takes
 * @param label   translated, with its unit
 * @param choices values to choose from; for {@link Kind#TEXT} as suggestions
 * @param usual   value that need not be written
 */
record Field(String path, Kind kind, String label, List<String> choices, String usual) {

    /** What a field takes. */
    enum Kind {
        TEXT, WIDE, LINES, NUMBER, WHOLE, TRUTH, CHOICE
    }

    static Field text(String path, String label, String... choices) {
        return new Field(path, Kind.TEXT, label, List.of(choices), ""); //$NON-NLS-1$
    }

    static Field number(String path, String label) {
        return new Field(path, Kind.NUMBER, label, List.of(), "0"); //$NON-NLS-1$
    }

    static Field whole(String path, String label, String usual) {
        return new Field(path, Kind.WHOLE, label, List.of(), usual);
    }

    static Field truth(String path, String label) {
        return new Field(path, Kind.TRUTH, label, List.of(), "false"); //$NON-NLS-1$
    }

    static Field choice(String path, String label, String usual, List<String> choices) {
        return new Field(path, Kind.CHOICE, label, choices, usual);
    }

    /** A heading with its fields. */
    record Group(String title, List<Field> fields) {
    }

    static Group general() {
        String[] categories = Catalog.builtIn().types().stream().map(t -> t.category()).distinct().sorted().toArray(String[]::new);
        return new Group(Messages.section_general, List.of(text("id", Messages.field_id), text("category", Messages.field_category, categories), //$NON-NLS-1$ //$NON-NLS-2$
                text("name", Messages.field_name), text("nameZh", Messages.field_nameZh), text("spec/maker", Messages.field_maker), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                text("spec/model", Messages.field_model), text("spec/partNumber", Messages.field_partNumber), number("spec/costIndex", Messages.field_cost), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                new Field("spec/description", Kind.WIDE, Messages.field_description, List.of(), ""), new Field("spec/notes", Kind.LINES, Messages.field_notes, List.of(), ""))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    static List<Group> sheets() {
        List<String> current = List.of("", "DC", "AC"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return List.of(
                new Group(Messages.section_power, List.of(number("spec/power/watts", Messages.field_watts), number("poeBudgetWatts", Messages.field_poeBudget), //$NON-NLS-1$ //$NON-NLS-2$
                        number("spec/power/minVolts", Messages.field_minVolts), number("spec/power/maxVolts", Messages.field_maxVolts), //$NON-NLS-1$ //$NON-NLS-2$
                        choice("spec/power/current", Messages.field_current, "", current), truth("spec/power/battery", Messages.field_battery))), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                new Group(Messages.section_optics, List.of(number("spec/optics/sensorWidth", Messages.field_sensorWidth), number("spec/optics/sensorHeight", Messages.field_sensorHeight), //$NON-NLS-1$ //$NON-NLS-2$
                        whole("spec/optics/pixelsWide", Messages.field_pixelsWide, "0"), whole("spec/optics/pixelsHigh", Messages.field_pixelsHigh, "0"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                        number("spec/optics/focalMin", Messages.field_focalMin), number("spec/optics/focalMax", Messages.field_focalMax), //$NON-NLS-1$ //$NON-NLS-2$
                        number("spec/optics/wideDegrees", Messages.field_wideDegrees), //$NON-NLS-1$
                        choice("spec/optics/projection", Messages.field_projection, "RECTILINEAR", List.of("RECTILINEAR", "EQUIDISTANT", "EQUISOLID")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                        number("spec/optics/irMetres", Messages.field_infrared), number("spec/optics/minLux", Messages.field_minLux), //$NON-NLS-1$ //$NON-NLS-2$
                        number("spec/optics/wdrDecibels", Messages.field_wdr))), //$NON-NLS-1$
                new Group(Messages.section_lamp, List.of(number("spec/lamp/lumens", Messages.field_lumens), number("spec/lamp/beamDegrees", Messages.field_beam), //$NON-NLS-1$ //$NON-NLS-2$
                        number("spec/lamp/infraredMetres", Messages.field_lampInfrared))), //$NON-NLS-1$
                new Group(Messages.section_radioAudio, List.of(number("spec/radio/powerDbm", Messages.field_radioPower), number("spec/radio/gainDbi", Messages.field_gain), //$NON-NLS-1$ //$NON-NLS-2$
                        whole("spec/radio/streams", Messages.field_spatial, "0"), number("spec/audio/directivityDecibels", Messages.field_directivity), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                        number("spec/audio/sensitivityDecibels", Messages.field_sensitivity), number("spec/audio/watts", Messages.field_audioWatts), //$NON-NLS-1$ //$NON-NLS-2$
                        truth("spec/audio/microphone", Messages.field_microphone), truth("spec/audio/echoCancelling", Messages.field_echoCancelling))), //$NON-NLS-1$ //$NON-NLS-2$
                new Group(Messages.section_environment, List.of(text("spec/environment/ip", Messages.field_ip, "IP20", "IP30", "IP54", "IP65", "IP66", "IP67", "IP68"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
                        text("spec/environment/ik", Messages.field_ik, "IK08", "IK09", "IK10"), number("spec/environment/minCelsius", Messages.field_minCelsius), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                        number("spec/environment/maxCelsius", Messages.field_maxCelsius))), //$NON-NLS-1$
                new Group(Messages.section_capacity, List.of(whole("spec/capacity/streams", Messages.field_capacityStreams, "0"), //$NON-NLS-1$ //$NON-NLS-2$
                        number("spec/capacity/incomingMbit", Messages.field_incoming), number("spec/capacity/switchingMbit", Messages.field_switching))), //$NON-NLS-1$ //$NON-NLS-2$
                new Group(Messages.section_size, List.of(number("spec/size/width", Messages.field_width), number("spec/size/height", Messages.field_height), //$NON-NLS-1$ //$NON-NLS-2$
                        number("spec/size/depth", Messages.field_depth), number("spec/size/kilograms", Messages.field_weight), //$NON-NLS-1$ //$NON-NLS-2$
                        number("spec/size/rackUnits", Messages.field_rackUnits)))); //$NON-NLS-1$
    }

    static List<Field> ports() {
        return List.of(text("name", Messages.port_name), choice("kind", Messages.port_kind, " ", TypeCheck.KINDS), whole("count", Messages.port_count, "1"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                choice("role", Messages.port_role, "ANY", List.of("ANY", "HOST", "DEVICE")), whole("capacity", Messages.port_capacity, "1"), truth("required", Messages.port_required), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
                choice("poe", Messages.port_poe, "NONE", List.of("NONE", "SOURCE", "POWERED", "UNKNOWN")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
                choice("poeClass", Messages.port_poeClass, "-1", List.of("-1", "0", "1", "2", "3", "4", "5", "6", "7", "8")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
                number("spec/speedMbit", Messages.port_speed), text("spec/connector", Messages.port_connector), text("serial", Messages.port_serial), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                text("spec/protocol", Messages.port_protocol), number("spec/unitLoad", Messages.port_unitLoad), number("spec/volts", Messages.port_volts), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                number("spec/amps", Messages.port_amps), choice("spec/current", Messages.port_current, "", List.of("", "DC", "AC")), text("spec/bands", Messages.port_bands), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
                truth("spec/management", Messages.port_management), text("spec/label", Messages.port_label), text("spec/notes", Messages.field_notes)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    static List<Field> streams() {
        return List.of(text("name", Messages.port_name), choice("codec", Messages.stream_codec, "", List.of("H.264", "H.265", "MJPEG", "AAC", "G.711", "PCM")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
                whole("width", Messages.stream_width, ""), whole("height", Messages.stream_height, ""), number("fps", Messages.stream_fps), number("mbit", Messages.stream_mbit)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
    }

    /** What the node says, as it is shown; empty for the usual value of a number or text. */
    String get(JsonNode node) {
        JsonNode value = node;
        for (String part : path.split("/")) { //$NON-NLS-1$
            value = value.path(part);
        }
        if (value.isNumber()) {
            String text = value.isIntegralNumber() ? value.asText() : value.decimalValue().stripTrailingZeros().toPlainString();
            return text.equals(usual) && kind != Kind.CHOICE && !usual.equals("1") ? "" : text; //$NON-NLS-1$ //$NON-NLS-2$
        }
        return value.isMissingNode() || value.isNull() ? kind == Kind.CHOICE || kind == Kind.WHOLE ? usual.equals("0") ? "" : usual.strip() : "" : value.asText(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** Whether the text can be taken. */
    boolean accepts(String text) {
        return switch (kind) {
            case NUMBER -> text.isBlank() || text.strip().matches("-?\\d{1,9}([.,]\\d{1,6})?"); //$NON-NLS-1$
            case WHOLE -> text.isBlank() || text.strip().matches("\\d{1,7}"); //$NON-NLS-1$
            default -> true;
        };
    }

    /** Writes what {@link #accepts} lets pass; the usual value and empty objects are left out. */
    void set(ObjectNode node, String text) {
        String value = kind == Kind.LINES ? text : text.strip();
        String[] parts = path.split("/"); //$NON-NLS-1$
        String name = parts[parts.length - 1];
        ObjectNode[] objects = new ObjectNode[parts.length];
        objects[0] = node;
        for (int i = 1; i < parts.length; i++) {
            objects[i] = objects[i - 1].withObject('/' + parts[i - 1]);
        }
        ObjectNode at = objects[parts.length - 1];
        if (value.isEmpty() || value.equals(usual)) {
            at.remove(name);
        } else {
            switch (kind) {
                case NUMBER -> {
                    double number = Double.parseDouble(value.replace(',', '.'));
                    if (number == Math.rint(number)) {
                        at.put(name, (long) number);
                    } else {
                        at.put(name, number);
                    }
                }
                case WHOLE -> at.put(name, Integer.parseInt(value));
                case TRUTH -> at.put(name, Boolean.parseBoolean(value));
                case CHOICE -> {
                    if (value.matches("-?\\d+")) { //$NON-NLS-1$
                        at.put(name, Integer.parseInt(value));
                    } else {
                        at.put(name, value);
                    }
                }
                default -> at.put(name, value);
            }
        }
        for (int i = parts.length - 1; i > 0 && objects[i].isEmpty(); i--) {
            objects[i - 1].remove(parts[i - 1]);
        }
    }
}
