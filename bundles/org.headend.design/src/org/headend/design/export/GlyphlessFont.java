package org.headend.design.export;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * A font that draws nothing and means everything: each code is a UTF-16 unit. Text in it can be searched and copied where
 * the visible glyphs are outlines. Embedded whole, because readers look for fonts that are not.
 */
final class GlyphlessFont {
    /** Width of every character, in sizes of the font. */
    static final double WIDTH = 0.5;
    private static final int UNITS = 1000;
    private static final String NAME = "HeadendGlyphless"; //$NON-NLS-1$

    private GlyphlessFont() {
    }

    /** The dictionary of the font. */
    static COSDictionary create() throws IOException {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setName(COSName.TYPE, "FontDescriptor"); //$NON-NLS-1$
        descriptor.setName(COSName.FONT_NAME, NAME);
        descriptor.setInt(COSName.FLAGS, 5); // fixed pitch, symbolic
        descriptor.setItem(COSName.FONT_BBOX, numbers(0, 0, UNITS / 2, UNITS));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, UNITS);
        descriptor.setInt(COSName.DESCENT, -1);
        descriptor.setInt(COSName.CAP_HEIGHT, UNITS);
        descriptor.setInt(COSName.STEM_V, 80);
        byte[] program = program();
        COSStream file = stream(program);
        file.setInt(COSName.LENGTH1, program.length);
        descriptor.setItem(COSName.FONT_FILE2, file);
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe")); //$NON-NLS-1$
        system.setItem(COSName.ORDERING, new COSString("Identity")); //$NON-NLS-1$
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setName(COSName.SUBTYPE, "CIDFontType2"); //$NON-NLS-1$
        descendant.setName(COSName.BASE_FONT, NAME);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setInt(COSName.DW, UNITS / 2);
        descendant.setItem(COSName.CID_TO_GID_MAP, stream(new byte[2 << 16])); // all are the one glyph
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, "Type0"); //$NON-NLS-1$
        font.setName(COSName.BASE_FONT, NAME);
        font.setName(COSName.ENCODING, "Identity-H"); //$NON-NLS-1$
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, stream(("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Headend-UTF16 def /CMapType 2 def\n" //$NON-NLS-1$
                + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n1 beginbfrange <0000> <FFFF> <0000> endbfrange\n" //$NON-NLS-1$
                + "endcmap CMapName currentdict /CMap defineresource pop end end").getBytes(StandardCharsets.US_ASCII))); //$NON-NLS-1$
        return font;
    }

    private static COSArray numbers(int... values) {
        COSArray array = new COSArray();
        for (int value : values) {
            array.add(COSInteger.get(value));
        }
        return array;
    }

    private static COSStream stream(byte[] bytes) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    /** A TrueType font with one empty glyph: only the tables that PDF asks for (ISO 32000-1, 9.9). */
    private static byte[] program() throws IOException {
        byte[][] tables = { new byte[0], head(), hhea(), words(UNITS / 2, 0), words(0, 0), maxp() };
        String[] names = { "glyf", "head", "hhea", "hmtx", "loca", "maxp" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(0x00010000);
        for (int value : new int[] { tables.length, 64, 2, 32 }) {
            out.writeShort(value);
        }
        int offset = 12 + 16 * tables.length;
        for (int i = 0; i < tables.length; i++) {
            out.writeBytes(names[i]);
            out.writeInt(checksum(tables[i]));
            out.writeInt(offset);
            out.writeInt(tables[i].length);
            offset += tables[i].length + 3 & ~3;
        }
        for (byte[] table : tables) {
            out.write(table);
            out.write(new byte[(table.length + 3 & ~3) - table.length]);
        }
        return bytes.toByteArray();
    }

    private static int checksum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i++) {
            sum += (table[i] & 0xFF) << 24 - i % 4 * 8;
        }
        return sum;
    }

    private static byte[] words(int... words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (int word : words) {
            out.writeShort(word);
        }
        return bytes.toByteArray();
    }

    private static byte[] head() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(0x00010000);
        out.writeInt(0x00010000);
        out.writeInt(0); // adjustment of the checksum: readers of PDF ignore it
        out.writeInt(0x5F0F3CF5);
        out.writeShort(0);
        out.writeShort(UNITS);
        out.writeLong(0);
        out.writeLong(0);
        for (int value : new int[] { 0, 0, UNITS / 2, UNITS, 0, 8, 2, 0, 0 }) { // box, style, size, direction, short offsets, format
            out.writeShort(value);
        }
        return bytes.toByteArray();
    }

    private static byte[] hhea() throws IOException {
        return words(1, 0, UNITS, -1, 0, UNITS / 2, 0, 0, UNITS / 2, 1, 0, 0, 0, 0, 0, 0, 0, 1);
    }

    private static byte[] maxp() throws IOException {
        return words(1, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
