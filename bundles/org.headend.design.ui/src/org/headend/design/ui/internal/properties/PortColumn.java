package org.headend.design.ui.internal.properties;

import java.util.Optional;
import java.util.stream.Collectors;

import org.headend.design.Labels;
import org.headend.design.site.Device;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.ui.internal.Messages;
import org.headend.design.validate.PortFields;

/** What the table of ports shows and lets edit. */
enum PortColumn {
    NAME(96), KIND(84), ROLE(64), ADDRESS(136), BUS_ADDRESS(108), SERIAL(96), POE_CLASS(108), LINKED_TO(200);

    private final int width;

    PortColumn(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    String label() {
        return switch (this) {
            case NAME -> Messages.properties_name;
            case KIND -> Messages.properties_kind;
            case ROLE -> Messages.properties_role;
            case ADDRESS -> Messages.properties_address;
            case BUS_ADDRESS -> Messages.properties_busAddress;
            case SERIAL -> Messages.properties_serial;
            case POE_CLASS -> Messages.properties_poeClass;
            case LINKED_TO -> Messages.properties_linkedTo;
        };
    }

    /** Whether a port of its kind has such a property at all. */
    boolean applies(Port port) {
        return switch (this) {
            case NAME, KIND, ROLE, LINKED_TO -> true;
            case ADDRESS -> port.getKind() == PortKind.ETHERNET || port.getKind() == PortKind.SFP || port.getKind() == PortKind.WIFI;
            case BUS_ADDRESS -> port.getKind() == PortKind.RS485 && port.getRole() != PortRole.HOST;
            case SERIAL -> port.getKind() == PortKind.RS485 || port.getKind() == PortKind.RS232;
            case POE_CLASS -> port.getPoe() != PoeMode.NONE;
        };
    }

    boolean editable(Port port) {
        return this != KIND && this != ROLE && this != LINKED_TO && applies(port);
    }

    /** What an editor of the cell begins with. */
    String read(Port port) {
        return switch (this) {
            case NAME -> Form.text(port.getName());
            case KIND -> Labels.of(port.getKind());
            case ROLE -> Labels.of(port.getRole());
            case ADDRESS -> Form.text(port.getAddress());
            case BUS_ADDRESS -> port.getBusAddress() == 0 ? "" : Integer.toString(port.getBusAddress()); //$NON-NLS-1$
            case SERIAL -> Form.text(port.getSerial());
            case POE_CLASS -> port.getPoeClass() < 0 ? "" : Integer.toString(port.getPoeClass()); //$NON-NLS-1$
            case LINKED_TO -> port.getLinks().stream().flatMap(l -> l.getPorts().stream()).filter(p -> p != port)
                    .map(Labels::of).collect(Collectors.joining(", ")); //$NON-NLS-1$
        };
    }

    String show(Port port) {
        if (!applies(port)) {
            return "–"; //$NON-NLS-1$
        }
        String value = read(port);
        return this != POE_CLASS ? value
                : Messages.bind(port.getPoe() == PoeMode.SOURCE ? Messages.properties_poeSource : Messages.properties_poePowered,
                        value.isEmpty() ? "?" : value); //$NON-NLS-1$
    }

    Optional<String> fault(Port port, String text) {
        return switch (this) {
            case NAME -> text.isBlank() ? Optional.of(Messages.properties_nameMissing) : taken(port, text.strip());
            case ADDRESS -> PortFields.addressFault(text);
            case BUS_ADDRESS -> PortFields.busAddressFault(text);
            case SERIAL -> PortFields.serialFault(text);
            case POE_CLASS -> PortFields.poeClassFault(text);
            case KIND, ROLE, LINKED_TO -> Optional.empty();
        };
    }

    private static Optional<String> taken(Port port, String name) {
        return ((Device) port.eContainer()).getPorts().stream().anyMatch(p -> p != port && name.equals(p.getName()))
                ? Optional.of(Messages.properties_nameTaken) : Optional.empty();
    }

    void write(Port port, String text) {
        String value = text.strip();
        switch (this) {
            case NAME -> port.setName(value);
            case ADDRESS -> port.setAddress(value.isEmpty() ? null : value);
            case BUS_ADDRESS -> port.setBusAddress(value.isEmpty() ? 0 : Integer.parseInt(value));
            case SERIAL -> port.setSerial(value.isEmpty() ? null : PortFields.serial(value));
            case POE_CLASS -> port.setPoeClass(value.isEmpty() ? -1 : Integer.parseInt(value));
            case KIND, ROLE, LINKED_TO -> throw new IllegalStateException(name());
        }
    }
}
