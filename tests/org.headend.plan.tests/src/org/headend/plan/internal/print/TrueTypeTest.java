package org.headend.plan.internal.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;

import org.junit.jupiter.api.Test;

class TrueTypeTest {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    @Test
    void theFontThatIsMadeDrawsLikeTheOneItWasMadeFrom() throws Exception {
        EmbeddedFont source = new EmbeddedFont(Font.PLAIN, true);
        Font made = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(source.trueType("Mounting sheet 安装单 ⌀ é"))).deriveFont(1000f);
        Font original = new Font(Font.SANS_SERIF, Font.PLAIN, 1000);
        for (int character : "MgQ8é".codePoints().toArray()) {
            assertTrue(made.canDisplay(character), Character.toString(character));
            var outline = made.createGlyphVector(CONTEXT, Character.toChars(character)).getOutline().getBounds2D();
            var other = original.createGlyphVector(CONTEXT, Character.toChars(character)).getOutline().getBounds2D();
            assertTrue(outline.getHeight() > 400 && outline.getHeight() < 1100, outline.toString());
            assertEquals(other.getHeight(), outline.getHeight(), 140, "fonts differ a little in size, not in shape");
        }
        assertTrue(made.createGlyphVector(CONTEXT, " ").getOutline().getBounds2D().isEmpty());
    }

    @Test
    void charactersThatNoFontHasAreNamed() {
        EmbeddedFont font = new EmbeddedFont(Font.PLAIN, false);
        font.trueType("a\uD83F\uDFFE"); // a code point that is never assigned
        font.trueType("\uE9F3");
        assertTrue(font.missing().stream().allMatch(c -> c == 0xE9F3), font.missing().toString());
    }
}
