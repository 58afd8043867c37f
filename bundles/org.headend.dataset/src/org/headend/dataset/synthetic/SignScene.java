package org.headend.dataset.synthetic;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.headend.dataset.Annotation;
import org.headend.dataset.BoundingBox;

/** One drawn scene: a wall with clutter, one to four signs, then what a camera does to it. */
record SignScene(BufferedImage image, List<Annotation> signs) {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 360;
    private static final int TEXTURE = 160;

    static SignScene draw(long seed) {
        Random random = new Random(seed);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        background(g, random);
        clutter(g, random, 8 + random.nextInt(12));
        List<Annotation> signs = new ArrayList<>();
        int wanted = 1 + random.nextInt(4);
        for (int tries = 0; signs.size() < wanted && tries < 40; tries++) {
            Annotation sign = sign(image, random, signs);
            if (sign != null) {
                signs.add(sign);
            }
        }
        for (Annotation sign : signs) {
            if (random.nextInt(4) == 0) {
                occlude(g, random, sign.box());
            }
        }
        g.dispose();
        return new SignScene(camera(image, random), signs);
    }

    private static Color color(Random random, int low, int high) {
        int range = high - low;
        return new Color(low + random.nextInt(range), low + random.nextInt(range), low + random.nextInt(range));
    }

    private static void background(Graphics2D g, Random random) {
        g.setPaint(new GradientPaint(0, 0, color(random, 70, 220), WIDTH, HEIGHT, color(random, 60, 210)));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        if (random.nextBoolean()) { // tiles or bricks
            g.setColor(new Color(0, 0, 0, 24 + random.nextInt(30)));
            int step = 24 + random.nextInt(40);
            for (int y = 0, row = 0; y < HEIGHT; y += step, row++) {
                g.drawLine(0, y, WIDTH, y);
                for (int x = row % 2 * step; x < WIDTH; x += 2 * step) {
                    g.drawLine(x, y, x, y + step);
                }
            }
        }
    }

    /** Doors, pipes, posters and coloured shapes that are no signs but share their colours. */
    private static void clutter(Graphics2D g, Random random, int count) {
        for (int i = 0; i < count; i++) {
            Color c = color(random, 20, 240);
            g.setColor(new Color(c.getRed(), c.getGreen(), c.getBlue(), 90 + random.nextInt(140)));
            double x = random.nextDouble() * WIDTH;
            double y = random.nextDouble() * HEIGHT;
            double w = 10 + random.nextDouble() * 110;
            double h = 10 + random.nextDouble() * 110;
            AffineTransform before = g.getTransform();
            g.rotate((random.nextDouble() - 0.5) * 0.6, x, y);
            switch (random.nextInt(4)) {
                case 0 -> g.fill(new Rectangle2D.Double(x, y, w, h));
                case 1 -> g.fill(new Ellipse2D.Double(x, y, w, w));
                case 2 -> g.fill(new Rectangle2D.Double(x, 0, 4 + w / 8, HEIGHT));
                default -> {
                    g.fill(new Rectangle2D.Double(x, y, w, h));
                    g.setColor(Color.DARK_GRAY);
                    for (int line = 1; line < 5; line++) {
                        g.fill(new Rectangle2D.Double(x + w * 0.1, y + line * h / 6, w * (0.4 + 0.4 * random.nextDouble()), 2));
                    }
                }
            }
            g.setTransform(before);
        }
    }

    /** Null when the place is taken. */
    private static Annotation sign(BufferedImage image, Random random, List<Annotation> placed) {
        SignKind kind = SignKind.values()[random.nextInt(SignKind.values().length)];
        double size = 30 + random.nextDouble() * 80;
        double cx = size * 0.7 + random.nextDouble() * (WIDTH - size * 1.4);
        double cy = size * 0.7 + random.nextDouble() * (HEIGHT - size * 1.4);
        Point2D[] corners = corners(random, cx, cy, size);
        BoundingBox box = bounds(corners);
        if (placed.stream().anyMatch(p -> p.box().iou(box) > 0)) {
            return null;
        }
        paste(image, texture(kind, random), corners);
        return new Annotation(kind.label(), box);
    }

    private static BufferedImage texture(SignKind kind, Random random) {
        BufferedImage texture = new BufferedImage(TEXTURE, TEXTURE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = texture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.scale(TEXTURE, TEXTURE);
        kind.draw(g);
        g.setComposite(AlphaComposite.SrcAtop); // dirt, fading and shine on the sign only
        g.setColor(new Color(255, 255, 255, random.nextInt(70)));
        g.fill(new Rectangle2D.Double(0, 0, 1, 1));
        for (int i = random.nextInt(6); i > 0; i--) {
            g.setColor(new Color(60, 50, 40, random.nextInt(90)));
            g.fill(new Ellipse2D.Double(random.nextDouble(), random.nextDouble(), 0.2, 0.1));
        }
        g.dispose();
        return texture;
    }

    /** A square seen from the side: rotated, then projected with a random yaw and pitch. */
    private static Point2D[] corners(Random random, double cx, double cy, double size) {
        double roll = random.nextGaussian() * 0.1;
        double yaw = (random.nextDouble() - 0.5) * 1.5;
        double pitch = (random.nextDouble() - 0.5) * 0.9;
        double[][] unit = { { -1, -1 }, { 1, -1 }, { 1, 1 }, { -1, 1 } };
        Point2D[] corners = new Point2D[4];
        for (int i = 0; i < 4; i++) {
            double x = unit[i][0] * Math.cos(roll) - unit[i][1] * Math.sin(roll);
            double y = unit[i][0] * Math.sin(roll) + unit[i][1] * Math.cos(roll);
            double depth = 4 + x * Math.sin(yaw) + y * Math.sin(pitch);
            corners[i] = new Point2D.Double(cx + size * 2 * x * Math.cos(yaw) / depth, cy + size * 2 * y * Math.cos(pitch) / depth);
        }
        return corners;
    }

    private static BoundingBox bounds(Point2D[] corners) {
        double left = WIDTH;
        double top = HEIGHT;
        double right = 0;
        double bottom = 0;
        for (Point2D p : corners) {
            left = Math.min(left, p.getX());
            right = Math.max(right, p.getX());
            top = Math.min(top, p.getY());
            bottom = Math.max(bottom, p.getY());
        }
        return BoundingBox.ofCorners(left, top, right, bottom).clip(WIDTH, HEIGHT);
    }

    /** Draws the texture into the quadrilateral by the inverse projective map, 2×2 samples per pixel. */
    private static void paste(BufferedImage image, BufferedImage texture, Point2D[] q) {
        double dx3 = q[0].getX() - q[1].getX() + q[2].getX() - q[3].getX();
        double dy3 = q[0].getY() - q[1].getY() + q[2].getY() - q[3].getY();
        double dx1 = q[1].getX() - q[2].getX();
        double dy1 = q[1].getY() - q[2].getY();
        double dx2 = q[3].getX() - q[2].getX();
        double dy2 = q[3].getY() - q[2].getY();
        double det = dx1 * dy2 - dx2 * dy1;
        double g = (dx3 * dy2 - dx2 * dy3) / det;
        double h = (dx1 * dy3 - dx3 * dy1) / det;
        double a = q[1].getX() - q[0].getX() + g * q[1].getX();
        double b = q[3].getX() - q[0].getX() + h * q[3].getX();
        double c = q[0].getX();
        double d = q[1].getY() - q[0].getY() + g * q[1].getY();
        double e = q[3].getY() - q[0].getY() + h * q[3].getY();
        double f = q[0].getY();
        // inverse of [[a b c][d e f][g h 1]] up to scale (Heckbert 1989, square to quadrilateral)
        double[] m = { e - f * h, c * h - b, b * f - c * e, f * g - d, a - c * g, c * d - a * f, d * h - e * g,
                b * g - a * h, a * e - b * d };
        BoundingBox box = bounds(q);
        for (int y = (int) box.y(); y < Math.min(HEIGHT, box.bottom() + 1); y++) {
            for (int x = (int) box.x(); x < Math.min(WIDTH, box.right() + 1); x++) {
                blend(image, texture, m, x, y);
            }
        }
    }

    private static void blend(BufferedImage image, BufferedImage texture, double[] m, int x, int y) {
        double red = 0;
        double green = 0;
        double blue = 0;
        double alpha = 0;
        for (int s = 0; s < 4; s++) {
            double px = x + 0.25 + s % 2 * 0.5;
            double py = y + 0.25 + s / 2 * 0.5;
            double w = m[6] * px + m[7] * py + m[8];
            int u = (int) Math.floor((m[0] * px + m[1] * py + m[2]) / w * TEXTURE);
            int v = (int) Math.floor((m[3] * px + m[4] * py + m[5]) / w * TEXTURE);
            if (u >= 0 && v >= 0 && u < TEXTURE && v < TEXTURE) {
                int argb = texture.getRGB(u, v);
                double part = (argb >>> 24) / 255.0;
                alpha += part;
                red += part * (argb >> 16 & 255);
                green += part * (argb >> 8 & 255);
                blue += part * (argb & 255);
            }
        }
        if (alpha > 0) {
            int under = image.getRGB(x, y);
            double rest = 1 - alpha / 4;
            image.setRGB(x, y, pack(red / 4 + rest * (under >> 16 & 255), green / 4 + rest * (under >> 8 & 255),
                    blue / 4 + rest * (under & 255)));
        }
    }

    private static void occlude(Graphics2D g, Random random, BoundingBox box) {
        g.setColor(color(random, 30, 200));
        double w = box.width() * (0.1 + 0.15 * random.nextDouble());
        double x = random.nextBoolean() ? box.x() : box.right() - w;
        g.fill(new Rectangle2D.Double(x, box.y() - 10, w, box.height() + 20));
    }

    /** Light across the scene, lens blur, sensor noise. */
    private static BufferedImage camera(BufferedImage scene, Random random) {
        BufferedImage image = scene;
        if (random.nextInt(3) > 0) {
            float side = 0.05f + random.nextFloat() * 0.1f;
            float centre = 1 - 8 * side;
            image = new ConvolveOp(new Kernel(3, 3, new float[] { side, side, side, side, centre, side, side, side, side }),
                    ConvolveOp.EDGE_NO_OP, null).filter(scene, null);
        }
        double gain = 0.5 + random.nextDouble() * 0.75;
        double slopeX = (random.nextDouble() - 0.5) * 0.7;
        double slopeY = (random.nextDouble() - 0.5) * 0.7;
        double warm = (random.nextDouble() - 0.5) * 0.16;
        double noise = 2 + random.nextDouble() * 9;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double light = gain * (1 + slopeX * (x / (double) WIDTH - 0.5) + slopeY * (y / (double) HEIGHT - 0.5));
                int rgb = image.getRGB(x, y);
                image.setRGB(x, y, pack((rgb >> 16 & 255) * light * (1 + warm) + random.nextGaussian() * noise,
                        (rgb >> 8 & 255) * light + random.nextGaussian() * noise,
                        (rgb & 255) * light * (1 - warm) + random.nextGaussian() * noise));
            }
        }
        return image;
    }

    private static int pack(double r, double g, double b) {
        return Math.clamp((int) r, 0, 255) << 16 | Math.clamp((int) g, 0, 255) << 8 | Math.clamp((int) b, 0, 255);
    }
}
