package org.headend.catalog.ui.internal.editor;

import org.headend.catalog.ui.internal.Messages;

/** How the values of choices are shown. */
final class Values {

    private Values() {
    }

    static String label(Field field, String value) {
        return switch (value) {
            case "ANY" -> Messages.value_any; //$NON-NLS-1$
            case "HOST" -> Messages.value_host; //$NON-NLS-1$
            case "DEVICE" -> Messages.value_device; //$NON-NLS-1$
            case "NONE" -> Messages.value_none; //$NON-NLS-1$
            case "SOURCE" -> Messages.value_source; //$NON-NLS-1$
            case "POWERED" -> Messages.value_powered; //$NON-NLS-1$
            case "UNKNOWN" -> Messages.value_unknown; //$NON-NLS-1$
            case "RECTILINEAR" -> Messages.value_rectilinear; //$NON-NLS-1$
            case "EQUIDISTANT" -> Messages.value_equidistant; //$NON-NLS-1$
            case "EQUISOLID" -> Messages.value_equisolid; //$NON-NLS-1$
            case "ETHERNET" -> Messages.value_ethernet; //$NON-NLS-1$
            case "WIFI" -> "Wi-Fi"; //$NON-NLS-1$ //$NON-NLS-2$
            case "POWER" -> Messages.value_power; //$NON-NLS-1$
            case "AUDIO" -> Messages.value_audio; //$NON-NLS-1$
            case "CELLULAR" -> Messages.value_cellular; //$NON-NLS-1$
            case "GPIO" -> Messages.value_gpio; //$NON-NLS-1$
            case "ONE_WIRE" -> "1-Wire"; //$NON-NLS-1$ //$NON-NLS-2$
            case "I2C" -> "I²C"; //$NON-NLS-1$ //$NON-NLS-2$
            case "RS485", "RS232", "RS422" -> value.replace("RS", "RS-"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            case "ZIGBEE" -> "Zigbee"; //$NON-NLS-1$ //$NON-NLS-2$
            case "BLUETOOTH" -> "Bluetooth"; //$NON-NLS-1$ //$NON-NLS-2$
            case "LORA" -> "LoRa"; //$NON-NLS-1$ //$NON-NLS-2$
            case "WIEGAND" -> "Wiegand"; //$NON-NLS-1$ //$NON-NLS-2$
            case "T1L" -> "10BASE-T1L"; //$NON-NLS-1$ //$NON-NLS-2$
            case "-1" -> field.path().equals("poeClass") ? Messages.value_unknown : value; //$NON-NLS-1$ //$NON-NLS-2$
            default -> value;
        };
    }
}
