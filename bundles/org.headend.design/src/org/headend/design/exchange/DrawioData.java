package org.headend.design.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.core.json.JsonFile;
import org.headend.design.site.Device;
import org.headend.design.site.MediaStream;
import org.headend.design.site.Port;
import org.headend.design.site.SiteFactory;
import org.headend.design.site.SitePackage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** All plain properties of an element as one attribute of a cell, so that a drawing brings back what it was made from. */
final class DrawioData {
    private static final Set<EStructuralFeature> IDS = Set.of(SitePackage.Literals.ELEMENT__ID);
    private static final int MAX_PORTS = 2000;

    private DrawioData() {
    }

    static String write(Device device) {
        ObjectNode node = withDevices(device);
        ArrayNode ports = node.putArray("ports"); //$NON-NLS-1$
        device.getPorts().forEach(p -> ports.add(plain(p)));
        if (!device.getStreams().isEmpty()) {
            ArrayNode streams = node.putArray("streams"); //$NON-NLS-1$
            device.getStreams().forEach(s -> streams.add(withDevices(s)));
        }
        return node.toString();
    }

    /** Also names the devices that it points to. */
    private static ObjectNode withDevices(EObject element) {
        ObjectNode node = plain(element);
        DeviceReferences.of(element).forEach(reference -> {
            ArrayNode names = JsonFile.mapper().createArrayNode();
            DeviceReferences.get(element, reference).forEach(d -> names.add(d.getId()));
            if (!names.isEmpty()) {
                node.set(reference.getName(), names);
            }
        });
        return node;
    }

    /** Once all devices are read: what the device and its streams point to; ids that nobody has are left out. */
    static void link(String text, Device device, Function<String, Device> byId) {
        JsonNode node = tree(text);
        if (node != null) {
            link(node, device, byId);
            for (int i = 0; i < Math.min(device.getStreams().size(), node.path("streams").size()); i++) { //$NON-NLS-1$
                link(node.path("streams").path(i), device.getStreams().get(i), byId); //$NON-NLS-1$
            }
        }
    }

    private static void link(JsonNode node, EObject element, Function<String, Device> byId) {
        for (EReference reference : DeviceReferences.of(element)) {
            List<Device> devices = new ArrayList<>();
            node.path(reference.getName()).forEach(id -> Optional.ofNullable(byId.apply(id.asText())).filter(d -> !devices.contains(d)).ifPresent(devices::add));
            DeviceReferences.set(element, reference, devices);
        }
    }

    static ObjectNode plain(EObject element) {
        ObjectNode node = JsonFile.mapper().createObjectNode();
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (!IDS.contains(attribute) && element.eIsSet(attribute)) {
                node.put(attribute.getName(), EcoreUtil.convertToString(attribute.getEAttributeType(), element.eGet(attribute)));
            }
        }
        return node;
    }

    /** A device with ports and streams from what {@link #write} made; false where the text is none of it. */
    static boolean read(String text, Device into) {
        JsonNode node = tree(text);
        if (node == null || !node.path("ports").isArray() || node.path("ports").size() > MAX_PORTS) { //$NON-NLS-1$ //$NON-NLS-2$
            return false;
        }
        set(into, node);
        into.getPorts().clear();
        into.getStreams().clear();
        for (JsonNode entry : node.path("ports")) { //$NON-NLS-1$
            Port port = SiteFactory.eINSTANCE.createPort();
            set(port, entry);
            port.setId(into.getId() + '.' + unique(port.getName(), into.getPorts().stream().map(Port::getName).toList()));
            into.getPorts().add(port);
        }
        for (JsonNode entry : node.path("streams")) { //$NON-NLS-1$
            MediaStream stream = SiteFactory.eINSTANCE.createMediaStream();
            set(stream, entry);
            stream.setId(into.getId() + ".stream." + stream.getName()); //$NON-NLS-1$
            into.getStreams().add(stream);
        }
        return true;
    }

    private static String unique(String name, List<String> taken) {
        String free = name;
        for (int i = 2; taken.contains(free); i++) {
            free = name + '-' + i;
        }
        return free;
    }

    static JsonNode tree(String text) {
        try {
            JsonNode node = text.isEmpty() ? null : JsonFile.mapper().readTree(text);
            return node != null && node.isObject() ? node : null;
        } catch (IOException e) {
            return null; // somebody edited it: what else the cell says counts
        }
    }

    /** Values that the model does not take, or does not know, are left out. */
    static void set(EObject element, JsonNode values) {
        Iterator<Map.Entry<String, JsonNode>> fields = values.properties().iterator();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            if (element.eClass().getEStructuralFeature(field.getKey()) instanceof EAttribute attribute && !IDS.contains(attribute)
                    && field.getValue().isValueNode()) {
                try {
                    element.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), field.getValue().asText()));
                } catch (RuntimeException e) { // EMF’s conversions throw various kinds
                    continue;
                }
            }
        }
    }
}
