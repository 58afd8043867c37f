package org.headend.plan.internal.print;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a TrueType font from outlines (tables of the OpenType specification 1.9; no hints, no kerning). */
final class TrueType {
    /** Units in an em. */
    static final int UNITS = 1000;
    private static final int ASCENT = 880;
    private static final int DESCENT = -240;
    private static final int SPLIT = 3;

    private record Glyph(int character, int advance, int[] box, byte[] data) {
    }

    private final String name;
    private final List<Glyph> glyphs = new ArrayList<>();

    TrueType(String name) {
        this.name = name;
        glyphs.add(new Glyph(-1, UNITS / 2, new int[4], new byte[0]));
    }

    /** @param outline y downwards as Java draws it; characters come in ascending order */
    void add(int character, double advance, Shape outline) {
        Contours contours = new Contours();
        contours.trace(outline);
        glyphs.add(new Glyph(character, Math.max(0, (int) Math.round(advance)), contours.box(), contours.bytes()));
    }

    /** Cubic curves become three quadratic ones each. */
    private static final class Contours {
        private final List<List<int[]>> all = new ArrayList<>();
        private List<int[]> current;
        private double x;
        private double y;

        private void trace(Shape outline) {
            double[] c = new double[6];
            for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
                switch (path.currentSegment(c)) {
                    case PathIterator.SEG_MOVETO -> {
                        current = new ArrayList<>();
                        all.add(current);
                        point(c[0], c[1], true);
                    }
                    case PathIterator.SEG_LINETO -> point(c[0], c[1], true);
                    case PathIterator.SEG_QUADTO -> {
                        point(c[0], c[1], false);
                        point(c[2], c[3], true);
                    }
                    case PathIterator.SEG_CUBICTO -> cubic(c);
                    default -> {
                        // contours close by themselves
                    }
                }
            }
            all.forEach(contour -> {
                if (contour.size() > 1 && contour.get(0)[2] == 1 && contour.get(contour.size() - 1)[2] == 1
                        && contour.get(0)[0] == contour.get(contour.size() - 1)[0] && contour.get(0)[1] == contour.get(contour.size() - 1)[1]) {
                    contour.remove(contour.size() - 1);
                }
            });
            all.removeIf(contour -> contour.size() < 3);
        }

        private void point(double px, double py, boolean on) {
            current.add(new int[] { (int) Math.round(px), (int) Math.round(-py), on ? 1 : 0 });
            x = px;
            y = py;
        }

        private void cubic(double[] c) {
            double[] px = { x, c[0], c[2], c[4] };
            double[] py = { y, c[1], c[3], c[5] };
            for (int i = 0; i < SPLIT; i++) {
                double from = (double) i / SPLIT;
                double to = (double) (i + 1) / SPLIT;
                double third = (to - from) / 3;
                double x0 = at(px, from);
                double y0 = at(py, from);
                double x3 = at(px, to);
                double y3 = at(py, to);
                double x1 = x0 + slope(px, from) * third;
                double y1 = y0 + slope(py, from) * third;
                double x2 = x3 - slope(px, to) * third;
                double y2 = y3 - slope(py, to) * third;
                point((3 * (x1 + x2) - x0 - x3) / 4, (3 * (y1 + y2) - y0 - y3) / 4, false);
                point(x3, y3, true);
            }
        }

        private static double at(double[] p, double t) {
            double u = 1 - t;
            return u * u * u * p[0] + 3 * u * u * t * p[1] + 3 * u * t * t * p[2] + t * t * t * p[3];
        }

        private static double slope(double[] p, double t) {
            double u = 1 - t;
            return 3 * (u * u * (p[1] - p[0]) + 2 * u * t * (p[2] - p[1]) + t * t * (p[3] - p[2]));
        }

        private int[] box() {
            int[] box = new int[4];
            boolean first = true;
            for (List<int[]> contour : all) {
                for (int[] p : contour) {
                    box[0] = first ? p[0] : Math.min(box[0], p[0]);
                    box[1] = first ? p[1] : Math.min(box[1], p[1]);
                    box[2] = first ? p[0] : Math.max(box[2], p[0]);
                    box[3] = first ? p[1] : Math.max(box[3], p[1]);
                    first = false;
                }
            }
            return box;
        }

        private byte[] bytes() {
            if (all.isEmpty()) {
                return new byte[0];
            }
            return Table.of(out -> {
                out.writeShort(all.size());
                for (int side : box()) {
                    out.writeShort(side);
                }
                int end = -1;
                for (List<int[]> contour : all) {
                    end += contour.size();
                    out.writeShort(end);
                }
                out.writeShort(0); // no instructions
                for (List<int[]> contour : all) {
                    for (int[] p : contour) {
                        out.writeByte(p[2]);
                    }
                }
                for (int axis = 0; axis < 2; axis++) {
                    int before = 0;
                    for (List<int[]> contour : all) {
                        for (int[] p : contour) {
                            out.writeShort(p[axis] - before);
                            before = p[axis];
                        }
                    }
                }
            });
        }
    }

    /** Writes one table, padded to four bytes. */
    @FunctionalInterface
    private interface Table {
        void write(DataOutputStream out) throws IOException;

        static byte[] of(Table table) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(bytes)) {
                table.write(out);
                while (out.size() % 4 != 0) {
                    out.writeByte(0);
                }
            } catch (IOException e) {
                throw new IllegalStateException(e); // in memory
            }
            return bytes.toByteArray();
        }
    }

    byte[] bytes() {
        int[] box = new int[4];
        int widest = 0;
        for (Glyph glyph : glyphs) {
            box[0] = Math.min(box[0], glyph.box()[0]);
            box[1] = Math.min(box[1], glyph.box()[1]);
            box[2] = Math.max(box[2], glyph.box()[2]);
            box[3] = Math.max(box[3], glyph.box()[3]);
            widest = Math.max(widest, glyph.advance());
        }
        int max = widest;
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("head", Table.of(out -> head(out, box))); //$NON-NLS-1$
        tables.put("hhea", Table.of(out -> hhea(out, max, box))); //$NON-NLS-1$
        tables.put("maxp", Table.of(this::maxp)); //$NON-NLS-1$
        tables.put("hmtx", Table.of(out -> { //$NON-NLS-1$
            for (Glyph glyph : glyphs) {
                out.writeShort(glyph.advance());
                out.writeShort(glyph.box()[0]);
            }
        }));
        tables.put("loca", Table.of(out -> { //$NON-NLS-1$
            int offset = 0;
            for (Glyph glyph : glyphs) {
                out.writeInt(offset);
                offset += glyph.data().length;
            }
            out.writeInt(offset);
        }));
        tables.put("glyf", Table.of(out -> { //$NON-NLS-1$
            for (Glyph glyph : glyphs) {
                out.write(glyph.data());
            }
        }));
        tables.put("cmap", Table.of(this::cmap)); //$NON-NLS-1$
        tables.put("name", Table.of(this::names)); //$NON-NLS-1$
        tables.put("post", Table.of(out -> { //$NON-NLS-1$
            out.writeInt(0x00030000);
            out.writeInt(0);
            out.writeShort(-100);
            out.writeShort(50);
            for (int i = 0; i < 5; i++) {
                out.writeInt(0);
            }
        }));
        tables.put("OS/2", Table.of(TrueType::os2)); //$NON-NLS-1$
        return file(tables);
    }

    private static byte[] file(Map<String, byte[]> tables) {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        return Table.of(out -> {
            out.writeInt(0x00010000);
            out.writeShort(count);
            out.writeShort(power * 16);
            out.writeShort(Integer.numberOfTrailingZeros(power));
            out.writeShort((count - power) * 16);
            int offset = 12 + 16 * count;
            for (Map.Entry<String, byte[]> table : tables.entrySet()) {
                out.writeBytes(table.getKey());
                out.writeInt(checksum(table.getValue()));
                out.writeInt(offset);
                out.writeInt(table.getValue().length);
                offset += table.getValue().length;
            }
            for (byte[] table : tables.values()) {
                out.write(table);
            }
        });
    }

    private static int checksum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i += 4) {
            sum += (table[i] & 0xff) << 24 | (table[i + 1] & 0xff) << 16 | (table[i + 2] & 0xff) << 8 | table[i + 3] & 0xff;
        }
        return sum;
    }

    private static void head(DataOutputStream out, int[] box) throws IOException {
        out.writeInt(0x00010000);
        out.writeInt(0x00010000);
        out.writeInt(0);
        out.writeInt(0x5F0F3CF5);
        out.writeShort(3);
        out.writeShort(UNITS);
        out.writeLong(0);
        out.writeLong(0);
        for (int side : box) {
            out.writeShort(side);
        }
        out.writeShort(0);
        out.writeShort(8);
        out.writeShort(2);
        out.writeShort(1); // long offsets in loca
        out.writeShort(0);
    }

    private void hhea(DataOutputStream out, int widest, int[] box) throws IOException {
        out.writeInt(0x00010000);
        out.writeShort(ASCENT);
        out.writeShort(DESCENT);
        out.writeShort(0);
        out.writeShort(widest);
        out.writeShort(box[0]);
        out.writeShort(0);
        out.writeShort(box[2]);
        out.writeShort(1);
        for (int i = 0; i < 7; i++) {
            out.writeShort(0);
        }
        out.writeShort(glyphs.size());
    }

    private void maxp(DataOutputStream out) throws IOException {
        out.writeInt(0x00010000);
        out.writeShort(glyphs.size());
        out.writeShort(4096);
        out.writeShort(256);
        out.writeShort(0);
        out.writeShort(0);
        out.writeShort(2);
        for (int i = 0; i < 8; i++) {
            out.writeShort(0);
        }
    }

    /** Format 12, one group per run of characters. */
    private void cmap(DataOutputStream out) throws IOException {
        List<int[]> groups = new ArrayList<>();
        for (int i = 1; i < glyphs.size(); i++) {
            int character = glyphs.get(i).character();
            int[] last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && last[1] + 1 == character) {
                last[1] = character;
            } else {
                groups.add(new int[] { character, character, i });
            }
        }
        out.writeShort(0);
        out.writeShort(1);
        out.writeShort(3);
        out.writeShort(10);
        out.writeInt(12);
        out.writeShort(12);
        out.writeShort(0);
        out.writeInt(16 + 12 * groups.size());
        out.writeInt(0);
        out.writeInt(groups.size());
        for (int[] group : groups) {
            out.writeInt(group[0]);
            out.writeInt(group[1]);
            out.writeInt(group[2]);
        }
    }

    private void names(DataOutputStream out) throws IOException {
        byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
        int[] ids = { 1, 2, 4, 6 };
        out.writeShort(0);
        out.writeShort(ids.length);
        out.writeShort(6 + 12 * ids.length);
        for (int id : ids) {
            out.writeShort(3);
            out.writeShort(1);
            out.writeShort(0x409);
            out.writeShort(id);
            out.writeShort(text.length);
            out.writeShort(0);
        }
        out.write(text);
    }

    private static void os2(DataOutputStream out) throws IOException {
        out.writeShort(4);
        out.writeShort(UNITS / 2);
        out.writeShort(400);
        out.writeShort(5);
        out.writeShort(0); // may be embedded
        for (int value : new int[] { 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0 }) {
            out.writeShort(value);
        }
        out.write(new byte[10]);
        out.writeInt(1);
        out.writeInt(0);
        out.writeInt(0);
        out.writeInt(0);
        out.writeBytes("HEAD"); //$NON-NLS-1$
        out.writeShort(0x40);
        out.writeShort(0x20);
        out.writeShort(0xffff);
        out.writeShort(ASCENT);
        out.writeShort(DESCENT);
        out.writeShort(0);
        out.writeShort(ASCENT);
        out.writeShort(-DESCENT);
        out.writeInt(1);
        out.writeInt(0);
        out.writeShort(540);
        out.writeShort(730);
        out.writeShort(0);
        out.writeShort(0x20);
        out.writeShort(1);
    }
}
