package org.headend.design;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.catalog.DeviceSpec.StreamSpec;
import org.headend.catalog.DeviceType;
import org.headend.catalog.DeviceType.PortSpec;
import org.headend.catalog.DeviceType.PortType;
import org.headend.design.site.CurrentKind;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Document;
import org.headend.design.site.Element;
import org.headend.design.site.Link;
import org.headend.design.site.MediaStream;
import org.headend.design.site.Node;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.site.Site;
import org.headend.design.site.SiteFactory;

/** Makes elements with ids and names that are unique in their site. */
public final class Designs {

    private Designs() {
    }

    /** An empty document with one topology diagram. */
    public static Document create(String name) {
        SiteFactory factory = SiteFactory.eINSTANCE;
        Document document = factory.createDocument();
        document.setFormatVersion(SiteFile.FORMAT_VERSION);
        Site site = factory.createSite();
        site.setId("site"); //$NON-NLS-1$
        site.setName(name);
        document.setSite(site);
        Diagram diagram = factory.createDiagram();
        diagram.setId("topology"); //$NON-NLS-1$
        diagram.setName("Topology"); //$NON-NLS-1$
        document.getDiagrams().add(diagram);
        return document;
    }

    /** The topology diagram; made where it is missing. */
    public static Diagram topology(Document document) {
        if (document.getDiagrams().isEmpty()) {
            Diagram diagram = SiteFactory.eINSTANCE.createDiagram();
            diagram.setId("topology"); //$NON-NLS-1$
            document.getDiagrams().add(diagram);
        }
        return document.getDiagrams().get(0);
    }

    /** A device of a type with all its ports, not yet added to the site. */
    public static Device device(Site site, DeviceType type, Locale locale) {
        Device device = SiteFactory.eINSTANCE.createDevice();
        String base = type.category().replaceFirst("-.*", ""); //$NON-NLS-1$ //$NON-NLS-2$
        Set<String> ids = new HashSet<>();
        site.getDevices().forEach(d -> ids.add(d.getId()));
        int number = 1;
        while (ids.contains(base + number)) {
            number++;
        }
        device.setId(base + number);
        device.setName(type.name(locale) + ' ' + number);
        device.setType(type.id());
        device.setPoeBudgetWatts(type.poeBudgetWatts());
        for (PortType portType : type.ports()) {
            portType.names().forEach(name -> device.getPorts().add(port(device, portType, name)));
        }
        type.spec().streams().forEach(spec -> device.getStreams().add(stream(device, spec)));
        return device;
    }

    private static Port port(Device device, PortType type, String name) {
        Port port = SiteFactory.eINSTANCE.createPort();
        port.setId(device.getId() + '.' + name);
        port.setName(name);
        port.setKind(PortKind.get(type.kind()) == null ? PortKind.ETHERNET : PortKind.get(type.kind()));
        port.setRole(PortRole.get(type.role()) == null ? PortRole.ANY : PortRole.get(type.role()));
        port.setPoe(PoeMode.get(type.poe()) == null ? PoeMode.NONE : PoeMode.get(type.poe()));
        port.setPoeClass(type.poeClass());
        port.setCapacity(type.capacity());
        port.setRequired(type.required());
        if (!type.serial().isEmpty()) {
            port.setSerial(type.serial());
        }
        PortSpec spec = type.spec();
        port.setConnector(known(spec.connector()));
        port.setSpeedMbit(spec.speedMbit());
        port.setManagement(spec.management());
        port.setProtocol(known(spec.protocol()));
        port.setUnitLoad(spec.unitLoad());
        port.setVolts(spec.volts());
        port.setAmps(spec.amps());
        port.setCurrent(CurrentKind.get(spec.current()) == null ? CurrentKind.UNKNOWN : CurrentKind.get(spec.current()));
        port.setBands(known(spec.bands()));
        port.setPoeVolts(spec.poeVolts());
        return port;
    }

    private static String known(String value) {
        return value.isEmpty() ? null : value;
    }

    private static MediaStream stream(Device device, StreamSpec spec) {
        MediaStream stream = SiteFactory.eINSTANCE.createMediaStream();
        stream.setId(device.getId() + ".stream." + spec.name()); //$NON-NLS-1$
        stream.setName(spec.name());
        stream.setCodec(spec.codec());
        stream.setWidth(spec.width());
        stream.setHeight(spec.height());
        stream.setFps(spec.fps());
        stream.setMbit(spec.mbit());
        return stream;
    }

    /** A link between two ports, not yet added to the site; the medium follows from the ports. */
    public static Link link(Site site, Port a, Port b) {
        Link link = SiteFactory.eINSTANCE.createLink();
        Set<String> ids = new HashSet<>();
        site.getLinks().forEach(l -> ids.add(l.getId()));
        int number = site.getLinks().size() + 1;
        while (ids.contains("link" + number)) { //$NON-NLS-1$
            number++;
        }
        link.setId("link" + number); //$NON-NLS-1$
        link.setMedium(PortCompatibility.medium(a.getKind()));
        link.getPorts().add(a);
        link.getPorts().add(b);
        return link;
    }

    /** The element of the site with this id: the site itself, a device, port, link, floor, wall, zone… */
    public static Optional<Element> element(Document document, String id) {
        Site site = document.getSite();
        if (id.equals(site.getId())) {
            return Optional.of(site);
        }
        for (Iterator<EObject> all = site.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element && id.equals(element.getId())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** Takes a link out of the site and of all diagrams, so that nothing refers to it any more. */
    public static void remove(Link link) {
        if (link.eContainer() != null && link.eContainer().eContainer() instanceof Document document) {
            document.getDiagrams().forEach(d -> d.getEdges().removeIf(e -> e.getLink() == link));
        }
        link.getPorts().clear();
        EcoreUtil.remove(link);
    }

    /** The node of a device in a diagram. */
    public static Node node(Diagram diagram, Device device, int x, int y) {
        Node node = SiteFactory.eINSTANCE.createNode();
        node.setDevice(device);
        node.setX(x);
        node.setY(y);
        diagram.getNodes().add(node);
        return node;
    }
}
