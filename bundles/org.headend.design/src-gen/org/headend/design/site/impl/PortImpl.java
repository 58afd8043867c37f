/**
 */
package org.headend.design.site.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectWithInverseResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.headend.design.site.CurrentKind;
import org.headend.design.site.Known;
import org.headend.design.site.Link;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.site.SitePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Port</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#isRequired <em>Required</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getBusAddress <em>Bus Address</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getSerial <em>Serial</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getPoe <em>Poe</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getPoeClass <em>Poe Class</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getLinks <em>Links</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getConnector <em>Connector</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getSpeedMbit <em>Speed Mbit</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#isManagement <em>Management</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getMac <em>Mac</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#isDhcp <em>Dhcp</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getGatewayAddress <em>Gateway Address</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getVlan <em>Vlan</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getTrunkVlans <em>Trunk Vlans</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getPoeVolts <em>Poe Volts</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getPoePriority <em>Poe Priority</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getRegisters <em>Registers</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getPollMillis <em>Poll Millis</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getUnitLoad <em>Unit Load</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getTerminated <em>Terminated</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getBiased <em>Biased</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getGrounded <em>Grounded</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getVolts <em>Volts</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getAmps <em>Amps</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getCurrent <em>Current</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getSsid <em>Ssid</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getBands <em>Bands</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getWifiSecurity <em>Wifi Security</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getRegion <em>Region</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getFibreMode <em>Fibre Mode</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getWavelengths <em>Wavelengths</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getStrands <em>Strands</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PortImpl extends ElementImpl implements Port {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final PortKind KIND_EDEFAULT = PortKind.ETHERNET;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected PortKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final PortRole ROLE_EDEFAULT = PortRole.ANY;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected PortRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected static final int CAPACITY_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected int capacity = CAPACITY_EDEFAULT;

	/**
	 * The default value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REQUIRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected boolean required = REQUIRED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBusAddress() <em>Bus Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusAddress()
	 * @generated
	 * @ordered
	 */
	protected static final int BUS_ADDRESS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBusAddress() <em>Bus Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusAddress()
	 * @generated
	 * @ordered
	 */
	protected int busAddress = BUS_ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSerial() <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerial()
	 * @generated
	 * @ordered
	 */
	protected static final String SERIAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSerial() <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerial()
	 * @generated
	 * @ordered
	 */
	protected String serial = SERIAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPoe() <em>Poe</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoe()
	 * @generated
	 * @ordered
	 */
	protected static final PoeMode POE_EDEFAULT = PoeMode.NONE;

	/**
	 * The cached value of the '{@link #getPoe() <em>Poe</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoe()
	 * @generated
	 * @ordered
	 */
	protected PoeMode poe = POE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPoeClass() <em>Poe Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoeClass()
	 * @generated
	 * @ordered
	 */
	protected static final int POE_CLASS_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getPoeClass() <em>Poe Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoeClass()
	 * @generated
	 * @ordered
	 */
	protected int poeClass = POE_CLASS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLinks() <em>Links</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<Link> links;

	/**
	 * The default value of the '{@link #getConnector() <em>Connector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnector()
	 * @generated
	 * @ordered
	 */
	protected static final String CONNECTOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConnector() <em>Connector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnector()
	 * @generated
	 * @ordered
	 */
	protected String connector = CONNECTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpeedMbit() <em>Speed Mbit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeedMbit()
	 * @generated
	 * @ordered
	 */
	protected static final double SPEED_MBIT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getSpeedMbit() <em>Speed Mbit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeedMbit()
	 * @generated
	 * @ordered
	 */
	protected double speedMbit = SPEED_MBIT_EDEFAULT;

	/**
	 * The default value of the '{@link #isManagement() <em>Management</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isManagement()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MANAGEMENT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isManagement() <em>Management</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isManagement()
	 * @generated
	 * @ordered
	 */
	protected boolean management = MANAGEMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMac() <em>Mac</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMac()
	 * @generated
	 * @ordered
	 */
	protected static final String MAC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMac() <em>Mac</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMac()
	 * @generated
	 * @ordered
	 */
	protected String mac = MAC_EDEFAULT;

	/**
	 * The default value of the '{@link #isDhcp() <em>Dhcp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDhcp()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DHCP_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDhcp() <em>Dhcp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDhcp()
	 * @generated
	 * @ordered
	 */
	protected boolean dhcp = DHCP_EDEFAULT;

	/**
	 * The default value of the '{@link #getGatewayAddress() <em>Gateway Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGatewayAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String GATEWAY_ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGatewayAddress() <em>Gateway Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGatewayAddress()
	 * @generated
	 * @ordered
	 */
	protected String gatewayAddress = GATEWAY_ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getVlan() <em>Vlan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVlan()
	 * @generated
	 * @ordered
	 */
	protected static final int VLAN_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getVlan() <em>Vlan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVlan()
	 * @generated
	 * @ordered
	 */
	protected int vlan = VLAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getTrunkVlans() <em>Trunk Vlans</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrunkVlans()
	 * @generated
	 * @ordered
	 */
	protected static final String TRUNK_VLANS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTrunkVlans() <em>Trunk Vlans</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrunkVlans()
	 * @generated
	 * @ordered
	 */
	protected String trunkVlans = TRUNK_VLANS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPoeVolts() <em>Poe Volts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoeVolts()
	 * @generated
	 * @ordered
	 */
	protected static final double POE_VOLTS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPoeVolts() <em>Poe Volts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoeVolts()
	 * @generated
	 * @ordered
	 */
	protected double poeVolts = POE_VOLTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPoePriority() <em>Poe Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoePriority()
	 * @generated
	 * @ordered
	 */
	protected static final int POE_PRIORITY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPoePriority() <em>Poe Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoePriority()
	 * @generated
	 * @ordered
	 */
	protected int poePriority = POE_PRIORITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getProtocol() <em>Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtocol()
	 * @generated
	 * @ordered
	 */
	protected static final String PROTOCOL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProtocol() <em>Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtocol()
	 * @generated
	 * @ordered
	 */
	protected String protocol = PROTOCOL_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegisters() <em>Registers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegisters()
	 * @generated
	 * @ordered
	 */
	protected static final int REGISTERS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRegisters() <em>Registers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegisters()
	 * @generated
	 * @ordered
	 */
	protected int registers = REGISTERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPollMillis() <em>Poll Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPollMillis()
	 * @generated
	 * @ordered
	 */
	protected static final double POLL_MILLIS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPollMillis() <em>Poll Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPollMillis()
	 * @generated
	 * @ordered
	 */
	protected double pollMillis = POLL_MILLIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnitLoad() <em>Unit Load</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitLoad()
	 * @generated
	 * @ordered
	 */
	protected static final double UNIT_LOAD_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getUnitLoad() <em>Unit Load</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitLoad()
	 * @generated
	 * @ordered
	 */
	protected double unitLoad = UNIT_LOAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getTerminated() <em>Terminated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerminated()
	 * @generated
	 * @ordered
	 */
	protected static final Known TERMINATED_EDEFAULT = Known.UNKNOWN;

	/**
	 * The cached value of the '{@link #getTerminated() <em>Terminated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerminated()
	 * @generated
	 * @ordered
	 */
	protected Known terminated = TERMINATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getBiased() <em>Biased</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBiased()
	 * @generated
	 * @ordered
	 */
	protected static final Known BIASED_EDEFAULT = Known.UNKNOWN;

	/**
	 * The cached value of the '{@link #getBiased() <em>Biased</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBiased()
	 * @generated
	 * @ordered
	 */
	protected Known biased = BIASED_EDEFAULT;

	/**
	 * The default value of the '{@link #getGrounded() <em>Grounded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrounded()
	 * @generated
	 * @ordered
	 */
	protected static final Known GROUNDED_EDEFAULT = Known.UNKNOWN;

	/**
	 * The cached value of the '{@link #getGrounded() <em>Grounded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrounded()
	 * @generated
	 * @ordered
	 */
	protected Known grounded = GROUNDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getVolts() <em>Volts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolts()
	 * @generated
	 * @ordered
	 */
	protected static final double VOLTS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getVolts() <em>Volts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolts()
	 * @generated
	 * @ordered
	 */
	protected double volts = VOLTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmps() <em>Amps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmps()
	 * @generated
	 * @ordered
	 */
	protected static final double AMPS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getAmps() <em>Amps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmps()
	 * @generated
	 * @ordered
	 */
	protected double amps = AMPS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCurrent() <em>Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final CurrentKind CURRENT_EDEFAULT = CurrentKind.UNKNOWN;

	/**
	 * The cached value of the '{@link #getCurrent() <em>Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrent()
	 * @generated
	 * @ordered
	 */
	protected CurrentKind current = CURRENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolarity()
	 * @generated
	 * @ordered
	 */
	protected static final String POLARITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolarity()
	 * @generated
	 * @ordered
	 */
	protected String polarity = POLARITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSsid() <em>Ssid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSsid()
	 * @generated
	 * @ordered
	 */
	protected static final String SSID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSsid() <em>Ssid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSsid()
	 * @generated
	 * @ordered
	 */
	protected String ssid = SSID_EDEFAULT;

	/**
	 * The default value of the '{@link #getBands() <em>Bands</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBands()
	 * @generated
	 * @ordered
	 */
	protected static final String BANDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBands() <em>Bands</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBands()
	 * @generated
	 * @ordered
	 */
	protected String bands = BANDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected static final int CHANNEL_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected int channel = CHANNEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getWifiSecurity() <em>Wifi Security</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWifiSecurity()
	 * @generated
	 * @ordered
	 */
	protected static final String WIFI_SECURITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWifiSecurity() <em>Wifi Security</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWifiSecurity()
	 * @generated
	 * @ordered
	 */
	protected String wifiSecurity = WIFI_SECURITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected static final String REGION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected String region = REGION_EDEFAULT;

	/**
	 * The default value of the '{@link #getFibreMode() <em>Fibre Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFibreMode()
	 * @generated
	 * @ordered
	 */
	protected static final String FIBRE_MODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFibreMode() <em>Fibre Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFibreMode()
	 * @generated
	 * @ordered
	 */
	protected String fibreMode = FIBRE_MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWavelengths() <em>Wavelengths</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWavelengths()
	 * @generated
	 * @ordered
	 */
	protected static final String WAVELENGTHS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWavelengths() <em>Wavelengths</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWavelengths()
	 * @generated
	 * @ordered
	 */
	protected String wavelengths = WAVELENGTHS_EDEFAULT;

	/**
	 * The default value of the '{@link #getStrands() <em>Strands</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrands()
	 * @generated
	 * @ordered
	 */
	protected static final int STRANDS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStrands() <em>Strands</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrands()
	 * @generated
	 * @ordered
	 */
	protected int strands = STRANDS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PortImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SitePackage.Literals.PORT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PortKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(PortKind newKind) {
		PortKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PortRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(PortRole newRole) {
		PortRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCapacity() {
		return capacity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapacity(int newCapacity) {
		int oldCapacity = capacity;
		capacity = newCapacity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__CAPACITY, oldCapacity, capacity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRequired() {
		return required;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequired(boolean newRequired) {
		boolean oldRequired = required;
		required = newRequired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__REQUIRED, oldRequired, required));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBusAddress() {
		return busAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBusAddress(int newBusAddress) {
		int oldBusAddress = busAddress;
		busAddress = newBusAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__BUS_ADDRESS, oldBusAddress, busAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSerial() {
		return serial;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSerial(String newSerial) {
		String oldSerial = serial;
		serial = newSerial;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__SERIAL, oldSerial, serial));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PoeMode getPoe() {
		return poe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoe(PoeMode newPoe) {
		PoeMode oldPoe = poe;
		poe = newPoe == null ? POE_EDEFAULT : newPoe;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__POE, oldPoe, poe));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPoeClass() {
		return poeClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoeClass(int newPoeClass) {
		int oldPoeClass = poeClass;
		poeClass = newPoeClass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__POE_CLASS, oldPoeClass, poeClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Link> getLinks() {
		if (links == null) {
			links = new EObjectWithInverseResolvingEList.ManyInverse<Link>(Link.class, this, SitePackage.PORT__LINKS, SitePackage.LINK__PORTS);
		}
		return links;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConnector() {
		return connector;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConnector(String newConnector) {
		String oldConnector = connector;
		connector = newConnector;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__CONNECTOR, oldConnector, connector));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSpeedMbit() {
		return speedMbit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpeedMbit(double newSpeedMbit) {
		double oldSpeedMbit = speedMbit;
		speedMbit = newSpeedMbit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__SPEED_MBIT, oldSpeedMbit, speedMbit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isManagement() {
		return management;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setManagement(boolean newManagement) {
		boolean oldManagement = management;
		management = newManagement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__MANAGEMENT, oldManagement, management));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMac() {
		return mac;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMac(String newMac) {
		String oldMac = mac;
		mac = newMac;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__MAC, oldMac, mac));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDhcp() {
		return dhcp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDhcp(boolean newDhcp) {
		boolean oldDhcp = dhcp;
		dhcp = newDhcp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__DHCP, oldDhcp, dhcp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGatewayAddress() {
		return gatewayAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGatewayAddress(String newGatewayAddress) {
		String oldGatewayAddress = gatewayAddress;
		gatewayAddress = newGatewayAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__GATEWAY_ADDRESS, oldGatewayAddress, gatewayAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVlan() {
		return vlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVlan(int newVlan) {
		int oldVlan = vlan;
		vlan = newVlan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__VLAN, oldVlan, vlan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTrunkVlans() {
		return trunkVlans;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrunkVlans(String newTrunkVlans) {
		String oldTrunkVlans = trunkVlans;
		trunkVlans = newTrunkVlans;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__TRUNK_VLANS, oldTrunkVlans, trunkVlans));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPoeVolts() {
		return poeVolts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoeVolts(double newPoeVolts) {
		double oldPoeVolts = poeVolts;
		poeVolts = newPoeVolts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__POE_VOLTS, oldPoeVolts, poeVolts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPoePriority() {
		return poePriority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoePriority(int newPoePriority) {
		int oldPoePriority = poePriority;
		poePriority = newPoePriority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__POE_PRIORITY, oldPoePriority, poePriority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProtocol() {
		return protocol;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProtocol(String newProtocol) {
		String oldProtocol = protocol;
		protocol = newProtocol;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__PROTOCOL, oldProtocol, protocol));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRegisters() {
		return registers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegisters(int newRegisters) {
		int oldRegisters = registers;
		registers = newRegisters;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__REGISTERS, oldRegisters, registers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPollMillis() {
		return pollMillis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPollMillis(double newPollMillis) {
		double oldPollMillis = pollMillis;
		pollMillis = newPollMillis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__POLL_MILLIS, oldPollMillis, pollMillis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getUnitLoad() {
		return unitLoad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnitLoad(double newUnitLoad) {
		double oldUnitLoad = unitLoad;
		unitLoad = newUnitLoad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__UNIT_LOAD, oldUnitLoad, unitLoad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Known getTerminated() {
		return terminated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTerminated(Known newTerminated) {
		Known oldTerminated = terminated;
		terminated = newTerminated == null ? TERMINATED_EDEFAULT : newTerminated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__TERMINATED, oldTerminated, terminated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Known getBiased() {
		return biased;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBiased(Known newBiased) {
		Known oldBiased = biased;
		biased = newBiased == null ? BIASED_EDEFAULT : newBiased;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__BIASED, oldBiased, biased));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Known getGrounded() {
		return grounded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrounded(Known newGrounded) {
		Known oldGrounded = grounded;
		grounded = newGrounded == null ? GROUNDED_EDEFAULT : newGrounded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__GROUNDED, oldGrounded, grounded));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getVolts() {
		return volts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVolts(double newVolts) {
		double oldVolts = volts;
		volts = newVolts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__VOLTS, oldVolts, volts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAmps() {
		return amps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmps(double newAmps) {
		double oldAmps = amps;
		amps = newAmps;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__AMPS, oldAmps, amps));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CurrentKind getCurrent() {
		return current;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrent(CurrentKind newCurrent) {
		CurrentKind oldCurrent = current;
		current = newCurrent == null ? CURRENT_EDEFAULT : newCurrent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__CURRENT, oldCurrent, current));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPolarity() {
		return polarity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolarity(String newPolarity) {
		String oldPolarity = polarity;
		polarity = newPolarity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__POLARITY, oldPolarity, polarity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSsid() {
		return ssid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSsid(String newSsid) {
		String oldSsid = ssid;
		ssid = newSsid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__SSID, oldSsid, ssid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBands() {
		return bands;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBands(String newBands) {
		String oldBands = bands;
		bands = newBands;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__BANDS, oldBands, bands));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getChannel() {
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(int newChannel) {
		int oldChannel = channel;
		channel = newChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__CHANNEL, oldChannel, channel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWifiSecurity() {
		return wifiSecurity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWifiSecurity(String newWifiSecurity) {
		String oldWifiSecurity = wifiSecurity;
		wifiSecurity = newWifiSecurity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__WIFI_SECURITY, oldWifiSecurity, wifiSecurity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRegion() {
		return region;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegion(String newRegion) {
		String oldRegion = region;
		region = newRegion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__REGION, oldRegion, region));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFibreMode() {
		return fibreMode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFibreMode(String newFibreMode) {
		String oldFibreMode = fibreMode;
		fibreMode = newFibreMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__FIBRE_MODE, oldFibreMode, fibreMode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWavelengths() {
		return wavelengths;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWavelengths(String newWavelengths) {
		String oldWavelengths = wavelengths;
		wavelengths = newWavelengths;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__WAVELENGTHS, oldWavelengths, wavelengths));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStrands() {
		return strands;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrands(int newStrands) {
		int oldStrands = strands;
		strands = newStrands;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__STRANDS, oldStrands, strands));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SitePackage.PORT__LINKS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getLinks()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SitePackage.PORT__LINKS:
				return ((InternalEList<?>)getLinks()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SitePackage.PORT__KIND:
				return getKind();
			case SitePackage.PORT__ROLE:
				return getRole();
			case SitePackage.PORT__CAPACITY:
				return getCapacity();
			case SitePackage.PORT__REQUIRED:
				return isRequired();
			case SitePackage.PORT__ADDRESS:
				return getAddress();
			case SitePackage.PORT__BUS_ADDRESS:
				return getBusAddress();
			case SitePackage.PORT__SERIAL:
				return getSerial();
			case SitePackage.PORT__POE:
				return getPoe();
			case SitePackage.PORT__POE_CLASS:
				return getPoeClass();
			case SitePackage.PORT__LINKS:
				return getLinks();
			case SitePackage.PORT__CONNECTOR:
				return getConnector();
			case SitePackage.PORT__SPEED_MBIT:
				return getSpeedMbit();
			case SitePackage.PORT__MANAGEMENT:
				return isManagement();
			case SitePackage.PORT__MAC:
				return getMac();
			case SitePackage.PORT__DHCP:
				return isDhcp();
			case SitePackage.PORT__GATEWAY_ADDRESS:
				return getGatewayAddress();
			case SitePackage.PORT__VLAN:
				return getVlan();
			case SitePackage.PORT__TRUNK_VLANS:
				return getTrunkVlans();
			case SitePackage.PORT__POE_VOLTS:
				return getPoeVolts();
			case SitePackage.PORT__POE_PRIORITY:
				return getPoePriority();
			case SitePackage.PORT__PROTOCOL:
				return getProtocol();
			case SitePackage.PORT__REGISTERS:
				return getRegisters();
			case SitePackage.PORT__POLL_MILLIS:
				return getPollMillis();
			case SitePackage.PORT__UNIT_LOAD:
				return getUnitLoad();
			case SitePackage.PORT__TERMINATED:
				return getTerminated();
			case SitePackage.PORT__BIASED:
				return getBiased();
			case SitePackage.PORT__GROUNDED:
				return getGrounded();
			case SitePackage.PORT__VOLTS:
				return getVolts();
			case SitePackage.PORT__AMPS:
				return getAmps();
			case SitePackage.PORT__CURRENT:
				return getCurrent();
			case SitePackage.PORT__POLARITY:
				return getPolarity();
			case SitePackage.PORT__SSID:
				return getSsid();
			case SitePackage.PORT__BANDS:
				return getBands();
			case SitePackage.PORT__CHANNEL:
				return getChannel();
			case SitePackage.PORT__WIFI_SECURITY:
				return getWifiSecurity();
			case SitePackage.PORT__REGION:
				return getRegion();
			case SitePackage.PORT__FIBRE_MODE:
				return getFibreMode();
			case SitePackage.PORT__WAVELENGTHS:
				return getWavelengths();
			case SitePackage.PORT__STRANDS:
				return getStrands();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SitePackage.PORT__KIND:
				setKind((PortKind)newValue);
				return;
			case SitePackage.PORT__ROLE:
				setRole((PortRole)newValue);
				return;
			case SitePackage.PORT__CAPACITY:
				setCapacity((Integer)newValue);
				return;
			case SitePackage.PORT__REQUIRED:
				setRequired((Boolean)newValue);
				return;
			case SitePackage.PORT__ADDRESS:
				setAddress((String)newValue);
				return;
			case SitePackage.PORT__BUS_ADDRESS:
				setBusAddress((Integer)newValue);
				return;
			case SitePackage.PORT__SERIAL:
				setSerial((String)newValue);
				return;
			case SitePackage.PORT__POE:
				setPoe((PoeMode)newValue);
				return;
			case SitePackage.PORT__POE_CLASS:
				setPoeClass((Integer)newValue);
				return;
			case SitePackage.PORT__LINKS:
				getLinks().clear();
				getLinks().addAll((Collection<? extends Link>)newValue);
				return;
			case SitePackage.PORT__CONNECTOR:
				setConnector((String)newValue);
				return;
			case SitePackage.PORT__SPEED_MBIT:
				setSpeedMbit((Double)newValue);
				return;
			case SitePackage.PORT__MANAGEMENT:
				setManagement((Boolean)newValue);
				return;
			case SitePackage.PORT__MAC:
				setMac((String)newValue);
				return;
			case SitePackage.PORT__DHCP:
				setDhcp((Boolean)newValue);
				return;
			case SitePackage.PORT__GATEWAY_ADDRESS:
				setGatewayAddress((String)newValue);
				return;
			case SitePackage.PORT__VLAN:
				setVlan((Integer)newValue);
				return;
			case SitePackage.PORT__TRUNK_VLANS:
				setTrunkVlans((String)newValue);
				return;
			case SitePackage.PORT__POE_VOLTS:
				setPoeVolts((Double)newValue);
				return;
			case SitePackage.PORT__POE_PRIORITY:
				setPoePriority((Integer)newValue);
				return;
			case SitePackage.PORT__PROTOCOL:
				setProtocol((String)newValue);
				return;
			case SitePackage.PORT__REGISTERS:
				setRegisters((Integer)newValue);
				return;
			case SitePackage.PORT__POLL_MILLIS:
				setPollMillis((Double)newValue);
				return;
			case SitePackage.PORT__UNIT_LOAD:
				setUnitLoad((Double)newValue);
				return;
			case SitePackage.PORT__TERMINATED:
				setTerminated((Known)newValue);
				return;
			case SitePackage.PORT__BIASED:
				setBiased((Known)newValue);
				return;
			case SitePackage.PORT__GROUNDED:
				setGrounded((Known)newValue);
				return;
			case SitePackage.PORT__VOLTS:
				setVolts((Double)newValue);
				return;
			case SitePackage.PORT__AMPS:
				setAmps((Double)newValue);
				return;
			case SitePackage.PORT__CURRENT:
				setCurrent((CurrentKind)newValue);
				return;
			case SitePackage.PORT__POLARITY:
				setPolarity((String)newValue);
				return;
			case SitePackage.PORT__SSID:
				setSsid((String)newValue);
				return;
			case SitePackage.PORT__BANDS:
				setBands((String)newValue);
				return;
			case SitePackage.PORT__CHANNEL:
				setChannel((Integer)newValue);
				return;
			case SitePackage.PORT__WIFI_SECURITY:
				setWifiSecurity((String)newValue);
				return;
			case SitePackage.PORT__REGION:
				setRegion((String)newValue);
				return;
			case SitePackage.PORT__FIBRE_MODE:
				setFibreMode((String)newValue);
				return;
			case SitePackage.PORT__WAVELENGTHS:
				setWavelengths((String)newValue);
				return;
			case SitePackage.PORT__STRANDS:
				setStrands((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SitePackage.PORT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case SitePackage.PORT__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case SitePackage.PORT__CAPACITY:
				setCapacity(CAPACITY_EDEFAULT);
				return;
			case SitePackage.PORT__REQUIRED:
				setRequired(REQUIRED_EDEFAULT);
				return;
			case SitePackage.PORT__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case SitePackage.PORT__BUS_ADDRESS:
				setBusAddress(BUS_ADDRESS_EDEFAULT);
				return;
			case SitePackage.PORT__SERIAL:
				setSerial(SERIAL_EDEFAULT);
				return;
			case SitePackage.PORT__POE:
				setPoe(POE_EDEFAULT);
				return;
			case SitePackage.PORT__POE_CLASS:
				setPoeClass(POE_CLASS_EDEFAULT);
				return;
			case SitePackage.PORT__LINKS:
				getLinks().clear();
				return;
			case SitePackage.PORT__CONNECTOR:
				setConnector(CONNECTOR_EDEFAULT);
				return;
			case SitePackage.PORT__SPEED_MBIT:
				setSpeedMbit(SPEED_MBIT_EDEFAULT);
				return;
			case SitePackage.PORT__MANAGEMENT:
				setManagement(MANAGEMENT_EDEFAULT);
				return;
			case SitePackage.PORT__MAC:
				setMac(MAC_EDEFAULT);
				return;
			case SitePackage.PORT__DHCP:
				setDhcp(DHCP_EDEFAULT);
				return;
			case SitePackage.PORT__GATEWAY_ADDRESS:
				setGatewayAddress(GATEWAY_ADDRESS_EDEFAULT);
				return;
			case SitePackage.PORT__VLAN:
				setVlan(VLAN_EDEFAULT);
				return;
			case SitePackage.PORT__TRUNK_VLANS:
				setTrunkVlans(TRUNK_VLANS_EDEFAULT);
				return;
			case SitePackage.PORT__POE_VOLTS:
				setPoeVolts(POE_VOLTS_EDEFAULT);
				return;
			case SitePackage.PORT__POE_PRIORITY:
				setPoePriority(POE_PRIORITY_EDEFAULT);
				return;
			case SitePackage.PORT__PROTOCOL:
				setProtocol(PROTOCOL_EDEFAULT);
				return;
			case SitePackage.PORT__REGISTERS:
				setRegisters(REGISTERS_EDEFAULT);
				return;
			case SitePackage.PORT__POLL_MILLIS:
				setPollMillis(POLL_MILLIS_EDEFAULT);
				return;
			case SitePackage.PORT__UNIT_LOAD:
				setUnitLoad(UNIT_LOAD_EDEFAULT);
				return;
			case SitePackage.PORT__TERMINATED:
				setTerminated(TERMINATED_EDEFAULT);
				return;
			case SitePackage.PORT__BIASED:
				setBiased(BIASED_EDEFAULT);
				return;
			case SitePackage.PORT__GROUNDED:
				setGrounded(GROUNDED_EDEFAULT);
				return;
			case SitePackage.PORT__VOLTS:
				setVolts(VOLTS_EDEFAULT);
				return;
			case SitePackage.PORT__AMPS:
				setAmps(AMPS_EDEFAULT);
				return;
			case SitePackage.PORT__CURRENT:
				setCurrent(CURRENT_EDEFAULT);
				return;
			case SitePackage.PORT__POLARITY:
				setPolarity(POLARITY_EDEFAULT);
				return;
			case SitePackage.PORT__SSID:
				setSsid(SSID_EDEFAULT);
				return;
			case SitePackage.PORT__BANDS:
				setBands(BANDS_EDEFAULT);
				return;
			case SitePackage.PORT__CHANNEL:
				setChannel(CHANNEL_EDEFAULT);
				return;
			case SitePackage.PORT__WIFI_SECURITY:
				setWifiSecurity(WIFI_SECURITY_EDEFAULT);
				return;
			case SitePackage.PORT__REGION:
				setRegion(REGION_EDEFAULT);
				return;
			case SitePackage.PORT__FIBRE_MODE:
				setFibreMode(FIBRE_MODE_EDEFAULT);
				return;
			case SitePackage.PORT__WAVELENGTHS:
				setWavelengths(WAVELENGTHS_EDEFAULT);
				return;
			case SitePackage.PORT__STRANDS:
				setStrands(STRANDS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SitePackage.PORT__KIND:
				return kind != KIND_EDEFAULT;
			case SitePackage.PORT__ROLE:
				return role != ROLE_EDEFAULT;
			case SitePackage.PORT__CAPACITY:
				return capacity != CAPACITY_EDEFAULT;
			case SitePackage.PORT__REQUIRED:
				return required != REQUIRED_EDEFAULT;
			case SitePackage.PORT__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case SitePackage.PORT__BUS_ADDRESS:
				return busAddress != BUS_ADDRESS_EDEFAULT;
			case SitePackage.PORT__SERIAL:
				return SERIAL_EDEFAULT == null ? serial != null : !SERIAL_EDEFAULT.equals(serial);
			case SitePackage.PORT__POE:
				return poe != POE_EDEFAULT;
			case SitePackage.PORT__POE_CLASS:
				return poeClass != POE_CLASS_EDEFAULT;
			case SitePackage.PORT__LINKS:
				return links != null && !links.isEmpty();
			case SitePackage.PORT__CONNECTOR:
				return CONNECTOR_EDEFAULT == null ? connector != null : !CONNECTOR_EDEFAULT.equals(connector);
			case SitePackage.PORT__SPEED_MBIT:
				return speedMbit != SPEED_MBIT_EDEFAULT;
			case SitePackage.PORT__MANAGEMENT:
				return management != MANAGEMENT_EDEFAULT;
			case SitePackage.PORT__MAC:
				return MAC_EDEFAULT == null ? mac != null : !MAC_EDEFAULT.equals(mac);
			case SitePackage.PORT__DHCP:
				return dhcp != DHCP_EDEFAULT;
			case SitePackage.PORT__GATEWAY_ADDRESS:
				return GATEWAY_ADDRESS_EDEFAULT == null ? gatewayAddress != null : !GATEWAY_ADDRESS_EDEFAULT.equals(gatewayAddress);
			case SitePackage.PORT__VLAN:
				return vlan != VLAN_EDEFAULT;
			case SitePackage.PORT__TRUNK_VLANS:
				return TRUNK_VLANS_EDEFAULT == null ? trunkVlans != null : !TRUNK_VLANS_EDEFAULT.equals(trunkVlans);
			case SitePackage.PORT__POE_VOLTS:
				return poeVolts != POE_VOLTS_EDEFAULT;
			case SitePackage.PORT__POE_PRIORITY:
				return poePriority != POE_PRIORITY_EDEFAULT;
			case SitePackage.PORT__PROTOCOL:
				return PROTOCOL_EDEFAULT == null ? protocol != null : !PROTOCOL_EDEFAULT.equals(protocol);
			case SitePackage.PORT__REGISTERS:
				return registers != REGISTERS_EDEFAULT;
			case SitePackage.PORT__POLL_MILLIS:
				return pollMillis != POLL_MILLIS_EDEFAULT;
			case SitePackage.PORT__UNIT_LOAD:
				return unitLoad != UNIT_LOAD_EDEFAULT;
			case SitePackage.PORT__TERMINATED:
				return terminated != TERMINATED_EDEFAULT;
			case SitePackage.PORT__BIASED:
				return biased != BIASED_EDEFAULT;
			case SitePackage.PORT__GROUNDED:
				return grounded != GROUNDED_EDEFAULT;
			case SitePackage.PORT__VOLTS:
				return volts != VOLTS_EDEFAULT;
			case SitePackage.PORT__AMPS:
				return amps != AMPS_EDEFAULT;
			case SitePackage.PORT__CURRENT:
				return current != CURRENT_EDEFAULT;
			case SitePackage.PORT__POLARITY:
				return POLARITY_EDEFAULT == null ? polarity != null : !POLARITY_EDEFAULT.equals(polarity);
			case SitePackage.PORT__SSID:
				return SSID_EDEFAULT == null ? ssid != null : !SSID_EDEFAULT.equals(ssid);
			case SitePackage.PORT__BANDS:
				return BANDS_EDEFAULT == null ? bands != null : !BANDS_EDEFAULT.equals(bands);
			case SitePackage.PORT__CHANNEL:
				return channel != CHANNEL_EDEFAULT;
			case SitePackage.PORT__WIFI_SECURITY:
				return WIFI_SECURITY_EDEFAULT == null ? wifiSecurity != null : !WIFI_SECURITY_EDEFAULT.equals(wifiSecurity);
			case SitePackage.PORT__REGION:
				return REGION_EDEFAULT == null ? region != null : !REGION_EDEFAULT.equals(region);
			case SitePackage.PORT__FIBRE_MODE:
				return FIBRE_MODE_EDEFAULT == null ? fibreMode != null : !FIBRE_MODE_EDEFAULT.equals(fibreMode);
			case SitePackage.PORT__WAVELENGTHS:
				return WAVELENGTHS_EDEFAULT == null ? wavelengths != null : !WAVELENGTHS_EDEFAULT.equals(wavelengths);
			case SitePackage.PORT__STRANDS:
				return strands != STRANDS_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: ");
		result.append(kind);
		result.append(", role: ");
		result.append(role);
		result.append(", capacity: ");
		result.append(capacity);
		result.append(", required: ");
		result.append(required);
		result.append(", address: ");
		result.append(address);
		result.append(", busAddress: ");
		result.append(busAddress);
		result.append(", serial: ");
		result.append(serial);
		result.append(", poe: ");
		result.append(poe);
		result.append(", poeClass: ");
		result.append(poeClass);
		result.append(", connector: ");
		result.append(connector);
		result.append(", speedMbit: ");
		result.append(speedMbit);
		result.append(", management: ");
		result.append(management);
		result.append(", mac: ");
		result.append(mac);
		result.append(", dhcp: ");
		result.append(dhcp);
		result.append(", gatewayAddress: ");
		result.append(gatewayAddress);
		result.append(", vlan: ");
		result.append(vlan);
		result.append(", trunkVlans: ");
		result.append(trunkVlans);
		result.append(", poeVolts: ");
		result.append(poeVolts);
		result.append(", poePriority: ");
		result.append(poePriority);
		result.append(", protocol: ");
		result.append(protocol);
		result.append(", registers: ");
		result.append(registers);
		result.append(", pollMillis: ");
		result.append(pollMillis);
		result.append(", unitLoad: ");
		result.append(unitLoad);
		result.append(", terminated: ");
		result.append(terminated);
		result.append(", biased: ");
		result.append(biased);
		result.append(", grounded: ");
		result.append(grounded);
		result.append(", volts: ");
		result.append(volts);
		result.append(", amps: ");
		result.append(amps);
		result.append(", current: ");
		result.append(current);
		result.append(", polarity: ");
		result.append(polarity);
		result.append(", ssid: ");
		result.append(ssid);
		result.append(", bands: ");
		result.append(bands);
		result.append(", channel: ");
		result.append(channel);
		result.append(", wifiSecurity: ");
		result.append(wifiSecurity);
		result.append(", region: ");
		result.append(region);
		result.append(", fibreMode: ");
		result.append(fibreMode);
		result.append(", wavelengths: ");
		result.append(wavelengths);
		result.append(", strands: ");
		result.append(strands);
		result.append(')');
		return result.toString();
	}

} //PortImpl
