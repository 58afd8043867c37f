/**
 */
package org.headend.design.site;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.headend.design.site.SiteFactory
 * @model kind="package"
 * @generated
 */
public interface SitePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "site";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://headend.org/site/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "site";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SitePackage eINSTANCE = org.headend.design.site.impl.SitePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.headend.design.site.impl.DocumentImpl <em>Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.impl.DocumentImpl
	 * @see org.headend.design.site.impl.SitePackageImpl#getDocument()
	 * @generated
	 */
	int DOCUMENT = 0;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__FORMAT_VERSION = 0;

	/**
	 * The feature id for the '<em><b>Site</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__SITE = 1;

	/**
	 * The feature id for the '<em><b>Diagrams</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__DIAGRAMS = 2;

	/**
	 * The number of structural features of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headend.design.site.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.impl.ElementImpl
	 * @see org.headend.design.site.impl.SitePackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__NAME = 1;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headend.design.site.impl.SiteImpl <em>Site</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.impl.SiteImpl
	 * @see org.headend.design.site.impl.SitePackageImpl#getSite()
	 * @generated
	 */
	int SITE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Devices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__DEVICES = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__LINKS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Floors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__FLOORS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__AREAS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Networks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__NETWORKS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__SUPPRESSIONS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__LATITUDE = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__LONGITUDE = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__TIME_ZONE = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Site</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Site</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headend.design.site.impl.DeviceImpl <em>Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.impl.DeviceImpl
	 * @see org.headend.design.site.impl.SitePackageImpl#getDevice()
	 * @generated
	 */
	int DEVICE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__TYPE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__NOTES = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Poe Budget Watts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__POE_BUDGET_WATTS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Ports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__PORTS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__AREA = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Hostname</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__HOSTNAME = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Client Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__CLIENT_ID = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Ntp Server</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__NTP_SERVER = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Services</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__SERVICES = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Password</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__PASSWORD = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Exposed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__EXPOSED = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Critical</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__CRITICAL = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Spanning Tree</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__SPANNING_TREE = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Ups Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__UPS_MINUTES = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__SERIAL_NUMBER = ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Streams</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__STREAMS = ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Reports To</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__REPORTS_TO = ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Retention Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__RETENTION_DAYS = ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The number of operations of the '<em>Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headend.design.site.impl.PortImpl <em>Port</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.impl.PortImpl
	 * @see org.headend.design.site.impl.SitePackageImpl#getPort()
	 * @generated
	 */
	int PORT = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__ROLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__CAPACITY = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__REQUIRED = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__ADDRESS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Bus Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__BUS_ADDRESS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Serial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__SERIAL = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Poe</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__POE = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Poe Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__POE_CLASS = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Links</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__LINKS = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Connector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__CONNECTOR = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Speed Mbit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__SPEED_MBIT = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Management</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__MANAGEMENT = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Mac</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__MAC = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Dhcp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__DHCP = ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Gateway Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__GATEWAY_ADDRESS = ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Vlan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__VLAN = ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Trunk Vlans</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__TRUNK_VLANS = ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Poe Volts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__POE_VOLTS = ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Poe Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__POE_PRIORITY = ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Protocol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__PROTOCOL = ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Registers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__REGISTERS = ELEMENT_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Poll Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__POLL_MILLIS = ELEMENT_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Unit Load</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__UNIT_LOAD = ELEMENT_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Terminated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__TERMINATED = ELEMENT_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Biased</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__BIASED = ELEMENT_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Grounded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__GROUNDED = ELEMENT_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Volts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__VOLTS = ELEMENT_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Amps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__AMPS = ELEMENT_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__CURRENT = ELEMENT_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__POLARITY = ELEMENT_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Ssid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__SSID = ELEMENT_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Bands</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__BANDS = ELEMENT_FEATURE_COUNT + 32;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__CHANNEL = ELEMENT_FEATURE_COUNT + 33;

	/**
	 * The feature id for the '<em><b>Wifi Security</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__WIFI_SECURITY = ELEMENT_FEATURE_COUNT + 34;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__REGION = ELEMENT_FEATURE_COUNT + 35;

	/**
	 * The feature id for the '<em><b>Fibre Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__FIBRE_MODE = ELEMENT_FEATURE_COUNT + 36;

	/**
	 * The feature id for the '<em><b>Wavelengths</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__WAVELENGTHS = ELEMENT_FEATURE_COUNT + 37;

	/**
	 * The feature id for the '<em><b>Strands</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__STRANDS = ELEMENT_FEATURE_COUNT + 38;

	/**
	 * The number of structural features of the '<em>Port</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 39;

	/**
	 * The number of operations of the '<em>Port</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headend.design.site.impl.LinkImpl <em>Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.impl.LinkImpl
	 * @see org.headend.design.site.impl.SitePackageImpl#getLink()
	 * @generated
	 */
	int LINK = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Ports</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__PORTS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Medium</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__MEDIUM = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Length Metres</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__LENGTH_METRES = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Cable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__CABLE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Adapter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__ADAPTER = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Crossover</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__CROSSOVER = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Rate Mbit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__RATE_MBIT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__NOTES = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headend.design.site.impl.MediaStreamImpl <em>Media Stream</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.impl.MediaStreamImpl
	 * @see org.headend.design.site.impl.SitePackageImpl#getMediaStream()
	 * @generated
	 */
	int MEDIA_STREAM = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_STREAM__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_STREAM__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Codec</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_STREAM__CODEC = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_STREAM__WIDTH = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_STREAM__HEIGHT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Fps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_STREAM__FPS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Mbit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_STREAM__MBIT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Consumers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_STREAM__CONSUMERS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_STREAM__MODEL = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Scene</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_STREAM__SCENE = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Media Stream</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_STREAM_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Media Stream</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_STREAM_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headend.design.site.impl.AreaImpl <em>Area</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.impl.AreaImpl
	 * @see org.headend.design.site.impl.SitePackageImpl#getArea()
	 * @generated
	 */
	int AREA = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__AREAS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Min Celsius</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__MIN_CELSIUS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Max Celsius</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__MAX_CELSIUS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Vandalism</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__VANDALISM = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Area</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Area</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headend.design.site.impl.NetworkImpl <em>Network</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.impl.NetworkImpl
	 * @see org.headend.design.site.impl.SitePackageImpl#getNetwork()
	 * @generated
	 */
	int NETWORK = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Cidr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__CIDR = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Vlan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__VLAN = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Gateway Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__GATEWAY_ADDRESS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Dhcp From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__DHCP_FROM = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Dhcp To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__DHCP_TO = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Ntp Server</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__NTP_SERVER = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__PURPOSE = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Network</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Network</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headend.design.site.impl.SuppressionImpl <em>Suppression</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.impl.SuppressionImpl
	 * @see org.headend.design.site.impl.SitePackageImpl#getSuppression()
	 * @generated
	 */
	int SUPPRESSION = 9;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__RULE = 0;

	/**
	 * The feature id for the '<em><b>Element</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__ELEMENT = 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__REASON = 2;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__AUTHOR = 3;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__DATE = 4;

	/**
	 * The number of structural features of the '<em>Suppression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Suppression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headend.design.site.impl.FloorImpl <em>Floor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.impl.FloorImpl
	 * @see org.headend.design.site.impl.SitePackageImpl#getFloor()
	 * @generated
	 */
	int FLOOR = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOR__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOR__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOR__LEVEL = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Background</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOR__BACKGROUND = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Placements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOR__PLACEMENTS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Background Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOR__BACKGROUND_PAGE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Background X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOR__BACKGROUND_X = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Background Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOR__BACKGROUND_Y = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Background Scale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOR__BACKGROUND_SCALE = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Background Rotation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOR__BACKGROUND_ROTATION = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Background Opacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOR__BACKGROUND_OPACITY = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOR__WIDTH = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOR__DEPTH = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Elevation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOR__ELEVATION = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Ceiling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOR__CEILING = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Walls</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOR__WALLS = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Zones</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOR__ZONES = ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Trays</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOR__TRAYS = ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Risers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOR__RISERS = ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Routes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOR__ROUTES = ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>North</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOR__NORTH = ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The number of structural features of the '<em>Floor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOR_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The number of operations of the '<em>Floor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOR_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headend.design.site.impl.PlacementImpl <em>Placement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.impl.PlacementImpl
	 * @see org.headend.design.site.impl.SitePackageImpl#getPlacement()
	 * @generated
	 */
	int PLACEMENT = 11;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__DEVICE = 0;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__X = 1;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__Y = 2;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__HEIGHT = 3;

	/**
	 * The feature id for the '<em><b>Pan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__PAN = 4;

	/**
	 * The feature id for the '<em><b>Tilt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__TILT = 5;

	/**
	 * The feature id for the '<em><b>Roll</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__ROLL = 6;

	/**
	 * The feature id for the '<em><b>Focal Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__FOCAL_LENGTH = 7;

	/**
	 * The feature id for the '<em><b>Stream</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__STREAM = 8;

	/**
	 * The feature id for the '<em><b>Corridor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__CORRIDOR = 9;

	/**
	 * The feature id for the '<em><b>Range</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__RANGE = 10;

	/**
	 * The feature id for the '<em><b>Mount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__MOUNT = 11;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__NOTES = 12;

	/**
	 * The feature id for the '<em><b>Stabilisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__STABILISATION = 13;

	/**
	 * The number of structural features of the '<em>Placement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT_FEATURE_COUNT = 14;

	/**
	 * The number of operations of the '<em>Placement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headend.design.site.impl.WallImpl <em>Wall</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.impl.WallImpl
	 * @see org.headend.design.site.impl.SitePackageImpl#getWall()
	 * @generated
	 */
	int WALL = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WALL__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WALL__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WALL__POINTS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WALL__HEIGHT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WALL__THICKNESS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WALL__MATERIAL = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Openings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WALL__OPENINGS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Wall</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WALL_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Wall</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WALL_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headend.design.site.impl.OpeningImpl <em>Opening</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.impl.OpeningImpl
	 * @see org.headend.design.site.impl.SitePackageImpl#getOpening()
	 * @generated
	 */
	int OPENING = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPENING__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPENING__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPENING__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPENING__OFFSET = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPENING__WIDTH = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sill</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPENING__SILL = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPENING__HEAD = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Opening</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPENING_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Opening</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPENING_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headend.design.site.impl.ZoneImpl <em>Zone</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.impl.ZoneImpl
	 * @see org.headend.design.site.impl.SitePackageImpl#getZone()
	 * @generated
	 */
	int ZONE = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__POINTS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__NEEDS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Noise Decibels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__NOISE_DECIBELS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Lux</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__LUX = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Entrance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__ENTRANCE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Outdoor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__OUTDOOR = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Reverberation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__REVERBERATION = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Room Volume</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__ROOM_VOLUME = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Zone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Zone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headend.design.site.impl.NeedImpl <em>Need</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.impl.NeedImpl
	 * @see org.headend.design.site.impl.SitePackageImpl#getNeed()
	 * @generated
	 */
	int NEED = 15;

	/**
	 * The feature id for the '<em><b>Task</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__TASK = 0;

	/**
	 * The feature id for the '<em><b>Pixels Per Metre</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__PIXELS_PER_METRE = 1;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__MODEL = 2;

	/**
	 * The feature id for the '<em><b>Object Metres</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__OBJECT_METRES = 3;

	/**
	 * The feature id for the '<em><b>Target Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__TARGET_HEIGHT = 4;

	/**
	 * The feature id for the '<em><b>Snr Decibels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__SNR_DECIBELS = 5;

	/**
	 * The feature id for the '<em><b>Min Lux</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__MIN_LUX = 6;

	/**
	 * The feature id for the '<em><b>Max Lux</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__MAX_LUX = 7;

	/**
	 * The feature id for the '<em><b>Coverage Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__COVERAGE_PERCENT = 8;

	/**
	 * The feature id for the '<em><b>Speech</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__SPEECH = 9;

	/**
	 * The feature id for the '<em><b>Signal Dbm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__SIGNAL_DBM = 10;

	/**
	 * The feature id for the '<em><b>Object Speed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__OBJECT_SPEED = 11;

	/**
	 * The number of structural features of the '<em>Need</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED_FEATURE_COUNT = 12;

	/**
	 * The number of operations of the '<em>Need</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headend.design.site.impl.TrayImpl <em>Tray</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.impl.TrayImpl
	 * @see org.headend.design.site.impl.SitePackageImpl#getTray()
	 * @generated
	 */
	int TRAY = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAY__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAY__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAY__POINTS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAY__HEIGHT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Width Millimetres</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAY__WIDTH_MILLIMETRES = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Tray</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAY_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Tray</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAY_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headend.design.site.impl.RiserImpl <em>Riser</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.impl.RiserImpl
	 * @see org.headend.design.site.impl.SitePackageImpl#getRiser()
	 * @generated
	 */
	int RISER = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISER__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISER__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISER__X = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISER__Y = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Riser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISER_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Riser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISER_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headend.design.site.impl.RouteImpl <em>Route</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.impl.RouteImpl
	 * @see org.headend.design.site.impl.SitePackageImpl#getRoute()
	 * @generated
	 */
	int ROUTE = 18;

	/**
	 * The feature id for the '<em><b>Link</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__LINK = 0;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__POINTS = 1;

	/**
	 * The feature id for the '<em><b>Manual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__MANUAL = 2;

	/**
	 * The feature id for the '<em><b>Length Metres</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__LENGTH_METRES = 3;

	/**
	 * The number of structural features of the '<em>Route</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Route</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headend.design.site.impl.DiagramImpl <em>Diagram</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.impl.DiagramImpl
	 * @see org.headend.design.site.impl.SitePackageImpl#getDiagram()
	 * @generated
	 */
	int DIAGRAM = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__NODES = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Edges</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__EDGES = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__GROUPS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Views</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__VIEWS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__LABELS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Diagram</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Diagram</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headend.design.site.impl.NodeImpl <em>Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.impl.NodeImpl
	 * @see org.headend.design.site.impl.SitePackageImpl#getNode()
	 * @generated
	 */
	int NODE = 20;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__DEVICE = 0;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__X = 1;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__Y = 2;

	/**
	 * The feature id for the '<em><b>Pinned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__PINNED = 3;

	/**
	 * The number of structural features of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headend.design.site.impl.EdgeImpl <em>Edge</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.impl.EdgeImpl
	 * @see org.headend.design.site.impl.SitePackageImpl#getEdge()
	 * @generated
	 */
	int EDGE = 21;

	/**
	 * The feature id for the '<em><b>Link</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE__LINK = 0;

	/**
	 * The feature id for the '<em><b>Bend Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE__BEND_POINTS = 1;

	/**
	 * The number of structural features of the '<em>Edge</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Edge</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headend.design.site.impl.GroupImpl <em>Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.impl.GroupImpl
	 * @see org.headend.design.site.impl.SitePackageImpl#getGroup()
	 * @generated
	 */
	int GROUP = 22;

	/**
	 * The feature id for the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__AREA = 0;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__X = 1;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__Y = 2;

	/**
	 * The feature id for the '<em><b>Collapsed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__COLLAPSED = 3;

	/**
	 * The number of structural features of the '<em>Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headend.design.site.impl.ViewImpl <em>View</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.impl.ViewImpl
	 * @see org.headend.design.site.impl.SitePackageImpl#getView()
	 * @generated
	 */
	int VIEW = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Hidden Layers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__HIDDEN_LAYERS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__LABELS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__FILTER = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Focus</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__FOCUS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Hops</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__HOPS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Collapsed</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__COLLAPSED = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>View</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>View</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headend.design.site.PortKind <em>Port Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.PortKind
	 * @see org.headend.design.site.impl.SitePackageImpl#getPortKind()
	 * @generated
	 */
	int PORT_KIND = 24;

	/**
	 * The meta object id for the '{@link org.headend.design.site.PortRole <em>Port Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.PortRole
	 * @see org.headend.design.site.impl.SitePackageImpl#getPortRole()
	 * @generated
	 */
	int PORT_ROLE = 25;

	/**
	 * The meta object id for the '{@link org.headend.design.site.PoeMode <em>Poe Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.PoeMode
	 * @see org.headend.design.site.impl.SitePackageImpl#getPoeMode()
	 * @generated
	 */
	int POE_MODE = 26;

	/**
	 * The meta object id for the '{@link org.headend.design.site.Medium <em>Medium</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.Medium
	 * @see org.headend.design.site.impl.SitePackageImpl#getMedium()
	 * @generated
	 */
	int MEDIUM = 27;

	/**
	 * The meta object id for the '{@link org.headend.design.site.Known <em>Known</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.Known
	 * @see org.headend.design.site.impl.SitePackageImpl#getKnown()
	 * @generated
	 */
	int KNOWN = 28;

	/**
	 * The meta object id for the '{@link org.headend.design.site.PasswordState <em>Password State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.PasswordState
	 * @see org.headend.design.site.impl.SitePackageImpl#getPasswordState()
	 * @generated
	 */
	int PASSWORD_STATE = 29;

	/**
	 * The meta object id for the '{@link org.headend.design.site.CurrentKind <em>Current Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.CurrentKind
	 * @see org.headend.design.site.impl.SitePackageImpl#getCurrentKind()
	 * @generated
	 */
	int CURRENT_KIND = 30;

	/**
	 * The meta object id for the '{@link org.headend.design.site.AreaKind <em>Area Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.AreaKind
	 * @see org.headend.design.site.impl.SitePackageImpl#getAreaKind()
	 * @generated
	 */
	int AREA_KIND = 31;

	/**
	 * The meta object id for the '{@link org.headend.design.site.NetworkPurpose <em>Network Purpose</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.NetworkPurpose
	 * @see org.headend.design.site.impl.SitePackageImpl#getNetworkPurpose()
	 * @generated
	 */
	int NETWORK_PURPOSE = 32;

	/**
	 * The meta object id for the '{@link org.headend.design.site.Mount <em>Mount</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.Mount
	 * @see org.headend.design.site.impl.SitePackageImpl#getMount()
	 * @generated
	 */
	int MOUNT = 33;

	/**
	 * The meta object id for the '{@link org.headend.design.site.WallMaterial <em>Wall Material</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.WallMaterial
	 * @see org.headend.design.site.impl.SitePackageImpl#getWallMaterial()
	 * @generated
	 */
	int WALL_MATERIAL = 34;

	/**
	 * The meta object id for the '{@link org.headend.design.site.OpeningKind <em>Opening Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.OpeningKind
	 * @see org.headend.design.site.impl.SitePackageImpl#getOpeningKind()
	 * @generated
	 */
	int OPENING_KIND = 35;

	/**
	 * The meta object id for the '{@link org.headend.design.site.NeedTask <em>Need Task</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headend.design.site.NeedTask
	 * @see org.headend.design.site.impl.SitePackageImpl#getNeedTask()
	 * @generated
	 */
	int NEED_TASK = 36;


	/**
	 * Returns the meta object for class '{@link org.headend.design.site.Document <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document</em>'.
	 * @see org.headend.design.site.Document
	 * @generated
	 */
	EClass getDocument();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Document#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.headend.design.site.Document#getFormatVersion()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_FormatVersion();

	/**
	 * Returns the meta object for the containment reference '{@link org.headend.design.site.Document#getSite <em>Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Site</em>'.
	 * @see org.headend.design.site.Document#getSite()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Site();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headend.design.site.Document#getDiagrams <em>Diagrams</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Diagrams</em>'.
	 * @see org.headend.design.site.Document#getDiagrams()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Diagrams();

	/**
	 * Returns the meta object for class '{@link org.headend.design.site.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.headend.design.site.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Element#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.headend.design.site.Element#getId()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Element#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.headend.design.site.Element#getName()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Name();

	/**
	 * Returns the meta object for class '{@link org.headend.design.site.Site <em>Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Site</em>'.
	 * @see org.headend.design.site.Site
	 * @generated
	 */
	EClass getSite();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headend.design.site.Site#getDevices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Devices</em>'.
	 * @see org.headend.design.site.Site#getDevices()
	 * @see #getSite()
	 * @generated
	 */
	EReference getSite_Devices();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headend.design.site.Site#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see org.headend.design.site.Site#getLinks()
	 * @see #getSite()
	 * @generated
	 */
	EReference getSite_Links();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headend.design.site.Site#getFloors <em>Floors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Floors</em>'.
	 * @see org.headend.design.site.Site#getFloors()
	 * @see #getSite()
	 * @generated
	 */
	EReference getSite_Floors();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headend.design.site.Site#getAreas <em>Areas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Areas</em>'.
	 * @see org.headend.design.site.Site#getAreas()
	 * @see #getSite()
	 * @generated
	 */
	EReference getSite_Areas();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headend.design.site.Site#getNetworks <em>Networks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Networks</em>'.
	 * @see org.headend.design.site.Site#getNetworks()
	 * @see #getSite()
	 * @generated
	 */
	EReference getSite_Networks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headend.design.site.Site#getSuppressions <em>Suppressions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Suppressions</em>'.
	 * @see org.headend.design.site.Site#getSuppressions()
	 * @see #getSite()
	 * @generated
	 */
	EReference getSite_Suppressions();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Site#getLatitude <em>Latitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latitude</em>'.
	 * @see org.headend.design.site.Site#getLatitude()
	 * @see #getSite()
	 * @generated
	 */
	EAttribute getSite_Latitude();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Site#getLongitude <em>Longitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Longitude</em>'.
	 * @see org.headend.design.site.Site#getLongitude()
	 * @see #getSite()
	 * @generated
	 */
	EAttribute getSite_Longitude();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Site#getTimeZone <em>Time Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Zone</em>'.
	 * @see org.headend.design.site.Site#getTimeZone()
	 * @see #getSite()
	 * @generated
	 */
	EAttribute getSite_TimeZone();

	/**
	 * Returns the meta object for class '{@link org.headend.design.site.Device <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Device</em>'.
	 * @see org.headend.design.site.Device
	 * @generated
	 */
	EClass getDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Device#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.headend.design.site.Device#getType()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Device#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.headend.design.site.Device#getNotes()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Notes();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Device#getPoeBudgetWatts <em>Poe Budget Watts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Poe Budget Watts</em>'.
	 * @see org.headend.design.site.Device#getPoeBudgetWatts()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_PoeBudgetWatts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headend.design.site.Device#getPorts <em>Ports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ports</em>'.
	 * @see org.headend.design.site.Device#getPorts()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Ports();

	/**
	 * Returns the meta object for the reference '{@link org.headend.design.site.Device#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Area</em>'.
	 * @see org.headend.design.site.Device#getArea()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Area();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Device#getHostname <em>Hostname</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hostname</em>'.
	 * @see org.headend.design.site.Device#getHostname()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Hostname();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Device#getClientId <em>Client Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Client Id</em>'.
	 * @see org.headend.design.site.Device#getClientId()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_ClientId();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Device#getNtpServer <em>Ntp Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ntp Server</em>'.
	 * @see org.headend.design.site.Device#getNtpServer()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_NtpServer();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Device#getServices <em>Services</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Services</em>'.
	 * @see org.headend.design.site.Device#getServices()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Services();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Device#getPassword <em>Password</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Password</em>'.
	 * @see org.headend.design.site.Device#getPassword()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Password();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Device#isExposed <em>Exposed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exposed</em>'.
	 * @see org.headend.design.site.Device#isExposed()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Exposed();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Device#isCritical <em>Critical</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Critical</em>'.
	 * @see org.headend.design.site.Device#isCritical()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Critical();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Device#getSpanningTree <em>Spanning Tree</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Spanning Tree</em>'.
	 * @see org.headend.design.site.Device#getSpanningTree()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_SpanningTree();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Device#getUpsMinutes <em>Ups Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ups Minutes</em>'.
	 * @see org.headend.design.site.Device#getUpsMinutes()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_UpsMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Device#getSerialNumber <em>Serial Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serial Number</em>'.
	 * @see org.headend.design.site.Device#getSerialNumber()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_SerialNumber();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headend.design.site.Device#getStreams <em>Streams</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Streams</em>'.
	 * @see org.headend.design.site.Device#getStreams()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Streams();

	/**
	 * Returns the meta object for the reference list '{@link org.headend.design.site.Device#getReportsTo <em>Reports To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Reports To</em>'.
	 * @see org.headend.design.site.Device#getReportsTo()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_ReportsTo();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Device#getRetentionDays <em>Retention Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retention Days</em>'.
	 * @see org.headend.design.site.Device#getRetentionDays()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_RetentionDays();

	/**
	 * Returns the meta object for class '{@link org.headend.design.site.Port <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Port</em>'.
	 * @see org.headend.design.site.Port
	 * @generated
	 */
	EClass getPort();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.headend.design.site.Port#getKind()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.headend.design.site.Port#getRole()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getCapacity <em>Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity</em>'.
	 * @see org.headend.design.site.Port#getCapacity()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Capacity();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#isRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.headend.design.site.Port#isRequired()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Required();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.headend.design.site.Port#getAddress()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getBusAddress <em>Bus Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bus Address</em>'.
	 * @see org.headend.design.site.Port#getBusAddress()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_BusAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getSerial <em>Serial</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serial</em>'.
	 * @see org.headend.design.site.Port#getSerial()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Serial();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getPoe <em>Poe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Poe</em>'.
	 * @see org.headend.design.site.Port#getPoe()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Poe();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getPoeClass <em>Poe Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Poe Class</em>'.
	 * @see org.headend.design.site.Port#getPoeClass()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_PoeClass();

	/**
	 * Returns the meta object for the reference list '{@link org.headend.design.site.Port#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Links</em>'.
	 * @see org.headend.design.site.Port#getLinks()
	 * @see #getPort()
	 * @generated
	 */
	EReference getPort_Links();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getConnector <em>Connector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connector</em>'.
	 * @see org.headend.design.site.Port#getConnector()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Connector();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getSpeedMbit <em>Speed Mbit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Speed Mbit</em>'.
	 * @see org.headend.design.site.Port#getSpeedMbit()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_SpeedMbit();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#isManagement <em>Management</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Management</em>'.
	 * @see org.headend.design.site.Port#isManagement()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Management();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getMac <em>Mac</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mac</em>'.
	 * @see org.headend.design.site.Port#getMac()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Mac();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#isDhcp <em>Dhcp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dhcp</em>'.
	 * @see org.headend.design.site.Port#isDhcp()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Dhcp();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getGatewayAddress <em>Gateway Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gateway Address</em>'.
	 * @see org.headend.design.site.Port#getGatewayAddress()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_GatewayAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getVlan <em>Vlan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vlan</em>'.
	 * @see org.headend.design.site.Port#getVlan()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Vlan();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getTrunkVlans <em>Trunk Vlans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trunk Vlans</em>'.
	 * @see org.headend.design.site.Port#getTrunkVlans()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_TrunkVlans();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getPoeVolts <em>Poe Volts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Poe Volts</em>'.
	 * @see org.headend.design.site.Port#getPoeVolts()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_PoeVolts();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getPoePriority <em>Poe Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Poe Priority</em>'.
	 * @see org.headend.design.site.Port#getPoePriority()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_PoePriority();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getProtocol <em>Protocol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Protocol</em>'.
	 * @see org.headend.design.site.Port#getProtocol()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Protocol();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getRegisters <em>Registers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Registers</em>'.
	 * @see org.headend.design.site.Port#getRegisters()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Registers();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getPollMillis <em>Poll Millis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Poll Millis</em>'.
	 * @see org.headend.design.site.Port#getPollMillis()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_PollMillis();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getUnitLoad <em>Unit Load</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Load</em>'.
	 * @see org.headend.design.site.Port#getUnitLoad()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_UnitLoad();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getTerminated <em>Terminated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Terminated</em>'.
	 * @see org.headend.design.site.Port#getTerminated()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Terminated();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getBiased <em>Biased</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Biased</em>'.
	 * @see org.headend.design.site.Port#getBiased()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Biased();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getGrounded <em>Grounded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grounded</em>'.
	 * @see org.headend.design.site.Port#getGrounded()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Grounded();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getVolts <em>Volts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Volts</em>'.
	 * @see org.headend.design.site.Port#getVolts()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Volts();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getAmps <em>Amps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amps</em>'.
	 * @see org.headend.design.site.Port#getAmps()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Amps();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getCurrent <em>Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Current</em>'.
	 * @see org.headend.design.site.Port#getCurrent()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Current();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getPolarity <em>Polarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Polarity</em>'.
	 * @see org.headend.design.site.Port#getPolarity()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Polarity();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getSsid <em>Ssid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ssid</em>'.
	 * @see org.headend.design.site.Port#getSsid()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Ssid();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getBands <em>Bands</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bands</em>'.
	 * @see org.headend.design.site.Port#getBands()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Bands();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.headend.design.site.Port#getChannel()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Channel();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getWifiSecurity <em>Wifi Security</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wifi Security</em>'.
	 * @see org.headend.design.site.Port#getWifiSecurity()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_WifiSecurity();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Region</em>'.
	 * @see org.headend.design.site.Port#getRegion()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Region();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getFibreMode <em>Fibre Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fibre Mode</em>'.
	 * @see org.headend.design.site.Port#getFibreMode()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_FibreMode();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getWavelengths <em>Wavelengths</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wavelengths</em>'.
	 * @see org.headend.design.site.Port#getWavelengths()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Wavelengths();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Port#getStrands <em>Strands</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strands</em>'.
	 * @see org.headend.design.site.Port#getStrands()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Strands();

	/**
	 * Returns the meta object for class '{@link org.headend.design.site.Link <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Link</em>'.
	 * @see org.headend.design.site.Link
	 * @generated
	 */
	EClass getLink();

	/**
	 * Returns the meta object for the reference list '{@link org.headend.design.site.Link#getPorts <em>Ports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Ports</em>'.
	 * @see org.headend.design.site.Link#getPorts()
	 * @see #getLink()
	 * @generated
	 */
	EReference getLink_Ports();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Link#getMedium <em>Medium</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Medium</em>'.
	 * @see org.headend.design.site.Link#getMedium()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Medium();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Link#getLengthMetres <em>Length Metres</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length Metres</em>'.
	 * @see org.headend.design.site.Link#getLengthMetres()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_LengthMetres();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Link#getCable <em>Cable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cable</em>'.
	 * @see org.headend.design.site.Link#getCable()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Cable();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Link#getAdapter <em>Adapter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Adapter</em>'.
	 * @see org.headend.design.site.Link#getAdapter()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Adapter();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Link#isCrossover <em>Crossover</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Crossover</em>'.
	 * @see org.headend.design.site.Link#isCrossover()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Crossover();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Link#getRateMbit <em>Rate Mbit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rate Mbit</em>'.
	 * @see org.headend.design.site.Link#getRateMbit()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_RateMbit();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Link#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.headend.design.site.Link#getNotes()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Notes();

	/**
	 * Returns the meta object for class '{@link org.headend.design.site.MediaStream <em>Media Stream</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Media Stream</em>'.
	 * @see org.headend.design.site.MediaStream
	 * @generated
	 */
	EClass getMediaStream();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.MediaStream#getCodec <em>Codec</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Codec</em>'.
	 * @see org.headend.design.site.MediaStream#getCodec()
	 * @see #getMediaStream()
	 * @generated
	 */
	EAttribute getMediaStream_Codec();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.MediaStream#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.headend.design.site.MediaStream#getWidth()
	 * @see #getMediaStream()
	 * @generated
	 */
	EAttribute getMediaStream_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.MediaStream#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.headend.design.site.MediaStream#getHeight()
	 * @see #getMediaStream()
	 * @generated
	 */
	EAttribute getMediaStream_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.MediaStream#getFps <em>Fps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fps</em>'.
	 * @see org.headend.design.site.MediaStream#getFps()
	 * @see #getMediaStream()
	 * @generated
	 */
	EAttribute getMediaStream_Fps();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.MediaStream#getMbit <em>Mbit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mbit</em>'.
	 * @see org.headend.design.site.MediaStream#getMbit()
	 * @see #getMediaStream()
	 * @generated
	 */
	EAttribute getMediaStream_Mbit();

	/**
	 * Returns the meta object for the reference list '{@link org.headend.design.site.MediaStream#getConsumers <em>Consumers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Consumers</em>'.
	 * @see org.headend.design.site.MediaStream#getConsumers()
	 * @see #getMediaStream()
	 * @generated
	 */
	EReference getMediaStream_Consumers();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.MediaStream#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see org.headend.design.site.MediaStream#getModel()
	 * @see #getMediaStream()
	 * @generated
	 */
	EAttribute getMediaStream_Model();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.MediaStream#getScene <em>Scene</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scene</em>'.
	 * @see org.headend.design.site.MediaStream#getScene()
	 * @see #getMediaStream()
	 * @generated
	 */
	EAttribute getMediaStream_Scene();

	/**
	 * Returns the meta object for class '{@link org.headend.design.site.Area <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Area</em>'.
	 * @see org.headend.design.site.Area
	 * @generated
	 */
	EClass getArea();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Area#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.headend.design.site.Area#getKind()
	 * @see #getArea()
	 * @generated
	 */
	EAttribute getArea_Kind();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headend.design.site.Area#getAreas <em>Areas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Areas</em>'.
	 * @see org.headend.design.site.Area#getAreas()
	 * @see #getArea()
	 * @generated
	 */
	EReference getArea_Areas();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Area#getMinCelsius <em>Min Celsius</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min Celsius</em>'.
	 * @see org.headend.design.site.Area#getMinCelsius()
	 * @see #getArea()
	 * @generated
	 */
	EAttribute getArea_MinCelsius();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Area#getMaxCelsius <em>Max Celsius</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Celsius</em>'.
	 * @see org.headend.design.site.Area#getMaxCelsius()
	 * @see #getArea()
	 * @generated
	 */
	EAttribute getArea_MaxCelsius();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Area#isVandalism <em>Vandalism</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vandalism</em>'.
	 * @see org.headend.design.site.Area#isVandalism()
	 * @see #getArea()
	 * @generated
	 */
	EAttribute getArea_Vandalism();

	/**
	 * Returns the meta object for class '{@link org.headend.design.site.Network <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Network</em>'.
	 * @see org.headend.design.site.Network
	 * @generated
	 */
	EClass getNetwork();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Network#getCidr <em>Cidr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cidr</em>'.
	 * @see org.headend.design.site.Network#getCidr()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_Cidr();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Network#getVlan <em>Vlan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vlan</em>'.
	 * @see org.headend.design.site.Network#getVlan()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_Vlan();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Network#getGatewayAddress <em>Gateway Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gateway Address</em>'.
	 * @see org.headend.design.site.Network#getGatewayAddress()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_GatewayAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Network#getDhcpFrom <em>Dhcp From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dhcp From</em>'.
	 * @see org.headend.design.site.Network#getDhcpFrom()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_DhcpFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Network#getDhcpTo <em>Dhcp To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dhcp To</em>'.
	 * @see org.headend.design.site.Network#getDhcpTo()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_DhcpTo();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Network#getNtpServer <em>Ntp Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ntp Server</em>'.
	 * @see org.headend.design.site.Network#getNtpServer()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_NtpServer();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Network#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.headend.design.site.Network#getPurpose()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_Purpose();

	/**
	 * Returns the meta object for class '{@link org.headend.design.site.Suppression <em>Suppression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Suppression</em>'.
	 * @see org.headend.design.site.Suppression
	 * @generated
	 */
	EClass getSuppression();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Suppression#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.headend.design.site.Suppression#getRule()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Suppression#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Element</em>'.
	 * @see org.headend.design.site.Suppression#getElement()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Element();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Suppression#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.headend.design.site.Suppression#getReason()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Suppression#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.headend.design.site.Suppression#getAuthor()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Suppression#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.headend.design.site.Suppression#getDate()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Date();

	/**
	 * Returns the meta object for class '{@link org.headend.design.site.Floor <em>Floor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Floor</em>'.
	 * @see org.headend.design.site.Floor
	 * @generated
	 */
	EClass getFloor();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Floor#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.headend.design.site.Floor#getLevel()
	 * @see #getFloor()
	 * @generated
	 */
	EAttribute getFloor_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Floor#getBackground <em>Background</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Background</em>'.
	 * @see org.headend.design.site.Floor#getBackground()
	 * @see #getFloor()
	 * @generated
	 */
	EAttribute getFloor_Background();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headend.design.site.Floor#getPlacements <em>Placements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Placements</em>'.
	 * @see org.headend.design.site.Floor#getPlacements()
	 * @see #getFloor()
	 * @generated
	 */
	EReference getFloor_Placements();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Floor#getBackgroundPage <em>Background Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Background Page</em>'.
	 * @see org.headend.design.site.Floor#getBackgroundPage()
	 * @see #getFloor()
	 * @generated
	 */
	EAttribute getFloor_BackgroundPage();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Floor#getBackgroundX <em>Background X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Background X</em>'.
	 * @see org.headend.design.site.Floor#getBackgroundX()
	 * @see #getFloor()
	 * @generated
	 */
	EAttribute getFloor_BackgroundX();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Floor#getBackgroundY <em>Background Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Background Y</em>'.
	 * @see org.headend.design.site.Floor#getBackgroundY()
	 * @see #getFloor()
	 * @generated
	 */
	EAttribute getFloor_BackgroundY();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Floor#getBackgroundScale <em>Background Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Background Scale</em>'.
	 * @see org.headend.design.site.Floor#getBackgroundScale()
	 * @see #getFloor()
	 * @generated
	 */
	EAttribute getFloor_BackgroundScale();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Floor#getBackgroundRotation <em>Background Rotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Background Rotation</em>'.
	 * @see org.headend.design.site.Floor#getBackgroundRotation()
	 * @see #getFloor()
	 * @generated
	 */
	EAttribute getFloor_BackgroundRotation();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Floor#getBackgroundOpacity <em>Background Opacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Background Opacity</em>'.
	 * @see org.headend.design.site.Floor#getBackgroundOpacity()
	 * @see #getFloor()
	 * @generated
	 */
	EAttribute getFloor_BackgroundOpacity();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Floor#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.headend.design.site.Floor#getWidth()
	 * @see #getFloor()
	 * @generated
	 */
	EAttribute getFloor_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Floor#getDepth <em>Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Depth</em>'.
	 * @see org.headend.design.site.Floor#getDepth()
	 * @see #getFloor()
	 * @generated
	 */
	EAttribute getFloor_Depth();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Floor#getElevation <em>Elevation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Elevation</em>'.
	 * @see org.headend.design.site.Floor#getElevation()
	 * @see #getFloor()
	 * @generated
	 */
	EAttribute getFloor_Elevation();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Floor#getCeiling <em>Ceiling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ceiling</em>'.
	 * @see org.headend.design.site.Floor#getCeiling()
	 * @see #getFloor()
	 * @generated
	 */
	EAttribute getFloor_Ceiling();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headend.design.site.Floor#getWalls <em>Walls</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Walls</em>'.
	 * @see org.headend.design.site.Floor#getWalls()
	 * @see #getFloor()
	 * @generated
	 */
	EReference getFloor_Walls();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headend.design.site.Floor#getZones <em>Zones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Zones</em>'.
	 * @see org.headend.design.site.Floor#getZones()
	 * @see #getFloor()
	 * @generated
	 */
	EReference getFloor_Zones();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headend.design.site.Floor#getTrays <em>Trays</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Trays</em>'.
	 * @see org.headend.design.site.Floor#getTrays()
	 * @see #getFloor()
	 * @generated
	 */
	EReference getFloor_Trays();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headend.design.site.Floor#getRisers <em>Risers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Risers</em>'.
	 * @see org.headend.design.site.Floor#getRisers()
	 * @see #getFloor()
	 * @generated
	 */
	EReference getFloor_Risers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headend.design.site.Floor#getRoutes <em>Routes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Routes</em>'.
	 * @see org.headend.design.site.Floor#getRoutes()
	 * @see #getFloor()
	 * @generated
	 */
	EReference getFloor_Routes();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Floor#getNorth <em>North</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>North</em>'.
	 * @see org.headend.design.site.Floor#getNorth()
	 * @see #getFloor()
	 * @generated
	 */
	EAttribute getFloor_North();

	/**
	 * Returns the meta object for class '{@link org.headend.design.site.Placement <em>Placement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Placement</em>'.
	 * @see org.headend.design.site.Placement
	 * @generated
	 */
	EClass getPlacement();

	/**
	 * Returns the meta object for the reference '{@link org.headend.design.site.Placement#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.headend.design.site.Placement#getDevice()
	 * @see #getPlacement()
	 * @generated
	 */
	EReference getPlacement_Device();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Placement#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.headend.design.site.Placement#getX()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_X();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Placement#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.headend.design.site.Placement#getY()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Placement#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.headend.design.site.Placement#getHeight()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Placement#getPan <em>Pan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pan</em>'.
	 * @see org.headend.design.site.Placement#getPan()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_Pan();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Placement#getTilt <em>Tilt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tilt</em>'.
	 * @see org.headend.design.site.Placement#getTilt()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_Tilt();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Placement#getRoll <em>Roll</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Roll</em>'.
	 * @see org.headend.design.site.Placement#getRoll()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_Roll();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Placement#getFocalLength <em>Focal Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Focal Length</em>'.
	 * @see org.headend.design.site.Placement#getFocalLength()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_FocalLength();

	/**
	 * Returns the meta object for the reference '{@link org.headend.design.site.Placement#getStream <em>Stream</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Stream</em>'.
	 * @see org.headend.design.site.Placement#getStream()
	 * @see #getPlacement()
	 * @generated
	 */
	EReference getPlacement_Stream();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Placement#isCorridor <em>Corridor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Corridor</em>'.
	 * @see org.headend.design.site.Placement#isCorridor()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_Corridor();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Placement#getRange <em>Range</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Range</em>'.
	 * @see org.headend.design.site.Placement#getRange()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_Range();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Placement#getMount <em>Mount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mount</em>'.
	 * @see org.headend.design.site.Placement#getMount()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_Mount();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Placement#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.headend.design.site.Placement#getNotes()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_Notes();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Placement#getStabilisation <em>Stabilisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stabilisation</em>'.
	 * @see org.headend.design.site.Placement#getStabilisation()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_Stabilisation();

	/**
	 * Returns the meta object for class '{@link org.headend.design.site.Wall <em>Wall</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Wall</em>'.
	 * @see org.headend.design.site.Wall
	 * @generated
	 */
	EClass getWall();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Wall#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.headend.design.site.Wall#getPoints()
	 * @see #getWall()
	 * @generated
	 */
	EAttribute getWall_Points();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Wall#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.headend.design.site.Wall#getHeight()
	 * @see #getWall()
	 * @generated
	 */
	EAttribute getWall_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Wall#getThickness <em>Thickness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Thickness</em>'.
	 * @see org.headend.design.site.Wall#getThickness()
	 * @see #getWall()
	 * @generated
	 */
	EAttribute getWall_Thickness();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Wall#getMaterial <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Material</em>'.
	 * @see org.headend.design.site.Wall#getMaterial()
	 * @see #getWall()
	 * @generated
	 */
	EAttribute getWall_Material();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headend.design.site.Wall#getOpenings <em>Openings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Openings</em>'.
	 * @see org.headend.design.site.Wall#getOpenings()
	 * @see #getWall()
	 * @generated
	 */
	EReference getWall_Openings();

	/**
	 * Returns the meta object for class '{@link org.headend.design.site.Opening <em>Opening</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Opening</em>'.
	 * @see org.headend.design.site.Opening
	 * @generated
	 */
	EClass getOpening();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Opening#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.headend.design.site.Opening#getKind()
	 * @see #getOpening()
	 * @generated
	 */
	EAttribute getOpening_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Opening#getOffset <em>Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset</em>'.
	 * @see org.headend.design.site.Opening#getOffset()
	 * @see #getOpening()
	 * @generated
	 */
	EAttribute getOpening_Offset();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Opening#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.headend.design.site.Opening#getWidth()
	 * @see #getOpening()
	 * @generated
	 */
	EAttribute getOpening_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Opening#getSill <em>Sill</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sill</em>'.
	 * @see org.headend.design.site.Opening#getSill()
	 * @see #getOpening()
	 * @generated
	 */
	EAttribute getOpening_Sill();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Opening#getHead <em>Head</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Head</em>'.
	 * @see org.headend.design.site.Opening#getHead()
	 * @see #getOpening()
	 * @generated
	 */
	EAttribute getOpening_Head();

	/**
	 * Returns the meta object for class '{@link org.headend.design.site.Zone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Zone</em>'.
	 * @see org.headend.design.site.Zone
	 * @generated
	 */
	EClass getZone();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Zone#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.headend.design.site.Zone#getPoints()
	 * @see #getZone()
	 * @generated
	 */
	EAttribute getZone_Points();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headend.design.site.Zone#getNeeds <em>Needs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Needs</em>'.
	 * @see org.headend.design.site.Zone#getNeeds()
	 * @see #getZone()
	 * @generated
	 */
	EReference getZone_Needs();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Zone#getNoiseDecibels <em>Noise Decibels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Noise Decibels</em>'.
	 * @see org.headend.design.site.Zone#getNoiseDecibels()
	 * @see #getZone()
	 * @generated
	 */
	EAttribute getZone_NoiseDecibels();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Zone#getLux <em>Lux</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lux</em>'.
	 * @see org.headend.design.site.Zone#getLux()
	 * @see #getZone()
	 * @generated
	 */
	EAttribute getZone_Lux();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Zone#isEntrance <em>Entrance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entrance</em>'.
	 * @see org.headend.design.site.Zone#isEntrance()
	 * @see #getZone()
	 * @generated
	 */
	EAttribute getZone_Entrance();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Zone#isOutdoor <em>Outdoor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outdoor</em>'.
	 * @see org.headend.design.site.Zone#isOutdoor()
	 * @see #getZone()
	 * @generated
	 */
	EAttribute getZone_Outdoor();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Zone#getReverberation <em>Reverberation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reverberation</em>'.
	 * @see org.headend.design.site.Zone#getReverberation()
	 * @see #getZone()
	 * @generated
	 */
	EAttribute getZone_Reverberation();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Zone#getRoomVolume <em>Room Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Room Volume</em>'.
	 * @see org.headend.design.site.Zone#getRoomVolume()
	 * @see #getZone()
	 * @generated
	 */
	EAttribute getZone_RoomVolume();

	/**
	 * Returns the meta object for class '{@link org.headend.design.site.Need <em>Need</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Need</em>'.
	 * @see org.headend.design.site.Need
	 * @generated
	 */
	EClass getNeed();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Need#getTask <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Task</em>'.
	 * @see org.headend.design.site.Need#getTask()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Task();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Need#getPixelsPerMetre <em>Pixels Per Metre</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pixels Per Metre</em>'.
	 * @see org.headend.design.site.Need#getPixelsPerMetre()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_PixelsPerMetre();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Need#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see org.headend.design.site.Need#getModel()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Model();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Need#getObjectMetres <em>Object Metres</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Object Metres</em>'.
	 * @see org.headend.design.site.Need#getObjectMetres()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_ObjectMetres();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Need#getTargetHeight <em>Target Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Height</em>'.
	 * @see org.headend.design.site.Need#getTargetHeight()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_TargetHeight();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Need#getSnrDecibels <em>Snr Decibels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Snr Decibels</em>'.
	 * @see org.headend.design.site.Need#getSnrDecibels()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_SnrDecibels();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Need#getMinLux <em>Min Lux</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min Lux</em>'.
	 * @see org.headend.design.site.Need#getMinLux()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_MinLux();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Need#getMaxLux <em>Max Lux</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Lux</em>'.
	 * @see org.headend.design.site.Need#getMaxLux()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_MaxLux();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Need#getCoveragePercent <em>Coverage Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coverage Percent</em>'.
	 * @see org.headend.design.site.Need#getCoveragePercent()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_CoveragePercent();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Need#getSpeech <em>Speech</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Speech</em>'.
	 * @see org.headend.design.site.Need#getSpeech()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Speech();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Need#getSignalDbm <em>Signal Dbm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signal Dbm</em>'.
	 * @see org.headend.design.site.Need#getSignalDbm()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_SignalDbm();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Need#getObjectSpeed <em>Object Speed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Object Speed</em>'.
	 * @see org.headend.design.site.Need#getObjectSpeed()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_ObjectSpeed();

	/**
	 * Returns the meta object for class '{@link org.headend.design.site.Tray <em>Tray</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tray</em>'.
	 * @see org.headend.design.site.Tray
	 * @generated
	 */
	EClass getTray();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Tray#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.headend.design.site.Tray#getPoints()
	 * @see #getTray()
	 * @generated
	 */
	EAttribute getTray_Points();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Tray#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.headend.design.site.Tray#getHeight()
	 * @see #getTray()
	 * @generated
	 */
	EAttribute getTray_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Tray#getWidthMillimetres <em>Width Millimetres</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width Millimetres</em>'.
	 * @see org.headend.design.site.Tray#getWidthMillimetres()
	 * @see #getTray()
	 * @generated
	 */
	EAttribute getTray_WidthMillimetres();

	/**
	 * Returns the meta object for class '{@link org.headend.design.site.Riser <em>Riser</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Riser</em>'.
	 * @see org.headend.design.site.Riser
	 * @generated
	 */
	EClass getRiser();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Riser#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.headend.design.site.Riser#getX()
	 * @see #getRiser()
	 * @generated
	 */
	EAttribute getRiser_X();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Riser#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.headend.design.site.Riser#getY()
	 * @see #getRiser()
	 * @generated
	 */
	EAttribute getRiser_Y();

	/**
	 * Returns the meta object for class '{@link org.headend.design.site.Route <em>Route</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Route</em>'.
	 * @see org.headend.design.site.Route
	 * @generated
	 */
	EClass getRoute();

	/**
	 * Returns the meta object for the reference '{@link org.headend.design.site.Route#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Link</em>'.
	 * @see org.headend.design.site.Route#getLink()
	 * @see #getRoute()
	 * @generated
	 */
	EReference getRoute_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Route#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.headend.design.site.Route#getPoints()
	 * @see #getRoute()
	 * @generated
	 */
	EAttribute getRoute_Points();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Route#isManual <em>Manual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Manual</em>'.
	 * @see org.headend.design.site.Route#isManual()
	 * @see #getRoute()
	 * @generated
	 */
	EAttribute getRoute_Manual();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Route#getLengthMetres <em>Length Metres</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length Metres</em>'.
	 * @see org.headend.design.site.Route#getLengthMetres()
	 * @see #getRoute()
	 * @generated
	 */
	EAttribute getRoute_LengthMetres();

	/**
	 * Returns the meta object for class '{@link org.headend.design.site.Diagram <em>Diagram</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Diagram</em>'.
	 * @see org.headend.design.site.Diagram
	 * @generated
	 */
	EClass getDiagram();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headend.design.site.Diagram#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Nodes</em>'.
	 * @see org.headend.design.site.Diagram#getNodes()
	 * @see #getDiagram()
	 * @generated
	 */
	EReference getDiagram_Nodes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headend.design.site.Diagram#getEdges <em>Edges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Edges</em>'.
	 * @see org.headend.design.site.Diagram#getEdges()
	 * @see #getDiagram()
	 * @generated
	 */
	EReference getDiagram_Edges();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headend.design.site.Diagram#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Groups</em>'.
	 * @see org.headend.design.site.Diagram#getGroups()
	 * @see #getDiagram()
	 * @generated
	 */
	EReference getDiagram_Groups();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headend.design.site.Diagram#getViews <em>Views</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Views</em>'.
	 * @see org.headend.design.site.Diagram#getViews()
	 * @see #getDiagram()
	 * @generated
	 */
	EReference getDiagram_Views();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Diagram#getLabels <em>Labels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Labels</em>'.
	 * @see org.headend.design.site.Diagram#getLabels()
	 * @see #getDiagram()
	 * @generated
	 */
	EAttribute getDiagram_Labels();

	/**
	 * Returns the meta object for class '{@link org.headend.design.site.Node <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node</em>'.
	 * @see org.headend.design.site.Node
	 * @generated
	 */
	EClass getNode();

	/**
	 * Returns the meta object for the reference '{@link org.headend.design.site.Node#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.headend.design.site.Node#getDevice()
	 * @see #getNode()
	 * @generated
	 */
	EReference getNode_Device();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Node#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.headend.design.site.Node#getX()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_X();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Node#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.headend.design.site.Node#getY()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Node#isPinned <em>Pinned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pinned</em>'.
	 * @see org.headend.design.site.Node#isPinned()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Pinned();

	/**
	 * Returns the meta object for class '{@link org.headend.design.site.Edge <em>Edge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Edge</em>'.
	 * @see org.headend.design.site.Edge
	 * @generated
	 */
	EClass getEdge();

	/**
	 * Returns the meta object for the reference '{@link org.headend.design.site.Edge#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Link</em>'.
	 * @see org.headend.design.site.Edge#getLink()
	 * @see #getEdge()
	 * @generated
	 */
	EReference getEdge_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Edge#getBendPoints <em>Bend Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bend Points</em>'.
	 * @see org.headend.design.site.Edge#getBendPoints()
	 * @see #getEdge()
	 * @generated
	 */
	EAttribute getEdge_BendPoints();

	/**
	 * Returns the meta object for class '{@link org.headend.design.site.Group <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Group</em>'.
	 * @see org.headend.design.site.Group
	 * @generated
	 */
	EClass getGroup();

	/**
	 * Returns the meta object for the reference '{@link org.headend.design.site.Group#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Area</em>'.
	 * @see org.headend.design.site.Group#getArea()
	 * @see #getGroup()
	 * @generated
	 */
	EReference getGroup_Area();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Group#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.headend.design.site.Group#getX()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_X();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Group#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.headend.design.site.Group#getY()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.Group#isCollapsed <em>Collapsed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collapsed</em>'.
	 * @see org.headend.design.site.Group#isCollapsed()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Collapsed();

	/**
	 * Returns the meta object for class '{@link org.headend.design.site.View <em>View</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>View</em>'.
	 * @see org.headend.design.site.View
	 * @generated
	 */
	EClass getView();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.View#getHiddenLayers <em>Hidden Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hidden Layers</em>'.
	 * @see org.headend.design.site.View#getHiddenLayers()
	 * @see #getView()
	 * @generated
	 */
	EAttribute getView_HiddenLayers();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.View#getLabels <em>Labels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Labels</em>'.
	 * @see org.headend.design.site.View#getLabels()
	 * @see #getView()
	 * @generated
	 */
	EAttribute getView_Labels();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.View#getFilter <em>Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Filter</em>'.
	 * @see org.headend.design.site.View#getFilter()
	 * @see #getView()
	 * @generated
	 */
	EAttribute getView_Filter();

	/**
	 * Returns the meta object for the reference list '{@link org.headend.design.site.View#getFocus <em>Focus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Focus</em>'.
	 * @see org.headend.design.site.View#getFocus()
	 * @see #getView()
	 * @generated
	 */
	EReference getView_Focus();

	/**
	 * Returns the meta object for the attribute '{@link org.headend.design.site.View#getHops <em>Hops</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hops</em>'.
	 * @see org.headend.design.site.View#getHops()
	 * @see #getView()
	 * @generated
	 */
	EAttribute getView_Hops();

	/**
	 * Returns the meta object for the reference list '{@link org.headend.design.site.View#getCollapsed <em>Collapsed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Collapsed</em>'.
	 * @see org.headend.design.site.View#getCollapsed()
	 * @see #getView()
	 * @generated
	 */
	EReference getView_Collapsed();

	/**
	 * Returns the meta object for enum '{@link org.headend.design.site.PortKind <em>Port Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Port Kind</em>'.
	 * @see org.headend.design.site.PortKind
	 * @generated
	 */
	EEnum getPortKind();

	/**
	 * Returns the meta object for enum '{@link org.headend.design.site.PortRole <em>Port Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Port Role</em>'.
	 * @see org.headend.design.site.PortRole
	 * @generated
	 */
	EEnum getPortRole();

	/**
	 * Returns the meta object for enum '{@link org.headend.design.site.PoeMode <em>Poe Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Poe Mode</em>'.
	 * @see org.headend.design.site.PoeMode
	 * @generated
	 */
	EEnum getPoeMode();

	/**
	 * Returns the meta object for enum '{@link org.headend.design.site.Medium <em>Medium</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Medium</em>'.
	 * @see org.headend.design.site.Medium
	 * @generated
	 */
	EEnum getMedium();

	/**
	 * Returns the meta object for enum '{@link org.headend.design.site.Known <em>Known</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Known</em>'.
	 * @see org.headend.design.site.Known
	 * @generated
	 */
	EEnum getKnown();

	/**
	 * Returns the meta object for enum '{@link org.headend.design.site.PasswordState <em>Password State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Password State</em>'.
	 * @see org.headend.design.site.PasswordState
	 * @generated
	 */
	EEnum getPasswordState();

	/**
	 * Returns the meta object for enum '{@link org.headend.design.site.CurrentKind <em>Current Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Current Kind</em>'.
	 * @see org.headend.design.site.CurrentKind
	 * @generated
	 */
	EEnum getCurrentKind();

	/**
	 * Returns the meta object for enum '{@link org.headend.design.site.AreaKind <em>Area Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Area Kind</em>'.
	 * @see org.headend.design.site.AreaKind
	 * @generated
	 */
	EEnum getAreaKind();

	/**
	 * Returns the meta object for enum '{@link org.headend.design.site.NetworkPurpose <em>Network Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Network Purpose</em>'.
	 * @see org.headend.design.site.NetworkPurpose
	 * @generated
	 */
	EEnum getNetworkPurpose();

	/**
	 * Returns the meta object for enum '{@link org.headend.design.site.Mount <em>Mount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Mount</em>'.
	 * @see org.headend.design.site.Mount
	 * @generated
	 */
	EEnum getMount();

	/**
	 * Returns the meta object for enum '{@link org.headend.design.site.WallMaterial <em>Wall Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Wall Material</em>'.
	 * @see org.headend.design.site.WallMaterial
	 * @generated
	 */
	EEnum getWallMaterial();

	/**
	 * Returns the meta object for enum '{@link org.headend.design.site.OpeningKind <em>Opening Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Opening Kind</em>'.
	 * @see org.headend.design.site.OpeningKind
	 * @generated
	 */
	EEnum getOpeningKind();

	/**
	 * Returns the meta object for enum '{@link org.headend.design.site.NeedTask <em>Need Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Need Task</em>'.
	 * @see org.headend.design.site.NeedTask
	 * @generated
	 */
	EEnum getNeedTask();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	SiteFactory getSiteFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.headend.design.site.impl.DocumentImpl <em>Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.impl.DocumentImpl
		 * @see org.headend.design.site.impl.SitePackageImpl#getDocument()
		 * @generated
		 */
		EClass DOCUMENT = eINSTANCE.getDocument();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__FORMAT_VERSION = eINSTANCE.getDocument_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Site</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__SITE = eINSTANCE.getDocument_Site();

		/**
		 * The meta object literal for the '<em><b>Diagrams</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__DIAGRAMS = eINSTANCE.getDocument_Diagrams();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.impl.ElementImpl
		 * @see org.headend.design.site.impl.SitePackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__ID = eINSTANCE.getElement_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__NAME = eINSTANCE.getElement_Name();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.impl.SiteImpl <em>Site</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.impl.SiteImpl
		 * @see org.headend.design.site.impl.SitePackageImpl#getSite()
		 * @generated
		 */
		EClass SITE = eINSTANCE.getSite();

		/**
		 * The meta object literal for the '<em><b>Devices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SITE__DEVICES = eINSTANCE.getSite_Devices();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SITE__LINKS = eINSTANCE.getSite_Links();

		/**
		 * The meta object literal for the '<em><b>Floors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SITE__FLOORS = eINSTANCE.getSite_Floors();

		/**
		 * The meta object literal for the '<em><b>Areas</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SITE__AREAS = eINSTANCE.getSite_Areas();

		/**
		 * The meta object literal for the '<em><b>Networks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SITE__NETWORKS = eINSTANCE.getSite_Networks();

		/**
		 * The meta object literal for the '<em><b>Suppressions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SITE__SUPPRESSIONS = eINSTANCE.getSite_Suppressions();

		/**
		 * The meta object literal for the '<em><b>Latitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SITE__LATITUDE = eINSTANCE.getSite_Latitude();

		/**
		 * The meta object literal for the '<em><b>Longitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SITE__LONGITUDE = eINSTANCE.getSite_Longitude();

		/**
		 * The meta object literal for the '<em><b>Time Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SITE__TIME_ZONE = eINSTANCE.getSite_TimeZone();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.impl.DeviceImpl <em>Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.impl.DeviceImpl
		 * @see org.headend.design.site.impl.SitePackageImpl#getDevice()
		 * @generated
		 */
		EClass DEVICE = eINSTANCE.getDevice();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__TYPE = eINSTANCE.getDevice_Type();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__NOTES = eINSTANCE.getDevice_Notes();

		/**
		 * The meta object literal for the '<em><b>Poe Budget Watts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__POE_BUDGET_WATTS = eINSTANCE.getDevice_PoeBudgetWatts();

		/**
		 * The meta object literal for the '<em><b>Ports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__PORTS = eINSTANCE.getDevice_Ports();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__AREA = eINSTANCE.getDevice_Area();

		/**
		 * The meta object literal for the '<em><b>Hostname</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__HOSTNAME = eINSTANCE.getDevice_Hostname();

		/**
		 * The meta object literal for the '<em><b>Client Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__CLIENT_ID = eINSTANCE.getDevice_ClientId();

		/**
		 * The meta object literal for the '<em><b>Ntp Server</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__NTP_SERVER = eINSTANCE.getDevice_NtpServer();

		/**
		 * The meta object literal for the '<em><b>Services</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__SERVICES = eINSTANCE.getDevice_Services();

		/**
		 * The meta object literal for the '<em><b>Password</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__PASSWORD = eINSTANCE.getDevice_Password();

		/**
		 * The meta object literal for the '<em><b>Exposed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__EXPOSED = eINSTANCE.getDevice_Exposed();

		/**
		 * The meta object literal for the '<em><b>Critical</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__CRITICAL = eINSTANCE.getDevice_Critical();

		/**
		 * The meta object literal for the '<em><b>Spanning Tree</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__SPANNING_TREE = eINSTANCE.getDevice_SpanningTree();

		/**
		 * The meta object literal for the '<em><b>Ups Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__UPS_MINUTES = eINSTANCE.getDevice_UpsMinutes();

		/**
		 * The meta object literal for the '<em><b>Serial Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__SERIAL_NUMBER = eINSTANCE.getDevice_SerialNumber();

		/**
		 * The meta object literal for the '<em><b>Streams</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__STREAMS = eINSTANCE.getDevice_Streams();

		/**
		 * The meta object literal for the '<em><b>Reports To</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__REPORTS_TO = eINSTANCE.getDevice_ReportsTo();

		/**
		 * The meta object literal for the '<em><b>Retention Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__RETENTION_DAYS = eINSTANCE.getDevice_RetentionDays();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.impl.PortImpl <em>Port</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.impl.PortImpl
		 * @see org.headend.design.site.impl.SitePackageImpl#getPort()
		 * @generated
		 */
		EClass PORT = eINSTANCE.getPort();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__KIND = eINSTANCE.getPort_Kind();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__ROLE = eINSTANCE.getPort_Role();

		/**
		 * The meta object literal for the '<em><b>Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__CAPACITY = eINSTANCE.getPort_Capacity();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__REQUIRED = eINSTANCE.getPort_Required();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__ADDRESS = eINSTANCE.getPort_Address();

		/**
		 * The meta object literal for the '<em><b>Bus Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__BUS_ADDRESS = eINSTANCE.getPort_BusAddress();

		/**
		 * The meta object literal for the '<em><b>Serial</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__SERIAL = eINSTANCE.getPort_Serial();

		/**
		 * The meta object literal for the '<em><b>Poe</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__POE = eINSTANCE.getPort_Poe();

		/**
		 * The meta object literal for the '<em><b>Poe Class</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__POE_CLASS = eINSTANCE.getPort_PoeClass();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORT__LINKS = eINSTANCE.getPort_Links();

		/**
		 * The meta object literal for the '<em><b>Connector</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__CONNECTOR = eINSTANCE.getPort_Connector();

		/**
		 * The meta object literal for the '<em><b>Speed Mbit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__SPEED_MBIT = eINSTANCE.getPort_SpeedMbit();

		/**
		 * The meta object literal for the '<em><b>Management</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__MANAGEMENT = eINSTANCE.getPort_Management();

		/**
		 * The meta object literal for the '<em><b>Mac</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__MAC = eINSTANCE.getPort_Mac();

		/**
		 * The meta object literal for the '<em><b>Dhcp</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__DHCP = eINSTANCE.getPort_Dhcp();

		/**
		 * The meta object literal for the '<em><b>Gateway Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__GATEWAY_ADDRESS = eINSTANCE.getPort_GatewayAddress();

		/**
		 * The meta object literal for the '<em><b>Vlan</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__VLAN = eINSTANCE.getPort_Vlan();

		/**
		 * The meta object literal for the '<em><b>Trunk Vlans</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__TRUNK_VLANS = eINSTANCE.getPort_TrunkVlans();

		/**
		 * The meta object literal for the '<em><b>Poe Volts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__POE_VOLTS = eINSTANCE.getPort_PoeVolts();

		/**
		 * The meta object literal for the '<em><b>Poe Priority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__POE_PRIORITY = eINSTANCE.getPort_PoePriority();

		/**
		 * The meta object literal for the '<em><b>Protocol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__PROTOCOL = eINSTANCE.getPort_Protocol();

		/**
		 * The meta object literal for the '<em><b>Registers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__REGISTERS = eINSTANCE.getPort_Registers();

		/**
		 * The meta object literal for the '<em><b>Poll Millis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__POLL_MILLIS = eINSTANCE.getPort_PollMillis();

		/**
		 * The meta object literal for the '<em><b>Unit Load</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__UNIT_LOAD = eINSTANCE.getPort_UnitLoad();

		/**
		 * The meta object literal for the '<em><b>Terminated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__TERMINATED = eINSTANCE.getPort_Terminated();

		/**
		 * The meta object literal for the '<em><b>Biased</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__BIASED = eINSTANCE.getPort_Biased();

		/**
		 * The meta object literal for the '<em><b>Grounded</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__GROUNDED = eINSTANCE.getPort_Grounded();

		/**
		 * The meta object literal for the '<em><b>Volts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__VOLTS = eINSTANCE.getPort_Volts();

		/**
		 * The meta object literal for the '<em><b>Amps</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__AMPS = eINSTANCE.getPort_Amps();

		/**
		 * The meta object literal for the '<em><b>Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__CURRENT = eINSTANCE.getPort_Current();

		/**
		 * The meta object literal for the '<em><b>Polarity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__POLARITY = eINSTANCE.getPort_Polarity();

		/**
		 * The meta object literal for the '<em><b>Ssid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__SSID = eINSTANCE.getPort_Ssid();

		/**
		 * The meta object literal for the '<em><b>Bands</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__BANDS = eINSTANCE.getPort_Bands();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__CHANNEL = eINSTANCE.getPort_Channel();

		/**
		 * The meta object literal for the '<em><b>Wifi Security</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__WIFI_SECURITY = eINSTANCE.getPort_WifiSecurity();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__REGION = eINSTANCE.getPort_Region();

		/**
		 * The meta object literal for the '<em><b>Fibre Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__FIBRE_MODE = eINSTANCE.getPort_FibreMode();

		/**
		 * The meta object literal for the '<em><b>Wavelengths</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__WAVELENGTHS = eINSTANCE.getPort_Wavelengths();

		/**
		 * The meta object literal for the '<em><b>Strands</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__STRANDS = eINSTANCE.getPort_Strands();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.impl.LinkImpl <em>Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.impl.LinkImpl
		 * @see org.headend.design.site.impl.SitePackageImpl#getLink()
		 * @generated
		 */
		EClass LINK = eINSTANCE.getLink();

		/**
		 * The meta object literal for the '<em><b>Ports</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINK__PORTS = eINSTANCE.getLink_Ports();

		/**
		 * The meta object literal for the '<em><b>Medium</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__MEDIUM = eINSTANCE.getLink_Medium();

		/**
		 * The meta object literal for the '<em><b>Length Metres</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__LENGTH_METRES = eINSTANCE.getLink_LengthMetres();

		/**
		 * The meta object literal for the '<em><b>Cable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__CABLE = eINSTANCE.getLink_Cable();

		/**
		 * The meta object literal for the '<em><b>Adapter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__ADAPTER = eINSTANCE.getLink_Adapter();

		/**
		 * The meta object literal for the '<em><b>Crossover</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__CROSSOVER = eINSTANCE.getLink_Crossover();

		/**
		 * The meta object literal for the '<em><b>Rate Mbit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__RATE_MBIT = eINSTANCE.getLink_RateMbit();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__NOTES = eINSTANCE.getLink_Notes();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.impl.MediaStreamImpl <em>Media Stream</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.impl.MediaStreamImpl
		 * @see org.headend.design.site.impl.SitePackageImpl#getMediaStream()
		 * @generated
		 */
		EClass MEDIA_STREAM = eINSTANCE.getMediaStream();

		/**
		 * The meta object literal for the '<em><b>Codec</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA_STREAM__CODEC = eINSTANCE.getMediaStream_Codec();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA_STREAM__WIDTH = eINSTANCE.getMediaStream_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA_STREAM__HEIGHT = eINSTANCE.getMediaStream_Height();

		/**
		 * The meta object literal for the '<em><b>Fps</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA_STREAM__FPS = eINSTANCE.getMediaStream_Fps();

		/**
		 * The meta object literal for the '<em><b>Mbit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA_STREAM__MBIT = eINSTANCE.getMediaStream_Mbit();

		/**
		 * The meta object literal for the '<em><b>Consumers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEDIA_STREAM__CONSUMERS = eINSTANCE.getMediaStream_Consumers();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA_STREAM__MODEL = eINSTANCE.getMediaStream_Model();

		/**
		 * The meta object literal for the '<em><b>Scene</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA_STREAM__SCENE = eINSTANCE.getMediaStream_Scene();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.impl.AreaImpl <em>Area</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.impl.AreaImpl
		 * @see org.headend.design.site.impl.SitePackageImpl#getArea()
		 * @generated
		 */
		EClass AREA = eINSTANCE.getArea();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AREA__KIND = eINSTANCE.getArea_Kind();

		/**
		 * The meta object literal for the '<em><b>Areas</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AREA__AREAS = eINSTANCE.getArea_Areas();

		/**
		 * The meta object literal for the '<em><b>Min Celsius</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AREA__MIN_CELSIUS = eINSTANCE.getArea_MinCelsius();

		/**
		 * The meta object literal for the '<em><b>Max Celsius</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AREA__MAX_CELSIUS = eINSTANCE.getArea_MaxCelsius();

		/**
		 * The meta object literal for the '<em><b>Vandalism</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AREA__VANDALISM = eINSTANCE.getArea_Vandalism();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.impl.NetworkImpl <em>Network</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.impl.NetworkImpl
		 * @see org.headend.design.site.impl.SitePackageImpl#getNetwork()
		 * @generated
		 */
		EClass NETWORK = eINSTANCE.getNetwork();

		/**
		 * The meta object literal for the '<em><b>Cidr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__CIDR = eINSTANCE.getNetwork_Cidr();

		/**
		 * The meta object literal for the '<em><b>Vlan</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__VLAN = eINSTANCE.getNetwork_Vlan();

		/**
		 * The meta object literal for the '<em><b>Gateway Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__GATEWAY_ADDRESS = eINSTANCE.getNetwork_GatewayAddress();

		/**
		 * The meta object literal for the '<em><b>Dhcp From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__DHCP_FROM = eINSTANCE.getNetwork_DhcpFrom();

		/**
		 * The meta object literal for the '<em><b>Dhcp To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__DHCP_TO = eINSTANCE.getNetwork_DhcpTo();

		/**
		 * The meta object literal for the '<em><b>Ntp Server</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__NTP_SERVER = eINSTANCE.getNetwork_NtpServer();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__PURPOSE = eINSTANCE.getNetwork_Purpose();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.impl.SuppressionImpl <em>Suppression</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.impl.SuppressionImpl
		 * @see org.headend.design.site.impl.SitePackageImpl#getSuppression()
		 * @generated
		 */
		EClass SUPPRESSION = eINSTANCE.getSuppression();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__RULE = eINSTANCE.getSuppression_Rule();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__ELEMENT = eINSTANCE.getSuppression_Element();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__REASON = eINSTANCE.getSuppression_Reason();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__AUTHOR = eINSTANCE.getSuppression_Author();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__DATE = eINSTANCE.getSuppression_Date();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.impl.FloorImpl <em>Floor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.impl.FloorImpl
		 * @see org.headend.design.site.impl.SitePackageImpl#getFloor()
		 * @generated
		 */
		EClass FLOOR = eINSTANCE.getFloor();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOOR__LEVEL = eINSTANCE.getFloor_Level();

		/**
		 * The meta object literal for the '<em><b>Background</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOOR__BACKGROUND = eINSTANCE.getFloor_Background();

		/**
		 * The meta object literal for the '<em><b>Placements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FLOOR__PLACEMENTS = eINSTANCE.getFloor_Placements();

		/**
		 * The meta object literal for the '<em><b>Background Page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOOR__BACKGROUND_PAGE = eINSTANCE.getFloor_BackgroundPage();

		/**
		 * The meta object literal for the '<em><b>Background X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOOR__BACKGROUND_X = eINSTANCE.getFloor_BackgroundX();

		/**
		 * The meta object literal for the '<em><b>Background Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOOR__BACKGROUND_Y = eINSTANCE.getFloor_BackgroundY();

		/**
		 * The meta object literal for the '<em><b>Background Scale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOOR__BACKGROUND_SCALE = eINSTANCE.getFloor_BackgroundScale();

		/**
		 * The meta object literal for the '<em><b>Background Rotation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOOR__BACKGROUND_ROTATION = eINSTANCE.getFloor_BackgroundRotation();

		/**
		 * The meta object literal for the '<em><b>Background Opacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOOR__BACKGROUND_OPACITY = eINSTANCE.getFloor_BackgroundOpacity();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOOR__WIDTH = eINSTANCE.getFloor_Width();

		/**
		 * The meta object literal for the '<em><b>Depth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOOR__DEPTH = eINSTANCE.getFloor_Depth();

		/**
		 * The meta object literal for the '<em><b>Elevation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOOR__ELEVATION = eINSTANCE.getFloor_Elevation();

		/**
		 * The meta object literal for the '<em><b>Ceiling</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOOR__CEILING = eINSTANCE.getFloor_Ceiling();

		/**
		 * The meta object literal for the '<em><b>Walls</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FLOOR__WALLS = eINSTANCE.getFloor_Walls();

		/**
		 * The meta object literal for the '<em><b>Zones</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FLOOR__ZONES = eINSTANCE.getFloor_Zones();

		/**
		 * The meta object literal for the '<em><b>Trays</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FLOOR__TRAYS = eINSTANCE.getFloor_Trays();

		/**
		 * The meta object literal for the '<em><b>Risers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FLOOR__RISERS = eINSTANCE.getFloor_Risers();

		/**
		 * The meta object literal for the '<em><b>Routes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FLOOR__ROUTES = eINSTANCE.getFloor_Routes();

		/**
		 * The meta object literal for the '<em><b>North</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOOR__NORTH = eINSTANCE.getFloor_North();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.impl.PlacementImpl <em>Placement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.impl.PlacementImpl
		 * @see org.headend.design.site.impl.SitePackageImpl#getPlacement()
		 * @generated
		 */
		EClass PLACEMENT = eINSTANCE.getPlacement();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACEMENT__DEVICE = eINSTANCE.getPlacement_Device();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__X = eINSTANCE.getPlacement_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__Y = eINSTANCE.getPlacement_Y();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__HEIGHT = eINSTANCE.getPlacement_Height();

		/**
		 * The meta object literal for the '<em><b>Pan</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__PAN = eINSTANCE.getPlacement_Pan();

		/**
		 * The meta object literal for the '<em><b>Tilt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__TILT = eINSTANCE.getPlacement_Tilt();

		/**
		 * The meta object literal for the '<em><b>Roll</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__ROLL = eINSTANCE.getPlacement_Roll();

		/**
		 * The meta object literal for the '<em><b>Focal Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__FOCAL_LENGTH = eINSTANCE.getPlacement_FocalLength();

		/**
		 * The meta object literal for the '<em><b>Stream</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACEMENT__STREAM = eINSTANCE.getPlacement_Stream();

		/**
		 * The meta object literal for the '<em><b>Corridor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__CORRIDOR = eINSTANCE.getPlacement_Corridor();

		/**
		 * The meta object literal for the '<em><b>Range</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__RANGE = eINSTANCE.getPlacement_Range();

		/**
		 * The meta object literal for the '<em><b>Mount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__MOUNT = eINSTANCE.getPlacement_Mount();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__NOTES = eINSTANCE.getPlacement_Notes();

		/**
		 * The meta object literal for the '<em><b>Stabilisation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__STABILISATION = eINSTANCE.getPlacement_Stabilisation();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.impl.WallImpl <em>Wall</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.impl.WallImpl
		 * @see org.headend.design.site.impl.SitePackageImpl#getWall()
		 * @generated
		 */
		EClass WALL = eINSTANCE.getWall();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WALL__POINTS = eINSTANCE.getWall_Points();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WALL__HEIGHT = eINSTANCE.getWall_Height();

		/**
		 * The meta object literal for the '<em><b>Thickness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WALL__THICKNESS = eINSTANCE.getWall_Thickness();

		/**
		 * The meta object literal for the '<em><b>Material</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WALL__MATERIAL = eINSTANCE.getWall_Material();

		/**
		 * The meta object literal for the '<em><b>Openings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WALL__OPENINGS = eINSTANCE.getWall_Openings();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.impl.OpeningImpl <em>Opening</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.impl.OpeningImpl
		 * @see org.headend.design.site.impl.SitePackageImpl#getOpening()
		 * @generated
		 */
		EClass OPENING = eINSTANCE.getOpening();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPENING__KIND = eINSTANCE.getOpening_Kind();

		/**
		 * The meta object literal for the '<em><b>Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPENING__OFFSET = eINSTANCE.getOpening_Offset();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPENING__WIDTH = eINSTANCE.getOpening_Width();

		/**
		 * The meta object literal for the '<em><b>Sill</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPENING__SILL = eINSTANCE.getOpening_Sill();

		/**
		 * The meta object literal for the '<em><b>Head</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPENING__HEAD = eINSTANCE.getOpening_Head();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.impl.ZoneImpl <em>Zone</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.impl.ZoneImpl
		 * @see org.headend.design.site.impl.SitePackageImpl#getZone()
		 * @generated
		 */
		EClass ZONE = eINSTANCE.getZone();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ZONE__POINTS = eINSTANCE.getZone_Points();

		/**
		 * The meta object literal for the '<em><b>Needs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ZONE__NEEDS = eINSTANCE.getZone_Needs();

		/**
		 * The meta object literal for the '<em><b>Noise Decibels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ZONE__NOISE_DECIBELS = eINSTANCE.getZone_NoiseDecibels();

		/**
		 * The meta object literal for the '<em><b>Lux</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ZONE__LUX = eINSTANCE.getZone_Lux();

		/**
		 * The meta object literal for the '<em><b>Entrance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ZONE__ENTRANCE = eINSTANCE.getZone_Entrance();

		/**
		 * The meta object literal for the '<em><b>Outdoor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ZONE__OUTDOOR = eINSTANCE.getZone_Outdoor();

		/**
		 * The meta object literal for the '<em><b>Reverberation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ZONE__REVERBERATION = eINSTANCE.getZone_Reverberation();

		/**
		 * The meta object literal for the '<em><b>Room Volume</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ZONE__ROOM_VOLUME = eINSTANCE.getZone_RoomVolume();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.impl.NeedImpl <em>Need</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.impl.NeedImpl
		 * @see org.headend.design.site.impl.SitePackageImpl#getNeed()
		 * @generated
		 */
		EClass NEED = eINSTANCE.getNeed();

		/**
		 * The meta object literal for the '<em><b>Task</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__TASK = eINSTANCE.getNeed_Task();

		/**
		 * The meta object literal for the '<em><b>Pixels Per Metre</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__PIXELS_PER_METRE = eINSTANCE.getNeed_PixelsPerMetre();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__MODEL = eINSTANCE.getNeed_Model();

		/**
		 * The meta object literal for the '<em><b>Object Metres</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__OBJECT_METRES = eINSTANCE.getNeed_ObjectMetres();

		/**
		 * The meta object literal for the '<em><b>Target Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__TARGET_HEIGHT = eINSTANCE.getNeed_TargetHeight();

		/**
		 * The meta object literal for the '<em><b>Snr Decibels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__SNR_DECIBELS = eINSTANCE.getNeed_SnrDecibels();

		/**
		 * The meta object literal for the '<em><b>Min Lux</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__MIN_LUX = eINSTANCE.getNeed_MinLux();

		/**
		 * The meta object literal for the '<em><b>Max Lux</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__MAX_LUX = eINSTANCE.getNeed_MaxLux();

		/**
		 * The meta object literal for the '<em><b>Coverage Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__COVERAGE_PERCENT = eINSTANCE.getNeed_CoveragePercent();

		/**
		 * The meta object literal for the '<em><b>Speech</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__SPEECH = eINSTANCE.getNeed_Speech();

		/**
		 * The meta object literal for the '<em><b>Signal Dbm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__SIGNAL_DBM = eINSTANCE.getNeed_SignalDbm();

		/**
		 * The meta object literal for the '<em><b>Object Speed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__OBJECT_SPEED = eINSTANCE.getNeed_ObjectSpeed();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.impl.TrayImpl <em>Tray</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.impl.TrayImpl
		 * @see org.headend.design.site.impl.SitePackageImpl#getTray()
		 * @generated
		 */
		EClass TRAY = eINSTANCE.getTray();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAY__POINTS = eINSTANCE.getTray_Points();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAY__HEIGHT = eINSTANCE.getTray_Height();

		/**
		 * The meta object literal for the '<em><b>Width Millimetres</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAY__WIDTH_MILLIMETRES = eINSTANCE.getTray_WidthMillimetres();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.impl.RiserImpl <em>Riser</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.impl.RiserImpl
		 * @see org.headend.design.site.impl.SitePackageImpl#getRiser()
		 * @generated
		 */
		EClass RISER = eINSTANCE.getRiser();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISER__X = eINSTANCE.getRiser_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISER__Y = eINSTANCE.getRiser_Y();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.impl.RouteImpl <em>Route</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.impl.RouteImpl
		 * @see org.headend.design.site.impl.SitePackageImpl#getRoute()
		 * @generated
		 */
		EClass ROUTE = eINSTANCE.getRoute();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTE__LINK = eINSTANCE.getRoute_Link();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTE__POINTS = eINSTANCE.getRoute_Points();

		/**
		 * The meta object literal for the '<em><b>Manual</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTE__MANUAL = eINSTANCE.getRoute_Manual();

		/**
		 * The meta object literal for the '<em><b>Length Metres</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTE__LENGTH_METRES = eINSTANCE.getRoute_LengthMetres();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.impl.DiagramImpl <em>Diagram</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.impl.DiagramImpl
		 * @see org.headend.design.site.impl.SitePackageImpl#getDiagram()
		 * @generated
		 */
		EClass DIAGRAM = eINSTANCE.getDiagram();

		/**
		 * The meta object literal for the '<em><b>Nodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM__NODES = eINSTANCE.getDiagram_Nodes();

		/**
		 * The meta object literal for the '<em><b>Edges</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM__EDGES = eINSTANCE.getDiagram_Edges();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM__GROUPS = eINSTANCE.getDiagram_Groups();

		/**
		 * The meta object literal for the '<em><b>Views</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM__VIEWS = eINSTANCE.getDiagram_Views();

		/**
		 * The meta object literal for the '<em><b>Labels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM__LABELS = eINSTANCE.getDiagram_Labels();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.impl.NodeImpl <em>Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.impl.NodeImpl
		 * @see org.headend.design.site.impl.SitePackageImpl#getNode()
		 * @generated
		 */
		EClass NODE = eINSTANCE.getNode();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE__DEVICE = eINSTANCE.getNode_Device();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__X = eINSTANCE.getNode_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__Y = eINSTANCE.getNode_Y();

		/**
		 * The meta object literal for the '<em><b>Pinned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__PINNED = eINSTANCE.getNode_Pinned();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.impl.EdgeImpl <em>Edge</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.impl.EdgeImpl
		 * @see org.headend.design.site.impl.SitePackageImpl#getEdge()
		 * @generated
		 */
		EClass EDGE = eINSTANCE.getEdge();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EDGE__LINK = eINSTANCE.getEdge_Link();

		/**
		 * The meta object literal for the '<em><b>Bend Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDGE__BEND_POINTS = eINSTANCE.getEdge_BendPoints();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.impl.GroupImpl <em>Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.impl.GroupImpl
		 * @see org.headend.design.site.impl.SitePackageImpl#getGroup()
		 * @generated
		 */
		EClass GROUP = eINSTANCE.getGroup();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP__AREA = eINSTANCE.getGroup_Area();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__X = eINSTANCE.getGroup_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__Y = eINSTANCE.getGroup_Y();

		/**
		 * The meta object literal for the '<em><b>Collapsed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__COLLAPSED = eINSTANCE.getGroup_Collapsed();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.impl.ViewImpl <em>View</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.impl.ViewImpl
		 * @see org.headend.design.site.impl.SitePackageImpl#getView()
		 * @generated
		 */
		EClass VIEW = eINSTANCE.getView();

		/**
		 * The meta object literal for the '<em><b>Hidden Layers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIEW__HIDDEN_LAYERS = eINSTANCE.getView_HiddenLayers();

		/**
		 * The meta object literal for the '<em><b>Labels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIEW__LABELS = eINSTANCE.getView_Labels();

		/**
		 * The meta object literal for the '<em><b>Filter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIEW__FILTER = eINSTANCE.getView_Filter();

		/**
		 * The meta object literal for the '<em><b>Focus</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIEW__FOCUS = eINSTANCE.getView_Focus();

		/**
		 * The meta object literal for the '<em><b>Hops</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIEW__HOPS = eINSTANCE.getView_Hops();

		/**
		 * The meta object literal for the '<em><b>Collapsed</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIEW__COLLAPSED = eINSTANCE.getView_Collapsed();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.PortKind <em>Port Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.PortKind
		 * @see org.headend.design.site.impl.SitePackageImpl#getPortKind()
		 * @generated
		 */
		EEnum PORT_KIND = eINSTANCE.getPortKind();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.PortRole <em>Port Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.PortRole
		 * @see org.headend.design.site.impl.SitePackageImpl#getPortRole()
		 * @generated
		 */
		EEnum PORT_ROLE = eINSTANCE.getPortRole();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.PoeMode <em>Poe Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.PoeMode
		 * @see org.headend.design.site.impl.SitePackageImpl#getPoeMode()
		 * @generated
		 */
		EEnum POE_MODE = eINSTANCE.getPoeMode();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.Medium <em>Medium</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.Medium
		 * @see org.headend.design.site.impl.SitePackageImpl#getMedium()
		 * @generated
		 */
		EEnum MEDIUM = eINSTANCE.getMedium();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.Known <em>Known</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.Known
		 * @see org.headend.design.site.impl.SitePackageImpl#getKnown()
		 * @generated
		 */
		EEnum KNOWN = eINSTANCE.getKnown();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.PasswordState <em>Password State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.PasswordState
		 * @see org.headend.design.site.impl.SitePackageImpl#getPasswordState()
		 * @generated
		 */
		EEnum PASSWORD_STATE = eINSTANCE.getPasswordState();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.CurrentKind <em>Current Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.CurrentKind
		 * @see org.headend.design.site.impl.SitePackageImpl#getCurrentKind()
		 * @generated
		 */
		EEnum CURRENT_KIND = eINSTANCE.getCurrentKind();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.AreaKind <em>Area Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.AreaKind
		 * @see org.headend.design.site.impl.SitePackageImpl#getAreaKind()
		 * @generated
		 */
		EEnum AREA_KIND = eINSTANCE.getAreaKind();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.NetworkPurpose <em>Network Purpose</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.NetworkPurpose
		 * @see org.headend.design.site.impl.SitePackageImpl#getNetworkPurpose()
		 * @generated
		 */
		EEnum NETWORK_PURPOSE = eINSTANCE.getNetworkPurpose();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.Mount <em>Mount</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.Mount
		 * @see org.headend.design.site.impl.SitePackageImpl#getMount()
		 * @generated
		 */
		EEnum MOUNT = eINSTANCE.getMount();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.WallMaterial <em>Wall Material</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.WallMaterial
		 * @see org.headend.design.site.impl.SitePackageImpl#getWallMaterial()
		 * @generated
		 */
		EEnum WALL_MATERIAL = eINSTANCE.getWallMaterial();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.OpeningKind <em>Opening Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.OpeningKind
		 * @see org.headend.design.site.impl.SitePackageImpl#getOpeningKind()
		 * @generated
		 */
		EEnum OPENING_KIND = eINSTANCE.getOpeningKind();

		/**
		 * The meta object literal for the '{@link org.headend.design.site.NeedTask <em>Need Task</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headend.design.site.NeedTask
		 * @see org.headend.design.site.impl.SitePackageImpl#getNeedTask()
		 * @generated
		 */
		EEnum NEED_TASK = eINSTANCE.getNeedTask();

	}

} //SitePackage
