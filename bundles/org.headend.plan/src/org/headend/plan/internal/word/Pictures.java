package org.headend.plan.internal.word;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.headend.plan.internal.print.SvgPicture;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTAnchor;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.STRelFromH;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.STRelFromV;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.w3c.dom.Element;

import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.style.CalculatedStyle;

/** Pictures and drawings of the page; drawings become pictures that are sharp in print. */
final class Pictures {
    /** 200 dpi. */
    private static final double PIXELS_PER_MM = 200 / 25.4;
    /** A1 has this many at 200 dpi; more does not fit into the memory of an office computer. */
    private static final double MAX_PIXELS = 36e6;
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double EMU = 12700;
    private static final Pattern DATA = Pattern.compile("data:image/(png|jpeg|gif|svg\\+xml)(;charset=[\\w-]+)?;base64,([A-Za-z0-9+/=\\s]+)"); //$NON-NLS-1$
    private static final int MAX_BYTES = 64 << 20;

    private final XWPFDocument document;
    private final Css css;

    /**
     * A picture with its size on paper.
     *
     * @param svg   null for one of pixels
     * @param bytes of the file; null for a drawing
     */
    record Picture(SvgPicture svg, byte[] bytes, PictureType type, double width, double height, String words) {
    }

    Pictures(XWPFDocument document, Css css) {
        this.document = document;
        this.css = css;
    }

    static boolean isPicture(Element element) {
        return Dom.tag(element).equals("svg") || Dom.tag(element).equals("img"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** What an element shows; empty where that lies elsewhere or cannot be read. */
    Optional<Picture> read(Element element, double available) {
        String words = words(element);
        if (Dom.tag(element).equals("svg")) { //$NON-NLS-1$
            return SvgPicture.of(element).map(svg -> sized(element, drawing(svg, words), available));
        }
        Matcher data = DATA.matcher(element.getAttribute("src").strip()); //$NON-NLS-1$
        if (!data.matches() || data.group(3).length() > MAX_BYTES) {
            return Optional.empty();
        }
        byte[] bytes = Base64.getMimeDecoder().decode(data.group(3));
        if (data.group(1).startsWith("svg")) { //$NON-NLS-1$
            return SvgPicture.of(new String(bytes, StandardCharsets.UTF_8)).map(svg -> sized(element, drawing(svg, words), available));
        }
        PictureType type = data.group(1).equals("png") ? PictureType.PNG : data.group(1).equals("gif") ? PictureType.GIF : PictureType.JPEG; //$NON-NLS-1$ //$NON-NLS-2$
        return size(bytes, data.group(1)).map(size -> sized(element, new Picture(null, bytes, type, size.width * 0.75, size.height * 0.75, words), available));
    }

    /** Reads no more than the head. */
    private static Optional<Dimension> size(byte[] bytes, String format) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next(); // the platform has all three
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in);
            return Optional.of(new Dimension(reader.getWidth(0), reader.getHeight(0)));
        } catch (IOException e) {
            return Optional.empty(); // its words stand for it
        } finally {
            reader.dispose();
        }
    }

    private static Picture drawing(SvgPicture svg, String words) {
        return new Picture(svg, null, PictureType.PNG, svg.width() * POINTS_PER_MM, svg.height() * POINTS_PER_MM, words);
    }

    private Picture sized(Element element, Picture picture, double available) {
        CalculatedStyle style = css.of(element);
        double width = css.length(style, CSSName.WIDTH, available);
        double height = css.length(style, CSSName.HEIGHT, 0);
        double ratio = picture.height() / picture.width();
        double w = width > 0 ? width : height > 0 ? height / ratio : picture.width();
        double h = height > 0 ? height : w * ratio;
        return new Picture(picture.svg(), picture.bytes(), picture.type(), w, h, picture.words());
    }

    /** What is read to those who cannot see it. */
    static String words(Element element) {
        String alt = element.getAttribute("alt") + element.getAttribute("aria-label"); //$NON-NLS-1$ //$NON-NLS-2$
        if (alt.isBlank()) {
            Element caption = Dom.after(element);
            alt = caption == null ? "" : caption.getTextContent(); //$NON-NLS-1$
        }
        String text = alt.strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    /**
     * Puts it into a line.
     *
     * @param width  largest, points; larger pictures shrink
     * @param height largest, points
     */
    void add(CTP paragraph, Picture picture, double width, double height) {
        double shrink = Math.min(1, Math.min(width / picture.width(), height / picture.height()));
        draw(paragraph, picture, picture.width() * shrink, picture.height() * shrink);
    }

    /** Fills the page with it, at its true size whatever the margins are. */
    void fill(CTP paragraph, Picture picture) {
        CTDrawing drawing = draw(paragraph, picture, picture.width(), picture.height());
        CTInline inline = drawing.getInlineArray(0);
        CTAnchor anchor = drawing.addNewAnchor();
        anchor.setDistT(0L);
        anchor.setDistB(0L);
        anchor.setDistL(0L);
        anchor.setDistR(0L);
        anchor.setSimplePos2(false);
        anchor.setRelativeHeight(1);
        anchor.setBehindDoc(true);
        anchor.setLocked(false);
        anchor.setLayoutInCell(true);
        anchor.setAllowOverlap(true);
        anchor.addNewSimplePos().setX(0);
        anchor.getSimplePos().setY(0);
        anchor.addNewPositionH().setRelativeFrom(STRelFromH.PAGE);
        anchor.getPositionH().setPosOffset(0);
        anchor.addNewPositionV().setRelativeFrom(STRelFromV.PAGE);
        anchor.getPositionV().setPosOffset(0);
        anchor.setExtent(inline.getExtent());
        anchor.addNewWrapNone();
        anchor.setDocPr(inline.getDocPr());
        anchor.addNewCNvGraphicFramePr();
        anchor.setGraphic(inline.getGraphic());
        drawing.removeInline(0);
    }

    private CTDrawing draw(CTP paragraph, Picture picture, double width, double height) {
        XWPFRun run = new XWPFParagraph(paragraph, document).createRun();
        try (ByteArrayInputStream bytes = new ByteArrayInputStream(picture.bytes() == null ? png(picture, width, height) : picture.bytes())) {
            run.addPicture(bytes, picture.type(), picture.words(), (int) Math.round(width * EMU), (int) Math.round(height * EMU));
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e); // both are in memory
        }
        return run.getCTR().getDrawingArray(0);
    }

    private static byte[] png(Picture picture, double width, double height) throws IOException {
        double w = width / POINTS_PER_MM;
        double h = height / POINTS_PER_MM;
        double scale = Math.min(PIXELS_PER_MM, Math.sqrt(MAX_PIXELS / (w * h)));
        BufferedImage image = new BufferedImage(Math.max(1, (int) Math.ceil(w * scale)), Math.max(1, (int) Math.ceil(h * scale)), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        picture.svg().document().render((java.awt.Component) null, graphics, new ViewBox(image.getWidth(), image.getHeight()));
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out); //$NON-NLS-1$
        return out.toByteArray();
    }
}
