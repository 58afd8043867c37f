package org.headend.design.ui.internal.part;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.headend.catalog.Catalog;
import org.headend.design.AutoLayout;
import org.headend.design.Designs;
import org.headend.design.SiteFile;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Link;
import org.headend.design.site.Node;
import org.headend.design.site.Port;
import org.headend.design.ui.internal.figure.CanvasStyle;
import org.headend.design.ui.internal.palette.PaletteDomain;

/**
 * A topology of thousands of devices in the real canvas: opening, panning, zooming, dragging, memory, and the layered
 * layout against ELK called directly. Needs a display; see README.md beside it.
 */
public final class TopologyBenchmark {
    private static final int FRAMES = Integer.getInteger("frames", 60);

    private static final String SERVER = System.getProperty("server");

    private TopologyBenchmark() {
    }

    public static void main(String[] args) throws Exception {
        int devices = Integer.parseInt(args[0]);
        int links = Integer.parseInt(args[1]);
        Path file = Path.of(args[2]);
        long start;
        if (!java.nio.file.Files.exists(file)) {
            Document made = make(devices, links);
            if (args.length > 3 && args[3].equals("grid")) { // as dense as cards can stand
                int columns = (int) Math.ceil(Math.sqrt(devices));
                for (int i = 0; i < devices; i++) {
                    Designs.topology(made).getNodes().get(i).setX(24 + i % columns * 170);
                    Designs.topology(made).getNodes().get(i).setY(24 + i / columns * 160);
                }
            } else {
                AutoLayout.layered(Designs.topology(made), made.getSite().getLinks());
                elk(made); // both have run once
                start = System.nanoTime();
                var positions = AutoLayout.layered(Designs.topology(made), made.getSite().getLinks());
                double ours = (System.nanoTime() - start) / 1e6;
                double direct = elk(made);
                System.out.printf("layered layout %.0f ms, ELK directly %.0f ms, ratio %.2f%n", ours, direct, ours / direct);
                positions.forEach((node, p) -> {
                    node.setX(p.x());
                    node.setY(p.y());
                });
            }
            SiteFile.save(made, file);
        }
        long before = used();
        Display display = new Display();
        Shell shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(1400, 900);
        shell.open();
        pump(display);
        start = System.nanoTime();
        long cpuStart = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Document document = SiteFile.load(file);
        System.out.printf("read %.0f ms%n", (System.nanoTime() - start) / 1e6);
        ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
        viewer.createControl(shell);
        shell.layout();
        PaletteDomain domain = new PaletteDomain(null);
        domain.addViewer(viewer);
        CanvasStyle style = new CanvasStyle(shell);
        RootPart root = new RootPart(style);
        viewer.setRootEditPart(root);
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, true);
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, true);
        viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, true);
        DesignContext design = new DesignContext(document, Catalog.builtIn(), style);
        viewer.setEditPartFactory(new PartFactory(design));
        viewer.setContents(design.diagram());
        System.out.printf("parts %.0f ms%n", (System.nanoTime() - start) / 1e6);
        viewer.flush();
        System.out.printf("layout of figures %.0f ms%n", (System.nanoTime() - start) / 1e6);
        root.fit();
        GC first = new GC(viewer.getControl());
        paint(first, viewer);
        first.dispose();
        System.out.printf("open, first paint done %.0f ms, of the processor %.0f ms%n", (System.nanoTime() - start) / 1e6,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpuStart) / 1e6);
        System.out.printf("memory %d MB%n", (used() - before) >> 20);
        ZoomManager zoom = root.getZoomManager();
        for (double scale : new double[] { 1, 0.6, 0.25, 0.1 }) {
            zoom.setZoom(scale);
            frames("pan at " + Math.round(scale * 100) + " %", display, viewer, i -> ((FigureCanvas) viewer.getControl()).scrollTo(200 + 40 * i, 200 + 25 * i));
        }
        frames("zoom", display, viewer, i -> zoom.setZoom(0.1 + 0.015 * (i % 40)));
        zoom.setZoom(1);
        DiagramPart diagram = (DiagramPart) viewer.getContents();
        EditPart moved = (EditPart) diagram.getChildren().get(devices / 2);
        Rectangle place = ((DevicePart) moved).card().getBounds();
        ((FigureCanvas) viewer.getControl()).scrollTo(place.x - 500, place.y - 300);
        viewer.setSelection(new StructuredSelection(moved));
        pump(display);
        Rectangle at = ((DevicePart) moved).card().getBounds().getCopy();
        ((DevicePart) moved).card().translateToAbsolute(at);
        Point from = at.getCenter();
        mouse(viewer, SWT.MouseMove, from, 0);
        mouse(viewer, SWT.MouseDown, from, 0);
        frames("drag", display, viewer, i -> mouse(viewer, SWT.MouseMove, new Point(from.x + 4 * (i % 40), from.y + 3 * (i % 30)), SWT.BUTTON1));
        mouse(viewer, SWT.MouseUp, from.getTranslated(100, 60), SWT.BUTTON1);
        pump(display);
        List<Double> drops = new ArrayList<>();
        Node node = ((DevicePart) moved).node();
        for (int i = 0; i < 20; i++) {
            long t = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int x = node.getX() + (i % 2 == 0 ? 50 : -50);
            domain.getCommandStack().execute(new org.headend.design.ui.internal.command.ModelCommand("move", document, () -> node.setX(x)));
            viewer.flush();
            drops.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - t) / 1e6);
        }
        Collections.sort(drops);
        System.out.printf("%-24s median %5.1f ms  worst %5.1f ms%n", "a move as a command (processor)", drops.get(10), drops.get(19));
        display.dispose();
    }

    private interface Step {
        void run(int frame);
    }

    private static void frames(String what, Display display, ScrollingGraphicalViewer viewer, Step step) {
        List<Double> times = new ArrayList<>();
        List<Double> cpus = new ArrayList<>();
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long id = Thread.currentThread().threadId();
        long bytes = 0;
        long server = 0;
        Image image = new Image(display, viewer.getControl().getSize().x, viewer.getControl().getSize().y);
        Image pixel = new Image(display, 1, 1);
        for (int i = 0; i < FRAMES; i++) {
            pump(display);
            drawn(image, pixel);
            server -= serverTicks();
            long allocated = threads.getThreadAllocatedBytes(id);
            long cpu = threads.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            step.run(i);
            viewer.flush();
            GC gc = new GC(image); // a new one as for each paint event: Draw2d leaves its transformation in it
            paint(gc, viewer);
            gc.dispose();
            drawn(image, pixel);
            server += serverTicks();
            times.add((System.nanoTime() - start) / 1e6);
            cpus.add((threads.getCurrentThreadCpuTime() - cpu) / 1e6);
            bytes += threads.getThreadAllocatedBytes(id) - allocated;
        }
        if (System.getProperty("pictures") != null) {
            org.eclipse.swt.graphics.ImageLoader loader = new org.eclipse.swt.graphics.ImageLoader();
            loader.data = new org.eclipse.swt.graphics.ImageData[] { image.getImageData() };
            loader.save(System.getProperty("pictures") + '/' + what.replaceAll("\\W+", "-") + ".png", SWT.IMAGE_PNG);
        }
        pixel.dispose();
        image.dispose();
        Collections.sort(times);
        Collections.sort(cpus);
        System.out.printf("%-22s median %5.1f ms  95 %% %5.1f ms  worst %5.1f ms  of the processor %5.1f / %5.1f / %5.1f ms  %d kB a frame%s%n", what,
                times.get(FRAMES / 2), times.get(FRAMES * 95 / 100), times.get(FRAMES - 1), cpus.get(FRAMES / 2), cpus.get(FRAMES * 95 / 100),
                cpus.get(FRAMES - 1), bytes / FRAMES / 1024,
                SERVER == null ? "" : String.format("  server %4.1f ms", server * 10.0 / FRAMES));
    }

    /** Processor time of the display server in hundredths of a second; 0 where its process id is not given. */
    private static long serverTicks() {
        if (SERVER == null) {
            return 0;
        }
        try {
            String[] fields = java.nio.file.Files.readString(Path.of("/proc/" + SERVER + "/stat")).replaceFirst(".*\\) ", "").split(" ");
            return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Waits until the display server has drawn everything so far. */
    private static void drawn(Image image, Image pixel) {
        GC gc = new GC(image);
        gc.copyArea(pixel, 0, 0);
        gc.dispose();
        pixel.getImageData();
    }

    /** The whole canvas, as after a scroll: a listener of Draw2d paints into the GC that comes with the event. */
    private static void paint(GC gc, ScrollingGraphicalViewer viewer) {
        Event event = new Event();
        event.gc = gc;
        event.width = viewer.getControl().getSize().x;
        event.height = viewer.getControl().getSize().y;
        viewer.getControl().notifyListeners(SWT.Paint, event);
    }

    private static void mouse(ScrollingGraphicalViewer viewer, int type, Point at, int down) {
        Event event = new Event();
        event.display = viewer.getControl().getDisplay();
        event.widget = viewer.getControl();
        event.x = at.x;
        event.y = at.y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.count = 1;
        event.stateMask = down;
        event.time = (int) (System.nanoTime() / 1_000_000);
        viewer.getControl().notifyListeners(type, event);
    }

    /** Switches with 20 devices each in a tree, and links across until there are enough. */
    private static Document make(int devices, int links) {
        Document document = Designs.create("Large");
        Random random = new Random(11);
        List<Device> hubs = new ArrayList<>();
        for (int i = 0; i < devices; i++) {
            boolean hub = i % 20 == 0;
            Device device = Designs.device(document.getSite(), Catalog.builtIn().type("generic/" + (hub ? "switch-poe-24" : "camera-dome")).orElseThrow(), Locale.ENGLISH);
            device.setName((hub ? "Switch " : "Camera ") + i);
            device.getPorts().get(0).setAddress("10." + i / 65536 + '.' + i / 256 % 256 + '.' + i % 256 + "/8");
            document.getSite().getDevices().add(device);
            Designs.node(Designs.topology(document), device, 0, 0);
            if (i > 0) {
                Device above = hub ? hubs.get((hubs.size() - 1) / 6) : hubs.get(hubs.size() - 1);
                link(document, above, above.getPorts().get(i % 24), device.getPorts().get(hub ? 24 : 0));
            }
            if (hub) {
                hubs.add(device);
            }
        }
        while (document.getSite().getLinks().size() < links) {
            Device a = hubs.get(random.nextInt(hubs.size()));
            Device b = hubs.get(Math.min(hubs.size() - 1, hubs.indexOf(a) + 1 + random.nextInt(4)));
            if (a != b) {
                link(document, a, a.getPorts().get(random.nextInt(24)), b.getPorts().get(random.nextInt(24)));
            }
        }
        return document;
    }

    private static void link(Document document, Device from, Port a, Port b) {
        Link link = org.headend.design.site.SiteFactory.eINSTANCE.createLink();
        link.setId("link" + document.getSite().getLinks().size());
        link.getPorts().add(a);
        link.getPorts().add(b);
        document.getSite().getLinks().add(link);
    }

    private static double elk(Document document) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, 28.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 64.0);
        java.util.Map<Object, ElkNode> shapes = new java.util.HashMap<>();
        for (Device device : document.getSite().getDevices()) {
            ElkNode shape = ElkGraphUtil.createNode(graph);
            shape.setDimensions(AutoLayout.NODE_WIDTH, AutoLayout.NODE_HEIGHT);
            shapes.put(device, shape);
        }
        for (Link link : document.getSite().getLinks()) {
            Device a = (Device) link.getPorts().get(0).eContainer();
            Device b = (Device) link.getPorts().get(1).eContainer();
            boolean down = degree(a) >= degree(b);
            ElkGraphUtil.createSimpleEdge(shapes.get(down ? a : b), shapes.get(down ? b : a));
        }
        long start = System.nanoTime();
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        return (System.nanoTime() - start) / 1e6;
    }

    private static int degree(Device device) {
        return device.getPorts().stream().mapToInt(p -> p.getLinks().size()).sum();
    }

    private static void pump(Display display) {
        while (display.readAndDispatch()) {
            // until the queue is empty
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
