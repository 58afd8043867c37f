package org.headend.design.exchange;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.headend.design.site.Device;
import org.headend.design.site.SitePackage;

/** What points from one device, or a stream of it, to others: who receives a stream, to whom a sensor reports. */
final class DeviceReferences {

    private DeviceReferences() {
    }

    static List<EReference> of(EObject element) {
        return element.eClass().getEAllReferences().stream().filter(r -> !r.isContainment() && !r.isContainer() && !r.isTransient()
                && r.getEReferenceType() == SitePackage.Literals.DEVICE).toList();
    }

    @SuppressWarnings("unchecked") // by the type of the reference
    static List<Device> get(EObject element, EReference reference) {
        Object value = element.eGet(reference);
        return reference.isMany() ? List.copyOf((List<Device>) value) : value == null ? List.of() : List.of((Device) value);
    }

    @SuppressWarnings("unchecked") // by the type of the reference
    static void set(EObject element, EReference reference, List<Device> devices) {
        if (reference.isMany()) {
            List<Device> list = (List<Device>) element.eGet(reference);
            list.clear();
            list.addAll(devices);
        } else {
            element.eSet(reference, devices.isEmpty() ? null : devices.get(0));
        }
    }
}
