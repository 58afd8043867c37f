package org.headend.dataset.synthetic;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/**
 * Safety signs in the shapes and colours of ISO 7010 (colours of ISO 3864-4), drawn by us with simplified
 * symbols in a unit square.
 */
enum SignKind {
    NO_ENTRY("no-entry") { //$NON-NLS-1$
        @Override
        void draw(Graphics2D g) {
            g.setColor(RED);
            g.fill(new Ellipse2D.Double(0, 0, 1, 1));
            g.setColor(Color.WHITE);
            g.fill(new Rectangle2D.Double(0.16, 0.4, 0.68, 0.2));
        }
    },
    NO_SMOKING("no-smoking") { //$NON-NLS-1$
        @Override
        void draw(Graphics2D g) {
            g.setColor(Color.WHITE);
            g.fill(new Ellipse2D.Double(0, 0, 1, 1));
            g.setColor(Color.BLACK);
            g.fill(new Rectangle2D.Double(0.2, 0.5, 0.5, 0.11));
            g.fill(new Rectangle2D.Double(0.74, 0.5, 0.08, 0.11));
            g.setStroke(new BasicStroke(0.05f));
            g.draw(curve(0.74, 0.46, 0.64, 0.36, 0.8, 0.32, 0.7, 0.22));
            g.setColor(RED);
            g.setStroke(new BasicStroke(0.1f));
            g.draw(new Ellipse2D.Double(0.05, 0.05, 0.9, 0.9));
            g.draw(line(0.18, 0.18, 0.82, 0.82));
        }
    },
    ELECTRICITY("warning-electricity") { //$NON-NLS-1$
        @Override
        void draw(Graphics2D g) {
            triangle(g);
            g.setColor(Color.BLACK);
            g.fill(polygon(0.55, 0.28, 0.4, 0.6, 0.5, 0.6, 0.44, 0.84, 0.63, 0.52, 0.52, 0.52));
        }
    },
    WARNING("warning-general") { //$NON-NLS-1$
        @Override
        void draw(Graphics2D g) {
            triangle(g);
            g.setColor(Color.BLACK);
            g.fill(polygon(0.44, 0.32, 0.56, 0.32, 0.53, 0.65, 0.47, 0.65));
            g.fill(new Ellipse2D.Double(0.445, 0.7, 0.11, 0.11));
        }
    },
    HEAD_PROTECTION("wear-head-protection") { //$NON-NLS-1$
        @Override
        void draw(Graphics2D g) {
            g.setColor(BLUE);
            g.fill(new Ellipse2D.Double(0, 0, 1, 1));
            g.setColor(Color.WHITE);
            Area helmet = new Area(new Ellipse2D.Double(0.27, 0.2, 0.46, 0.5));
            helmet.intersect(new Area(new Rectangle2D.Double(0.2, 0.15, 0.6, 0.29)));
            g.fill(helmet);
            g.fill(new RoundRectangle2D.Double(0.2, 0.43, 0.6, 0.07, 0.05, 0.05));
            g.fill(new Ellipse2D.Double(0.34, 0.46, 0.32, 0.36));
        }
    },
    EXTINGUISHER("fire-extinguisher") { //$NON-NLS-1$
        @Override
        void draw(Graphics2D g) {
            g.setColor(RED);
            g.fill(new Rectangle2D.Double(0, 0, 1, 1));
            g.setColor(Color.WHITE);
            g.fill(new RoundRectangle2D.Double(0.24, 0.34, 0.26, 0.52, 0.1, 0.1));
            g.fill(new Rectangle2D.Double(0.31, 0.22, 0.12, 0.13));
            g.setStroke(new BasicStroke(0.05f));
            g.draw(curve(0.4, 0.24, 0.6, 0.16, 0.62, 0.4, 0.58, 0.56));
            g.fill(polygon(0.66, 0.84, 0.6, 0.7, 0.68, 0.6, 0.72, 0.48, 0.84, 0.66, 0.82, 0.84));
        }
    },
    EXIT("emergency-exit") { //$NON-NLS-1$
        @Override
        void draw(Graphics2D g) {
            g.setColor(GREEN);
            g.fill(new Rectangle2D.Double(0, 0, 1, 1));
            g.setColor(Color.WHITE);
            g.fill(new Rectangle2D.Double(0.08, 0.14, 0.32, 0.74));
            g.setColor(GREEN);
            g.fill(new Ellipse2D.Double(0.24, 0.22, 0.13, 0.13));
            g.fill(polygon(0.2, 0.38, 0.36, 0.36, 0.4, 0.6, 0.36, 0.86, 0.28, 0.86, 0.3, 0.62, 0.18, 0.84, 0.12, 0.8));
            g.setColor(Color.WHITE);
            g.fill(polygon(0.48, 0.44, 0.7, 0.44, 0.7, 0.28, 0.94, 0.5, 0.7, 0.72, 0.7, 0.56, 0.48, 0.56));
        }
    };

    private static final Color RED = new Color(0x9b2423);
    private static final Color BLUE = new Color(0x005387);
    private static final Color GREEN = new Color(0x237f52);
    private static final Color YELLOW = new Color(0xf9a900);

    private final String label;

    SignKind(String label) {
        this.label = label;
    }

    /** Name of the label class. */
    String label() {
        return label;
    }

    /** Draws the sign into (0,0)–(1,1). */
    abstract void draw(Graphics2D g);

    private static void triangle(Graphics2D g) {
        g.setColor(Color.BLACK);
        g.fill(polygon(0.5, 0.02, 1, 0.95, 0, 0.95));
        g.setColor(YELLOW);
        g.fill(polygon(0.5, 0.13, 0.91, 0.89, 0.09, 0.89));
    }

    private static Path2D polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }

    private static Path2D curve(double x, double y, double x1, double y1, double x2, double y2, double x3, double y3) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        path.curveTo(x1, y1, x2, y2, x3, y3);
        return path;
    }

    private static Path2D line(double x1, double y1, double x2, double y2) {
        Path2D path = new Path2D.Double();
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
        return path;
    }
}
