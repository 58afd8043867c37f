package org.headend.design.background;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headend.core.problem.ProblemException;
import org.headend.design.background.LineDrawing.Layer;
import org.headend.design.background.LineDrawing.Line;
import org.headend.design.background.LineDrawing.Text;

/** A DXF drawing. */
final class DxfBackground implements Background {
    private static final Pattern VERSION = Pattern.compile("\\$ACADVER\\s+1\\s+AC(\\d{4})"); //$NON-NLS-1$
    private static final Pattern CODE_PAGE = Pattern.compile("\\$DWGCODEPAGE\\s+3\\s+(\\S+)"); //$NON-NLS-1$
    private static final int UNICODE_VERSION = 1021;
    private static final int HEAD = 1 << 16;
    /** Text is drawn at this size and scaled, as font sizes in drawing units would be rounded. */
    private static final int FONT_SIZE = 100;
    private static final double CAPITAL = 0.72;

    private final LineDrawing drawing;
    private final double scale;
    private final Images images = new Images();

    private DxfBackground(LineDrawing drawing, double scale) {
        this.drawing = drawing;
        this.scale = scale;
    }

    static DxfBackground open(Path file, IProgressMonitor monitor) throws ProblemException {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Charset charset = charset(bytes);
            Dxf dxf = Dxf.read(new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE)), HEAD), monitor);
            LineDrawing drawing = DxfLines.of(dxf, monitor);
            if (drawing.lines().isEmpty() && drawing.texts().isEmpty()) {
                throw Reading.failed(file, Messages.dxf_empty, Messages.dxf_emptyRemedy, null);
            }
            return new DxfBackground(drawing, dxf.metresPerUnit());
        } catch (Dxf.TooMuch e) {
            throw Reading.failed(file, Messages.background_tooLarge, Messages.dxf_tooMuchRemedy, e);
        } catch (IOException e) {
            throw Reading.failed(file, e.getMessage(), Messages.background_readRemedy, e);
        }
    }

    /** UTF-8 since 2007; before, the code page that the file names; where it names none, UTF-8 if it can be. */
    private static Charset charset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher version = VERSION.matcher(head);
        if (version.find() && Integer.parseInt(version.group(1)) >= UNICODE_VERSION) {
            return StandardCharsets.UTF_8;
        }
        Matcher page = CODE_PAGE.matcher(head);
        if (page.find()) {
            String name = page.group(1).toLowerCase(java.util.Locale.ROOT);
            String number = name.replaceFirst("^(ansi_|dos)", ""); //$NON-NLS-1$ //$NON-NLS-2$
            String java = switch (number) {
                case "936", "gb2312" -> "GBK"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                case "950", "big5" -> "Big5"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                case "932" -> "windows-31j"; //$NON-NLS-1$ //$NON-NLS-2$
                case "949" -> "x-windows-949"; //$NON-NLS-1$ //$NON-NLS-2$
                default -> number.matches("\\d{4}") ? "windows-" + number : number.matches("\\d{3}") ? "IBM" + number : "windows-1252"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            };
            return Charset.isSupported(java) ? Charset.forName(java) : StandardCharsets.ISO_8859_1;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return Charset.forName("windows-1252"); //$NON-NLS-1$
        }
    }

    @Override
    public double width() {
        return drawing.width();
    }

    @Override
    public double height() {
        return drawing.height();
    }

    @Override
    public double suggestedScale() {
        return scale;
    }

    @Override
    public int pages() {
        return 1;
    }

    @Override
    public Optional<LineDrawing> drawing() {
        return Optional.of(drawing);
    }

    @Override
    public BufferedImage image(double pixelsPerUnit, IProgressMonitor monitor) {
        return images.get(width(), height(), pixelsPerUnit, (graphics, perUnit) -> draw(graphics, perUnit, monitor));
    }

    @Override
    public BufferedImage part(Rectangle2D part, double pixelsPerUnit, IProgressMonitor monitor) {
        return Images.part(part, height(), pixelsPerUnit, (graphics, perUnit) -> draw(graphics, perUnit, monitor));
    }

    private void draw(Graphics2D graphics, double perUnit, IProgressMonitor monitor) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setStroke(new BasicStroke(1));
        Set<String> shown = new HashSet<>();
        drawing.layers().stream().filter(Layer::visible).forEach(layer -> shown.add(layer.name()));
        Rectangle2D seen = graphics.getClipBounds();
        for (Line line : drawing.lines()) {
            Images.checkCanceled(monitor);
            if (shown.contains(line.layer()) && meets(line, seen, perUnit)) {
                Path2D path = new Path2D.Double();
                path.moveTo(line.x(0) * perUnit, (height() - line.y(0)) * perUnit);
                for (int i = 1; i < line.size(); i++) {
                    path.lineTo(line.x(i) * perUnit, (height() - line.y(i)) * perUnit);
                }
                graphics.setColor(ink(line.rgb()));
                graphics.draw(path);
            }
        }
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, FONT_SIZE));
        for (Text text : drawing.texts()) {
            if (shown.contains(text.layer())) {
                AffineTransform before = graphics.getTransform();
                graphics.setColor(ink(text.rgb()));
                graphics.translate(text.x() * perUnit, (height() - text.y()) * perUnit);
                graphics.rotate(-Math.toRadians(text.degrees()));
                double size = text.height() * perUnit / (CAPITAL * FONT_SIZE);
                graphics.scale(size, size);
                graphics.drawString(text.text(), 0, 0);
                graphics.setTransform(before);
            }
        }
    }

    /** Whether any of a line may be in a part of the image. @param seen null for all of it */
    private boolean meets(Line line, Rectangle2D seen, double perUnit) {
        if (seen == null) {
            return true;
        }
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < line.size(); i++) {
            double x = line.x(i) * perUnit;
            double y = (height() - line.y(i)) * perUnit;
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        return right >= seen.getMinX() - 1 && left <= seen.getMaxX() + 1 && bottom >= seen.getMinY() - 1 && top <= seen.getMaxY() + 1;
    }

    private static Color ink(int rgb) {
        return rgb == 0xffffff ? Color.BLACK : new Color(rgb);
    }
}
