/**
 */
package org.headend.design.site;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Port Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.headend.design.site.SitePackage#getPortKind()
 * @model
 * @generated
 */
public enum PortKind implements Enumerator {
	/**
	 * The '<em><b>ETHERNET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ETHERNET_VALUE
	 * @generated
	 * @ordered
	 */
	ETHERNET(0, "ETHERNET", "ETHERNET"),

	/**
	 * The '<em><b>SFP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SFP_VALUE
	 * @generated
	 * @ordered
	 */
	SFP(1, "SFP", "SFP"),

	/**
	 * The '<em><b>WIFI</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WIFI_VALUE
	 * @generated
	 * @ordered
	 */
	WIFI(2, "WIFI", "WIFI"),

	/**
	 * The '<em><b>RS485</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RS485_VALUE
	 * @generated
	 * @ordered
	 */
	RS485(3, "RS485", "RS485"),

	/**
	 * The '<em><b>RS232</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RS232_VALUE
	 * @generated
	 * @ordered
	 */
	RS232(4, "RS232", "RS232"),

	/**
	 * The '<em><b>USB</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #USB_VALUE
	 * @generated
	 * @ordered
	 */
	USB(5, "USB", "USB"),

	/**
	 * The '<em><b>HDMI</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HDMI_VALUE
	 * @generated
	 * @ordered
	 */
	HDMI(6, "HDMI", "HDMI"),

	/**
	 * The '<em><b>CSI</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CSI_VALUE
	 * @generated
	 * @ordered
	 */
	CSI(7, "CSI", "CSI"),

	/**
	 * The '<em><b>AUDIO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AUDIO_VALUE
	 * @generated
	 * @ordered
	 */
	AUDIO(8, "AUDIO", "AUDIO"),

	/**
	 * The '<em><b>GPIO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GPIO_VALUE
	 * @generated
	 * @ordered
	 */
	GPIO(9, "GPIO", "GPIO"),

	/**
	 * The '<em><b>POWER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POWER_VALUE
	 * @generated
	 * @ordered
	 */
	POWER(10, "POWER", "POWER"),

	/**
	 * The '<em><b>RS422</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RS422_VALUE
	 * @generated
	 * @ordered
	 */
	RS422(11, "RS422", "RS422"),

	/**
	 * The '<em><b>CAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CAN_VALUE
	 * @generated
	 * @ordered
	 */
	CAN(12, "CAN", "CAN"),

	/**
	 * The '<em><b>UART</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UART_VALUE
	 * @generated
	 * @ordered
	 */
	UART(13, "UART", "UART"),

	/**
	 * The '<em><b>I2C</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #I2C_VALUE
	 * @generated
	 * @ordered
	 */
	I2C(14, "I2C", "I2C"),

	/**
	 * The '<em><b>SPI</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPI_VALUE
	 * @generated
	 * @ordered
	 */
	SPI(15, "SPI", "SPI"),

	/**
	 * The '<em><b>ONE WIRE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ONE_WIRE_VALUE
	 * @generated
	 * @ordered
	 */
	ONE_WIRE(16, "ONE_WIRE", "ONE_WIRE"),

	/**
	 * The '<em><b>ZIGBEE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ZIGBEE_VALUE
	 * @generated
	 * @ordered
	 */
	ZIGBEE(17, "ZIGBEE", "ZIGBEE"),

	/**
	 * The '<em><b>BLUETOOTH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BLUETOOTH_VALUE
	 * @generated
	 * @ordered
	 */
	BLUETOOTH(18, "BLUETOOTH", "BLUETOOTH"),

	/**
	 * The '<em><b>LORA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LORA_VALUE
	 * @generated
	 * @ordered
	 */
	LORA(19, "LORA", "LORA"),

	/**
	 * The '<em><b>CELLULAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CELLULAR_VALUE
	 * @generated
	 * @ordered
	 */
	CELLULAR(20, "CELLULAR", "CELLULAR"),

	/**
	 * The '<em><b>WIEGAND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WIEGAND_VALUE
	 * @generated
	 * @ordered
	 */
	WIEGAND(21, "WIEGAND", "WIEGAND"),

	/**
	 * The '<em><b>T1L</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #T1L_VALUE
	 * @generated
	 * @ordered
	 */
	T1L(22, "T1L", "T1L");

	/**
	 * The '<em><b>ETHERNET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ETHERNET
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ETHERNET_VALUE = 0;

	/**
	 * The '<em><b>SFP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SFP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SFP_VALUE = 1;

	/**
	 * The '<em><b>WIFI</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WIFI
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WIFI_VALUE = 2;

	/**
	 * The '<em><b>RS485</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RS485
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RS485_VALUE = 3;

	/**
	 * The '<em><b>RS232</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RS232
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RS232_VALUE = 4;

	/**
	 * The '<em><b>USB</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #USB
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int USB_VALUE = 5;

	/**
	 * The '<em><b>HDMI</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HDMI
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HDMI_VALUE = 6;

	/**
	 * The '<em><b>CSI</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CSI
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CSI_VALUE = 7;

	/**
	 * The '<em><b>AUDIO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AUDIO
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AUDIO_VALUE = 8;

	/**
	 * The '<em><b>GPIO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GPIO
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GPIO_VALUE = 9;

	/**
	 * The '<em><b>POWER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POWER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POWER_VALUE = 10;

	/**
	 * The '<em><b>RS422</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RS422
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RS422_VALUE = 11;

	/**
	 * The '<em><b>CAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CAN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CAN_VALUE = 12;

	/**
	 * The '<em><b>UART</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UART
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UART_VALUE = 13;

	/**
	 * The '<em><b>I2C</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #I2C
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int I2C_VALUE = 14;

	/**
	 * The '<em><b>SPI</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPI
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SPI_VALUE = 15;

	/**
	 * The '<em><b>ONE WIRE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ONE_WIRE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ONE_WIRE_VALUE = 16;

	/**
	 * The '<em><b>ZIGBEE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ZIGBEE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ZIGBEE_VALUE = 17;

	/**
	 * The '<em><b>BLUETOOTH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BLUETOOTH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BLUETOOTH_VALUE = 18;

	/**
	 * The '<em><b>LORA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LORA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LORA_VALUE = 19;

	/**
	 * The '<em><b>CELLULAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CELLULAR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CELLULAR_VALUE = 20;

	/**
	 * The '<em><b>WIEGAND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WIEGAND
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WIEGAND_VALUE = 21;

	/**
	 * The '<em><b>T1L</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #T1L
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int T1L_VALUE = 22;

	/**
	 * An array of all the '<em><b>Port Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PortKind[] VALUES_ARRAY =
		new PortKind[] {
			ETHERNET,
			SFP,
			WIFI,
			RS485,
			RS232,
			USB,
			HDMI,
			CSI,
			AUDIO,
			GPIO,
			POWER,
			RS422,
			CAN,
			UART,
			I2C,
			SPI,
			ONE_WIRE,
			ZIGBEE,
			BLUETOOTH,
			LORA,
			CELLULAR,
			WIEGAND,
			T1L,
		};

	/**
	 * A public read-only list of all the '<em><b>Port Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PortKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Port Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PortKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PortKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Port Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PortKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PortKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Port Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PortKind get(int value) {
		switch (value) {
			case ETHERNET_VALUE: return ETHERNET;
			case SFP_VALUE: return SFP;
			case WIFI_VALUE: return WIFI;
			case RS485_VALUE: return RS485;
			case RS232_VALUE: return RS232;
			case USB_VALUE: return USB;
			case HDMI_VALUE: return HDMI;
			case CSI_VALUE: return CSI;
			case AUDIO_VALUE: return AUDIO;
			case GPIO_VALUE: return GPIO;
			case POWER_VALUE: return POWER;
			case RS422_VALUE: return RS422;
			case CAN_VALUE: return CAN;
			case UART_VALUE: return UART;
			case I2C_VALUE: return I2C;
			case SPI_VALUE: return SPI;
			case ONE_WIRE_VALUE: return ONE_WIRE;
			case ZIGBEE_VALUE: return ZIGBEE;
			case BLUETOOTH_VALUE: return BLUETOOTH;
			case LORA_VALUE: return LORA;
			case CELLULAR_VALUE: return CELLULAR;
			case WIEGAND_VALUE: return WIEGAND;
			case T1L_VALUE: return T1L;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private PortKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //PortKind
