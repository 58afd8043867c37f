package org.headend.design.validate;

import java.util.Optional;

import org.headend.design.internal.Messages;

/** What a person may type into the fields of a port, and the form in which it is kept. */
public final class PortFields {
    /** Highest address of a Modbus device (Modbus over serial line V1.02, 2.2). */
    public static final int MAX_BUS_ADDRESS = 247;
    /** Highest PoE class (IEEE 802.3bt). */
    public static final int MAX_POE_CLASS = 8;

    private PortFields() {
    }

    /** Why this is no interface address, as one translated sentence; empty when it is one, or blank. */
    public static Optional<String> addressFault(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<Ipv4> address = Ipv4.parse(text);
        if (address.isEmpty()) {
            return Optional.of(Ipv4.parse(text.strip() + "/24").isPresent() ? Messages.field_addressPrefix.toString() : Messages.field_address.toString()); //$NON-NLS-1$
        }
        return address.get().reserved() ? Optional.of(Messages.field_addressReserved.toString()) : Optional.empty();
    }

    /** Why this is no Modbus address; empty when it is one, or blank. */
    public static Optional<String> busAddressFault(String text) {
        return text.isBlank() || within(text, 1, MAX_BUS_ADDRESS) ? Optional.empty() : Optional.of(Messages.field_busAddress.toString());
    }

    /** Why these are no serial parameters; empty when they are, or blank. */
    public static Optional<String> serialFault(String text) {
        return text.isBlank() || SerialParameters.parse(text).isPresent() ? Optional.empty() : Optional.of(Messages.field_serial.toString());
    }

    /** Serial parameters in the form that is kept. */
    public static String serial(String text) {
        return SerialParameters.parse(text).map(SerialParameters::toString).orElse(text.strip());
    }

    /** Why this is no PoE class; empty when it is one, or blank. */
    public static Optional<String> poeClassFault(String text) {
        return text.isBlank() || within(text, 0, MAX_POE_CLASS) ? Optional.empty() : Optional.of(Messages.field_poeClass.toString());
    }

    private static boolean within(String text, int min, int max) {
        try {
            int value = Integer.parseInt(text.strip());
            return value >= min && value <= max;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
