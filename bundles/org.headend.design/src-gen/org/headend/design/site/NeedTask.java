/**
 */
package org.headend.design.site;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Need Task</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.headend.design.site.SitePackage#getNeedTask()
 * @model
 * @generated
 */
public enum NeedTask implements Enumerator {
	/**
	 * The '<em><b>OVERVIEW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OVERVIEW_VALUE
	 * @generated
	 * @ordered
	 */
	OVERVIEW(0, "OVERVIEW", "OVERVIEW"),

	/**
	 * The '<em><b>OUTLINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OUTLINE_VALUE
	 * @generated
	 * @ordered
	 */
	OUTLINE(1, "OUTLINE", "OUTLINE"),

	/**
	 * The '<em><b>DISCERN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DISCERN_VALUE
	 * @generated
	 * @ordered
	 */
	DISCERN(2, "DISCERN", "DISCERN"),

	/**
	 * The '<em><b>PERCEIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PERCEIVE_VALUE
	 * @generated
	 * @ordered
	 */
	PERCEIVE(3, "PERCEIVE", "PERCEIVE"),

	/**
	 * The '<em><b>CHARACTERISE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHARACTERISE_VALUE
	 * @generated
	 * @ordered
	 */
	CHARACTERISE(4, "CHARACTERISE", "CHARACTERISE"),

	/**
	 * The '<em><b>VALIDATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VALIDATE_VALUE
	 * @generated
	 * @ordered
	 */
	VALIDATE(5, "VALIDATE", "VALIDATE"),

	/**
	 * The '<em><b>SCRUTINISE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SCRUTINISE_VALUE
	 * @generated
	 * @ordered
	 */
	SCRUTINISE(6, "SCRUTINISE", "SCRUTINISE"),

	/**
	 * The '<em><b>MONITOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MONITOR_VALUE
	 * @generated
	 * @ordered
	 */
	MONITOR(7, "MONITOR", "MONITOR"),

	/**
	 * The '<em><b>DETECT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DETECT_VALUE
	 * @generated
	 * @ordered
	 */
	DETECT(8, "DETECT", "DETECT"),

	/**
	 * The '<em><b>OBSERVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBSERVE_VALUE
	 * @generated
	 * @ordered
	 */
	OBSERVE(9, "OBSERVE", "OBSERVE"),

	/**
	 * The '<em><b>RECOGNISE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RECOGNISE_VALUE
	 * @generated
	 * @ordered
	 */
	RECOGNISE(10, "RECOGNISE", "RECOGNISE"),

	/**
	 * The '<em><b>IDENTIFY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IDENTIFY_VALUE
	 * @generated
	 * @ordered
	 */
	IDENTIFY(11, "IDENTIFY", "IDENTIFY"),

	/**
	 * The '<em><b>INSPECT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INSPECT_VALUE
	 * @generated
	 * @ordered
	 */
	INSPECT(12, "INSPECT", "INSPECT"),

	/**
	 * The '<em><b>FACE RECOGNITION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FACE_RECOGNITION_VALUE
	 * @generated
	 * @ordered
	 */
	FACE_RECOGNITION(13, "FACE_RECOGNITION", "FACE_RECOGNITION"),

	/**
	 * The '<em><b>NUMBER PLATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NUMBER_PLATE_VALUE
	 * @generated
	 * @ordered
	 */
	NUMBER_PLATE(14, "NUMBER_PLATE", "NUMBER_PLATE"),

	/**
	 * The '<em><b>MODEL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MODEL_VALUE
	 * @generated
	 * @ordered
	 */
	MODEL(15, "MODEL", "MODEL"),

	/**
	 * The '<em><b>VOICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VOICE_VALUE
	 * @generated
	 * @ordered
	 */
	VOICE(16, "VOICE", "VOICE"),

	/**
	 * The '<em><b>LIGHT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LIGHT_VALUE
	 * @generated
	 * @ordered
	 */
	LIGHT(17, "LIGHT", "LIGHT"),

	/**
	 * The '<em><b>WIFI</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WIFI_VALUE
	 * @generated
	 * @ordered
	 */
	WIFI(18, "WIFI", "WIFI"),

	/**
	 * The '<em><b>ANNOUNCEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANNOUNCEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	ANNOUNCEMENT(19, "ANNOUNCEMENT", "ANNOUNCEMENT");

	/**
	 * The '<em><b>OVERVIEW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OVERVIEW
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OVERVIEW_VALUE = 0;

	/**
	 * The '<em><b>OUTLINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OUTLINE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OUTLINE_VALUE = 1;

	/**
	 * The '<em><b>DISCERN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DISCERN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DISCERN_VALUE = 2;

	/**
	 * The '<em><b>PERCEIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PERCEIVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PERCEIVE_VALUE = 3;

	/**
	 * The '<em><b>CHARACTERISE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHARACTERISE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CHARACTERISE_VALUE = 4;

	/**
	 * The '<em><b>VALIDATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VALIDATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int VALIDATE_VALUE = 5;

	/**
	 * The '<em><b>SCRUTINISE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SCRUTINISE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SCRUTINISE_VALUE = 6;

	/**
	 * The '<em><b>MONITOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MONITOR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MONITOR_VALUE = 7;

	/**
	 * The '<em><b>DETECT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DETECT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DETECT_VALUE = 8;

	/**
	 * The '<em><b>OBSERVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBSERVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OBSERVE_VALUE = 9;

	/**
	 * The '<em><b>RECOGNISE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RECOGNISE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RECOGNISE_VALUE = 10;

	/**
	 * The '<em><b>IDENTIFY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IDENTIFY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int IDENTIFY_VALUE = 11;

	/**
	 * The '<em><b>INSPECT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INSPECT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INSPECT_VALUE = 12;

	/**
	 * The '<em><b>FACE RECOGNITION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FACE_RECOGNITION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FACE_RECOGNITION_VALUE = 13;

	/**
	 * The '<em><b>NUMBER PLATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NUMBER_PLATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NUMBER_PLATE_VALUE = 14;

	/**
	 * The '<em><b>MODEL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MODEL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MODEL_VALUE = 15;

	/**
	 * The '<em><b>VOICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VOICE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int VOICE_VALUE = 16;

	/**
	 * The '<em><b>LIGHT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LIGHT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LIGHT_VALUE = 17;

	/**
	 * The '<em><b>WIFI</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WIFI
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WIFI_VALUE = 18;

	/**
	 * The '<em><b>ANNOUNCEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANNOUNCEMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ANNOUNCEMENT_VALUE = 19;

	/**
	 * An array of all the '<em><b>Need Task</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final NeedTask[] VALUES_ARRAY =
		new NeedTask[] {
			OVERVIEW,
			OUTLINE,
			DISCERN,
			PERCEIVE,
			CHARACTERISE,
			VALIDATE,
			SCRUTINISE,
			MONITOR,
			DETECT,
			OBSERVE,
			RECOGNISE,
			IDENTIFY,
			INSPECT,
			FACE_RECOGNITION,
			NUMBER_PLATE,
			MODEL,
			VOICE,
			LIGHT,
			WIFI,
			ANNOUNCEMENT,
		};

	/**
	 * A public read-only list of all the '<em><b>Need Task</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<NeedTask> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Need Task</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NeedTask get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			NeedTask result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Need Task</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NeedTask getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			NeedTask result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Need Task</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NeedTask get(int value) {
		switch (value) {
			case OVERVIEW_VALUE: return OVERVIEW;
			case OUTLINE_VALUE: return OUTLINE;
			case DISCERN_VALUE: return DISCERN;
			case PERCEIVE_VALUE: return PERCEIVE;
			case CHARACTERISE_VALUE: return CHARACTERISE;
			case VALIDATE_VALUE: return VALIDATE;
			case SCRUTINISE_VALUE: return SCRUTINISE;
			case MONITOR_VALUE: return MONITOR;
			case DETECT_VALUE: return DETECT;
			case OBSERVE_VALUE: return OBSERVE;
			case RECOGNISE_VALUE: return RECOGNISE;
			case IDENTIFY_VALUE: return IDENTIFY;
			case INSPECT_VALUE: return INSPECT;
			case FACE_RECOGNITION_VALUE: return FACE_RECOGNITION;
			case NUMBER_PLATE_VALUE: return NUMBER_PLATE;
			case MODEL_VALUE: return MODEL;
			case VOICE_VALUE: return VOICE;
			case LIGHT_VALUE: return LIGHT;
			case WIFI_VALUE: return WIFI;
			case ANNOUNCEMENT_VALUE: return ANNOUNCEMENT;
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
	private NeedTask(int value, String name, String literal) {
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
	
} //NeedTask
