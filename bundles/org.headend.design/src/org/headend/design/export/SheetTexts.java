package org.headend.design.export;

import java.awt.geom.AffineTransform;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of an SVG drawing and where they stand. */
final class SheetTexts {
    private static final Pattern TRANSFORM = Pattern.compile("(translate|scale|rotate|matrix)\\(([^)]*)\\)"); //$NON-NLS-1$
    private static final double USUAL_SIZE = 16;

    /**
     * A line of text.
     *
     * @param anchor 0 where it begins at x, 0.5 in its middle, 1 at its end
     * @param at     from the coordinates of the text to those of the drawing
     */
    record Line(String text, double x, double y, double size, double anchor, AffineTransform at) {

        /** As wide as fonts usually are: a Chinese character as the font is high, others 0.56 of it. */
        double width() {
            return text.codePoints().mapToDouble(c -> Character.isIdeographic(c) || c >= 0xFF00 ? 1 : 0.56).sum() * size;
        }
    }

    private SheetTexts() {
    }

    /** All lines in the order of the drawing; none where it cannot be read. */
    static List<Line> of(String svg) {
        List<Line> lines = new ArrayList<>();
        try {
            XMLStreamReader xml = SvgText.read(svg);
            Deque<AffineTransform> transforms = new ArrayDeque<>(List.of(new AffineTransform()));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("text")) { //$NON-NLS-1$
                    lines.add(line(xml, transforms.peek()));
                } else if (event == XMLStreamReader.START_ELEMENT) {
                    AffineTransform inner = new AffineTransform(transforms.peek());
                    inner.concatenate(transform(xml.getAttributeValue(null, "transform"))); //$NON-NLS-1$
                    transforms.push(inner);
                } else if (event == XMLStreamReader.END_ELEMENT) {
                    transforms.pop();
                }
            }
        } catch (XMLStreamException e) {
            return List.of(); // the renderer tells what is wrong
        }
        return lines.stream().filter(l -> !l.text().isBlank()).toList();
    }

    private static Line line(XMLStreamReader xml, AffineTransform outer) throws XMLStreamException {
        AffineTransform at = new AffineTransform(outer);
        at.concatenate(transform(xml.getAttributeValue(null, "transform"))); //$NON-NLS-1$
        double x = number(xml, "x", 0); //$NON-NLS-1$
        double y = number(xml, "y", 0); //$NON-NLS-1$
        double size = number(xml, "font-size", USUAL_SIZE); //$NON-NLS-1$
        String anchor = String.valueOf(xml.getAttributeValue(null, "text-anchor")); //$NON-NLS-1$
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> depth++;
                case XMLStreamReader.END_ELEMENT -> depth--;
                case XMLStreamReader.CHARACTERS -> text.append(xml.getText());
                default -> {
                    // no text
                }
            }
        }
        return new Line(text.toString(), x, y, size, anchor.equals("middle") ? 0.5 : anchor.equals("end") ? 1 : 0, at); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static double number(XMLStreamReader xml, String name, double usual) {
        String value = xml.getAttributeValue(null, name);
        try {
            return value == null ? usual : Double.parseDouble(value.replaceFirst("px$", "")); //$NON-NLS-1$ //$NON-NLS-2$
        } catch (NumberFormatException e) {
            return usual;
        }
    }

    private static AffineTransform transform(String text) {
        AffineTransform all = new AffineTransform();
        Matcher matcher = TRANSFORM.matcher(text == null ? "" : text); //$NON-NLS-1$
        while (matcher.find()) {
            String[] parts = matcher.group(2).strip().split("[\\s,]+"); //$NON-NLS-1$
            double[] v = new double[6];
            try {
                for (int i = 0; i < Math.min(6, parts.length); i++) {
                    v[i] = Double.parseDouble(parts[i]);
                }
            } catch (NumberFormatException e) {
                continue;
            }
            all.concatenate(switch (matcher.group(1)) {
                case "translate" -> AffineTransform.getTranslateInstance(v[0], v[1]); //$NON-NLS-1$
                case "scale" -> AffineTransform.getScaleInstance(v[0], parts.length > 1 ? v[1] : v[0]); //$NON-NLS-1$
                case "rotate" -> AffineTransform.getRotateInstance(Math.toRadians(v[0]), v[1], v[2]); //$NON-NLS-1$
                default -> new AffineTransform(v);
            });
        }
        return all;
    }
}
