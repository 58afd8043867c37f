package org.headend.plan.internal.print;

import java.io.File;
import java.util.List;

import org.w3c.dom.Element;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;

/** Draws SVG in a PDF through the renderer that also draws it on screen. */
final class SvgDrawer implements SVGDrawer {
    private static final double DOTS_PER_MM = 96 / 25.4;

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
        // drawings use the fonts of the system
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // as above
    }

    @Override
    public SVGImage buildSVGImage(Element element, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        SvgPicture picture = SvgPicture.of(element).orElse(null);
        if (picture == null) {
            return new Picture(null, 1, 1);
        }
        double width = picture.width() * DOTS_PER_MM * dotsPerPixel;
        double height = picture.height() * DOTS_PER_MM * dotsPerPixel;
        if (cssWidth >= 0) {
            height = cssHeight >= 0 ? cssHeight : height * cssWidth / width;
            width = cssWidth;
        }
        return new Picture(picture.document(), width, height);
    }

    @Override
    public void close() {
        // holds nothing
    }

    private record Picture(SVGDocument document, double width, double height) implements SVGDrawer.SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.ceil(width);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.ceil(height);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            if (document != null) {
                device.drawWithGraphics((float) x, (float) y, (float) (width / context.getDotsPerPixel()), (float) (height / context.getDotsPerPixel()),
                        graphics -> document.render((java.awt.Component) null, graphics,
                                new ViewBox((float) (width / context.getDotsPerPixel()), (float) (height / context.getDotsPerPixel()))));
            }
        }
    }
}
