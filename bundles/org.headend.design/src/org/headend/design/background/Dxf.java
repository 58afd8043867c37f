package org.headend.design.background;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.headend.design.background.LineDrawing.Layer;

/**
 * Reads text DXF of any version: lines, polylines with bulges, arcs, circles, ellipses, splines, solids, texts, blocks and
 * dimensions of the model space. Curves become short lines. Nothing in a file can make it expand without limit.
 */
final class Dxf {
    private static final int MAX_ENTITIES = 2_000_000;
    /** Codes that a line or a text can need: no handles, no data of applications, no third dimension. */
    private static final BitSet KEPT = new BitSet();
    static {
        for (int[] range : new int[][] { { 1, 3 }, { 8, 8 }, { 10, 13 }, { 20, 23 }, { 40, 45 }, { 50, 51 }, { 60, 73 }, { 230, 230 }, { 420, 420 } }) {
            KEPT.set(range[0], range[1] + 1);
        }
    }

    /** Group codes and values of one entity in the order of the file. */
    static final class Entity {
        private final String type;
        private int[] codes = new int[8];
        private String[] values = new String[8];
        private int size;
        /** Corners of a polyline. */
        private final List<Entity> parts = new ArrayList<>();

        Entity(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }

        List<Entity> parts() {
            return parts;
        }

        private void add(int code, String value) {
            if (size == codes.length) {
                codes = Arrays.copyOf(codes, 2 * size);
                values = Arrays.copyOf(values, 2 * size);
            }
            codes[size] = code;
            values[size++] = value;
        }

        int size() {
            return size;
        }

        int code(int index) {
            return codes[index];
        }

        double number(int index) {
            return Dxf.number(values[index], 0);
        }

        private int indexOf(int code) {
            for (int i = 0; i < size; i++) {
                if (codes[i] == code) {
                    return i;
                }
            }
            return -1;
        }

        String text(int code, String missing) {
            int index = indexOf(code);
            return index < 0 ? missing : values[index];
        }

        double number(int code, double missing) {
            int index = indexOf(code);
            return index < 0 ? missing : Dxf.number(values[index], missing);
        }

        int integer(int code, int missing) {
            return (int) number(code, missing);
        }

        /** All values of a code, in order. */
        String joined(int code) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < size; i++) {
                if (codes[i] == code) {
                    all.append(values[i]);
                }
            }
            return all.toString();
        }
    }

    /** A named group of entities around a base point. */
    record Block(double x, double y, List<Entity> entities) {
    }

    private final BufferedReader lines;
    private final IProgressMonitor monitor;
    private final Map<String, String> header = new HashMap<>();
    private final Map<String, Layer> layers = new LinkedHashMap<>();
    private final Map<String, Integer> layerColors = new HashMap<>();
    private final Map<String, Block> blocks = new HashMap<>();
    private final List<Entity> entities = new ArrayList<>();
    private int code;
    private String value = ""; //$NON-NLS-1$
    private int count;
    private int read;

    private Dxf(BufferedReader lines, IProgressMonitor monitor) {
        this.lines = lines;
        this.monitor = monitor;
    }

    /** @throws TooMuch when the file holds more than anybody draws */
    static Dxf read(BufferedReader lines, IProgressMonitor monitor) throws IOException {
        Dxf dxf = new Dxf(lines, monitor);
        dxf.read();
        return dxf;
    }

    /** A file that is not taken. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    Map<String, Layer> layers() {
        return layers;
    }

    Map<String, Block> blocks() {
        return blocks;
    }

    List<Entity> entities() {
        return entities;
    }

    /** Colour number of a layer, 7 when the file does not say. */
    int layerColor(String layer) {
        return layerColors.getOrDefault(layer, 7);
    }

    /** Metres per unit, 0 when the file does not say. */
    double metresPerUnit() {
        return switch ((int) number(header.getOrDefault("$INSUNITS", "0"), 0)) { //$NON-NLS-1$ //$NON-NLS-2$
            case 1 -> 0.0254;
            case 2 -> 0.3048;
            case 3 -> 1609.344;
            case 4 -> 0.001;
            case 5 -> 0.01;
            case 6 -> 1;
            case 7 -> 1000;
            case 10 -> 0.9144;
            case 13 -> 1e-6;
            case 14 -> 0.1;
            case 15 -> 10;
            case 16 -> 100;
            default -> 0;
        };
    }

    private static double number(String text, double missing) {
        try {
            double number = Double.parseDouble(text.strip());
            return Double.isFinite(number) ? number : missing;
        } catch (NumberFormatException e) {
            return missing;
        }
    }

    /** The next pair of code and value; false at the end. */
    private boolean next() throws IOException {
        if ((++count & 0xfff) == 0 && monitor != null && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        String first = lines.readLine();
        String second = lines.readLine();
        if (first == null || second == null) {
            return false;
        }
        code = (int) number(first, Integer.MIN_VALUE);
        value = code == 1 || code == 3 ? second : second.strip();
        return code != Integer.MIN_VALUE && !(code == 0 && value.equals("EOF")); //$NON-NLS-1$
    }

    private void read() throws IOException {
        boolean more = next();
        while (more) {
            if (code == 0 && value.equals("SECTION") && next() && code == 2) { //$NON-NLS-1$
                switch (value) {
                    case "HEADER" -> more = readHeader(); //$NON-NLS-1$
                    case "TABLES" -> more = readTables(); //$NON-NLS-1$
                    case "BLOCKS" -> more = readBlocks(); //$NON-NLS-1$
                    case "ENTITIES" -> more = next() && readEntities(entities); //$NON-NLS-1$
                    default -> more = next();
                }
            } else {
                more = next();
            }
        }
    }

    private boolean atEndOfSection() {
        return code == 0 && value.equals("ENDSEC"); //$NON-NLS-1$
    }

    private boolean readHeader() throws IOException {
        String variable = ""; //$NON-NLS-1$
        while (next() && !atEndOfSection()) {
            if (code == 9) {
                variable = value;
            } else {
                header.putIfAbsent(variable, value);
            }
        }
        return next();
    }

    private boolean readTables() throws IOException {
        boolean more = next();
        while (more && !atEndOfSection()) {
            if (code == 0 && value.equals("LAYER")) { //$NON-NLS-1$
                Entity layer = new Entity(value);
                more = readEntity(layer);
                int color = layer.integer(62, 7);
                String name = layer.text(2, "0"); //$NON-NLS-1$
                layers.put(name, new Layer(name, color >= 0 && (layer.integer(70, 0) & 1) == 0));
                layerColors.put(name, Math.abs(color));
            } else {
                more = next();
            }
        }
        return next();
    }

    private boolean readBlocks() throws IOException {
        boolean more = next();
        while (more && !atEndOfSection()) {
            if (code == 0 && value.equals("BLOCK")) { //$NON-NLS-1$
                Entity head = new Entity(value);
                List<Entity> content = new ArrayList<>();
                more = readEntity(head) && readEntities(content);
                blocks.put(head.text(2, "").toUpperCase(Locale.ROOT), new Block(head.number(10, 0.0), head.number(20, 0.0), content)); //$NON-NLS-1$
            } else {
                more = next();
            }
        }
        return next();
    }

    /** Up to the end of the section or block, which stays the current pair. */
    private boolean readEntities(List<Entity> into) throws IOException {
        Entity polyline = null;
        while (!atEndOfSection() && !(code == 0 && value.equals("ENDBLK"))) { //$NON-NLS-1$
            if (code != 0) {
                if (!next()) {
                    return false;
                }
                continue;
            }
            Entity entity = new Entity(value);
            boolean more = readEntity(entity);
            if (++read > MAX_ENTITIES) {
                throw new TooMuch();
            }
            switch (entity.type) {
                case "VERTEX" -> { //$NON-NLS-1$
                    if (polyline != null) {
                        polyline.parts.add(entity);
                    }
                }
                case "SEQEND" -> polyline = null; //$NON-NLS-1$
                default -> {
                    polyline = entity.type.equals("POLYLINE") ? entity : null; //$NON-NLS-1$
                    into.add(entity);
                }
            }
            if (!more) {
                return false;
            }
        }
        return true;
    }

    /** The pairs up to the next code 0, which stays the current pair. */
    private boolean readEntity(Entity entity) throws IOException {
        while (next()) {
            if (code == 0) {
                return true;
            }
            if (KEPT.get(code < 0 ? 0 : code)) {
                entity.add(code, value);
            }
        }
        return false;
    }
}
