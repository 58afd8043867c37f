/**
 */
package org.headend.design.site;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Port</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.Port#getKind <em>Kind</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getRole <em>Role</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.headend.design.site.Port#isRequired <em>Required</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getAddress <em>Address</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getBusAddress <em>Bus Address</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getSerial <em>Serial</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getPoe <em>Poe</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getPoeClass <em>Poe Class</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getLinks <em>Links</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getConnector <em>Connector</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getSpeedMbit <em>Speed Mbit</em>}</li>
 *   <li>{@link org.headend.design.site.Port#isManagement <em>Management</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getMac <em>Mac</em>}</li>
 *   <li>{@link org.headend.design.site.Port#isDhcp <em>Dhcp</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getGatewayAddress <em>Gateway Address</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getVlan <em>Vlan</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getTrunkVlans <em>Trunk Vlans</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getPoeVolts <em>Poe Volts</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getPoePriority <em>Poe Priority</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getRegisters <em>Registers</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getPollMillis <em>Poll Millis</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getUnitLoad <em>Unit Load</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getTerminated <em>Terminated</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getBiased <em>Biased</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getGrounded <em>Grounded</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getVolts <em>Volts</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getAmps <em>Amps</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getCurrent <em>Current</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getSsid <em>Ssid</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getBands <em>Bands</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getWifiSecurity <em>Wifi Security</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getRegion <em>Region</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getFibreMode <em>Fibre Mode</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getWavelengths <em>Wavelengths</em>}</li>
 *   <li>{@link org.headend.design.site.Port#getStrands <em>Strands</em>}</li>
 * </ul>
 *
 * @see org.headend.design.site.SitePackage#getPort()
 * @model
 * @generated
 */
public interface Port extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headend.design.site.PortKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.headend.design.site.PortKind
	 * @see #setKind(PortKind)
	 * @see org.headend.design.site.SitePackage#getPort_Kind()
	 * @model
	 * @generated
	 */
	PortKind getKind();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.headend.design.site.PortKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PortKind value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headend.design.site.PortRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.headend.design.site.PortRole
	 * @see #setRole(PortRole)
	 * @see org.headend.design.site.SitePackage#getPort_Role()
	 * @model
	 * @generated
	 */
	PortRole getRole();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.headend.design.site.PortRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(PortRole value);

	/**
	 * Returns the value of the '<em><b>Capacity</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Capacity</em>' attribute.
	 * @see #setCapacity(int)
	 * @see org.headend.design.site.SitePackage#getPort_Capacity()
	 * @model default="1"
	 * @generated
	 */
	int getCapacity();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getCapacity <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' attribute.
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(int value);

	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(boolean)
	 * @see org.headend.design.site.SitePackage#getPort_Required()
	 * @model
	 * @generated
	 */
	boolean isRequired();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#isRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #isRequired()
	 * @generated
	 */
	void setRequired(boolean value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * IPv4 address with prefix length, 192.168.10.20/24.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.headend.design.site.SitePackage#getPort_Address()
	 * @model
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Bus Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address on a bus, 0 when none is set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bus Address</em>' attribute.
	 * @see #setBusAddress(int)
	 * @see org.headend.design.site.SitePackage#getPort_BusAddress()
	 * @model
	 * @generated
	 */
	int getBusAddress();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getBusAddress <em>Bus Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bus Address</em>' attribute.
	 * @see #getBusAddress()
	 * @generated
	 */
	void setBusAddress(int value);

	/**
	 * Returns the value of the '<em><b>Serial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parameters such as 9600 8N1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Serial</em>' attribute.
	 * @see #setSerial(String)
	 * @see org.headend.design.site.SitePackage#getPort_Serial()
	 * @model
	 * @generated
	 */
	String getSerial();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getSerial <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serial</em>' attribute.
	 * @see #getSerial()
	 * @generated
	 */
	void setSerial(String value);

	/**
	 * Returns the value of the '<em><b>Poe</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headend.design.site.PoeMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Poe</em>' attribute.
	 * @see org.headend.design.site.PoeMode
	 * @see #setPoe(PoeMode)
	 * @see org.headend.design.site.SitePackage#getPort_Poe()
	 * @model
	 * @generated
	 */
	PoeMode getPoe();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getPoe <em>Poe</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Poe</em>' attribute.
	 * @see org.headend.design.site.PoeMode
	 * @see #getPoe()
	 * @generated
	 */
	void setPoe(PoeMode value);

	/**
	 * Returns the value of the '<em><b>Poe Class</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Poe Class</em>' attribute.
	 * @see #setPoeClass(int)
	 * @see org.headend.design.site.SitePackage#getPort_PoeClass()
	 * @model default="-1"
	 * @generated
	 */
	int getPoeClass();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getPoeClass <em>Poe Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Poe Class</em>' attribute.
	 * @see #getPoeClass()
	 * @generated
	 */
	void setPoeClass(int value);

	/**
	 * Returns the value of the '<em><b>Links</b></em>' reference list.
	 * The list contents are of type {@link org.headend.design.site.Link}.
	 * It is bidirectional and its opposite is '{@link org.headend.design.site.Link#getPorts <em>Ports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Links</em>' reference list.
	 * @see org.headend.design.site.SitePackage#getPort_Links()
	 * @see org.headend.design.site.Link#getPorts
	 * @model opposite="ports" transient="true"
	 * @generated
	 */
	EList<Link> getLinks();

	/**
	 * Returns the value of the '<em><b>Connector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * rj45, sfp, sfp+, de9, terminal, usb-a, usb-c, hdmi, csi15, csi22, jack, xlr, barrel, antenna, fibre-lc; empty when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connector</em>' attribute.
	 * @see #setConnector(String)
	 * @see org.headend.design.site.SitePackage#getPort_Connector()
	 * @model
	 * @generated
	 */
	String getConnector();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getConnector <em>Connector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connector</em>' attribute.
	 * @see #getConnector()
	 * @generated
	 */
	void setConnector(String value);

	/**
	 * Returns the value of the '<em><b>Speed Mbit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fastest rate, Mbit/s; 0 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Speed Mbit</em>' attribute.
	 * @see #setSpeedMbit(double)
	 * @see org.headend.design.site.SitePackage#getPort_SpeedMbit()
	 * @model
	 * @generated
	 */
	double getSpeedMbit();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getSpeedMbit <em>Speed Mbit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Speed Mbit</em>' attribute.
	 * @see #getSpeedMbit()
	 * @generated
	 */
	void setSpeedMbit(double value);

	/**
	 * Returns the value of the '<em><b>Management</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for a console or management port.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Management</em>' attribute.
	 * @see #setManagement(boolean)
	 * @see org.headend.design.site.SitePackage#getPort_Management()
	 * @model
	 * @generated
	 */
	boolean isManagement();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#isManagement <em>Management</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Management</em>' attribute.
	 * @see #isManagement()
	 * @generated
	 */
	void setManagement(boolean value);

	/**
	 * Returns the value of the '<em><b>Mac</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mac</em>' attribute.
	 * @see #setMac(String)
	 * @see org.headend.design.site.SitePackage#getPort_Mac()
	 * @model
	 * @generated
	 */
	String getMac();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getMac <em>Mac</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mac</em>' attribute.
	 * @see #getMac()
	 * @generated
	 */
	void setMac(String value);

	/**
	 * Returns the value of the '<em><b>Dhcp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dhcp</em>' attribute.
	 * @see #setDhcp(boolean)
	 * @see org.headend.design.site.SitePackage#getPort_Dhcp()
	 * @model
	 * @generated
	 */
	boolean isDhcp();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#isDhcp <em>Dhcp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dhcp</em>' attribute.
	 * @see #isDhcp()
	 * @generated
	 */
	void setDhcp(boolean value);

	/**
	 * Returns the value of the '<em><b>Gateway Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Default gateway, IPv4; empty for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gateway Address</em>' attribute.
	 * @see #setGatewayAddress(String)
	 * @see org.headend.design.site.SitePackage#getPort_GatewayAddress()
	 * @model
	 * @generated
	 */
	String getGatewayAddress();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getGatewayAddress <em>Gateway Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gateway Address</em>' attribute.
	 * @see #getGatewayAddress()
	 * @generated
	 */
	void setGatewayAddress(String value);

	/**
	 * Returns the value of the '<em><b>Vlan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Access (untagged) VLAN, 0 when not set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vlan</em>' attribute.
	 * @see #setVlan(int)
	 * @see org.headend.design.site.SitePackage#getPort_Vlan()
	 * @model
	 * @generated
	 */
	int getVlan();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getVlan <em>Vlan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vlan</em>' attribute.
	 * @see #getVlan()
	 * @generated
	 */
	void setVlan(int value);

	/**
	 * Returns the value of the '<em><b>Trunk Vlans</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tagged VLANs as 10,20-29; empty for an access port.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trunk Vlans</em>' attribute.
	 * @see #setTrunkVlans(String)
	 * @see org.headend.design.site.SitePackage#getPort_TrunkVlans()
	 * @model
	 * @generated
	 */
	String getTrunkVlans();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getTrunkVlans <em>Trunk Vlans</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trunk Vlans</em>' attribute.
	 * @see #getTrunkVlans()
	 * @generated
	 */
	void setTrunkVlans(String value);

	/**
	 * Returns the value of the '<em><b>Poe Volts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Passive PoE voltage, V; 0 for negotiated IEEE 802.3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Poe Volts</em>' attribute.
	 * @see #setPoeVolts(double)
	 * @see org.headend.design.site.SitePackage#getPort_PoeVolts()
	 * @model
	 * @generated
	 */
	double getPoeVolts();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getPoeVolts <em>Poe Volts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Poe Volts</em>' attribute.
	 * @see #getPoeVolts()
	 * @generated
	 */
	void setPoeVolts(double value);

	/**
	 * Returns the value of the '<em><b>Poe Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 is kept longest; 0 when not set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Poe Priority</em>' attribute.
	 * @see #setPoePriority(int)
	 * @see org.headend.design.site.SitePackage#getPort_PoePriority()
	 * @model
	 * @generated
	 */
	int getPoePriority();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getPoePriority <em>Poe Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Poe Priority</em>' attribute.
	 * @see #getPoePriority()
	 * @generated
	 */
	void setPoePriority(int value);

	/**
	 * Returns the value of the '<em><b>Protocol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Protocol on a bus: modbus-rtu, osdp, pelco-d, dmx, canopen, bacnet-mstp; empty when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protocol</em>' attribute.
	 * @see #setProtocol(String)
	 * @see org.headend.design.site.SitePackage#getPort_Protocol()
	 * @model
	 * @generated
	 */
	String getProtocol();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getProtocol <em>Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protocol</em>' attribute.
	 * @see #getProtocol()
	 * @generated
	 */
	void setProtocol(String value);

	/**
	 * Returns the value of the '<em><b>Registers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Registers that a master reads per poll.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Registers</em>' attribute.
	 * @see #setRegisters(int)
	 * @see org.headend.design.site.SitePackage#getPort_Registers()
	 * @model
	 * @generated
	 */
	int getRegisters();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getRegisters <em>Registers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Registers</em>' attribute.
	 * @see #getRegisters()
	 * @generated
	 */
	void setRegisters(int value);

	/**
	 * Returns the value of the '<em><b>Poll Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wanted period of polling, ms; 0 for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Poll Millis</em>' attribute.
	 * @see #setPollMillis(double)
	 * @see org.headend.design.site.SitePackage#getPort_PollMillis()
	 * @model
	 * @generated
	 */
	double getPollMillis();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getPollMillis <em>Poll Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Poll Millis</em>' attribute.
	 * @see #getPollMillis()
	 * @generated
	 */
	void setPollMillis(double value);

	/**
	 * Returns the value of the '<em><b>Unit Load</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * RS-485 unit loads, 1, 0.25 or 0.125; 0 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit Load</em>' attribute.
	 * @see #setUnitLoad(double)
	 * @see org.headend.design.site.SitePackage#getPort_UnitLoad()
	 * @model
	 * @generated
	 */
	double getUnitLoad();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getUnitLoad <em>Unit Load</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Load</em>' attribute.
	 * @see #getUnitLoad()
	 * @generated
	 */
	void setUnitLoad(double value);

	/**
	 * Returns the value of the '<em><b>Terminated</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headend.design.site.Known}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Terminated</em>' attribute.
	 * @see org.headend.design.site.Known
	 * @see #setTerminated(Known)
	 * @see org.headend.design.site.SitePackage#getPort_Terminated()
	 * @model
	 * @generated
	 */
	Known getTerminated();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getTerminated <em>Terminated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Terminated</em>' attribute.
	 * @see org.headend.design.site.Known
	 * @see #getTerminated()
	 * @generated
	 */
	void setTerminated(Known value);

	/**
	 * Returns the value of the '<em><b>Biased</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headend.design.site.Known}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Biased</em>' attribute.
	 * @see org.headend.design.site.Known
	 * @see #setBiased(Known)
	 * @see org.headend.design.site.SitePackage#getPort_Biased()
	 * @model
	 * @generated
	 */
	Known getBiased();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getBiased <em>Biased</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Biased</em>' attribute.
	 * @see org.headend.design.site.Known
	 * @see #getBiased()
	 * @generated
	 */
	void setBiased(Known value);

	/**
	 * Returns the value of the '<em><b>Grounded</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headend.design.site.Known}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Grounded</em>' attribute.
	 * @see org.headend.design.site.Known
	 * @see #setGrounded(Known)
	 * @see org.headend.design.site.SitePackage#getPort_Grounded()
	 * @model
	 * @generated
	 */
	Known getGrounded();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getGrounded <em>Grounded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grounded</em>' attribute.
	 * @see org.headend.design.site.Known
	 * @see #getGrounded()
	 * @generated
	 */
	void setGrounded(Known value);

	/**
	 * Returns the value of the '<em><b>Volts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nominal voltage of a power port, V; 0 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Volts</em>' attribute.
	 * @see #setVolts(double)
	 * @see org.headend.design.site.SitePackage#getPort_Volts()
	 * @model
	 * @generated
	 */
	double getVolts();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getVolts <em>Volts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Volts</em>' attribute.
	 * @see #getVolts()
	 * @generated
	 */
	void setVolts(double value);

	/**
	 * Returns the value of the '<em><b>Amps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a power source can give or a consumer takes, A; 0 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amps</em>' attribute.
	 * @see #setAmps(double)
	 * @see org.headend.design.site.SitePackage#getPort_Amps()
	 * @model
	 * @generated
	 */
	double getAmps();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getAmps <em>Amps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amps</em>' attribute.
	 * @see #getAmps()
	 * @generated
	 */
	void setAmps(double value);

	/**
	 * Returns the value of the '<em><b>Current</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headend.design.site.CurrentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Current</em>' attribute.
	 * @see org.headend.design.site.CurrentKind
	 * @see #setCurrent(CurrentKind)
	 * @see org.headend.design.site.SitePackage#getPort_Current()
	 * @model
	 * @generated
	 */
	CurrentKind getCurrent();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getCurrent <em>Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Current</em>' attribute.
	 * @see org.headend.design.site.CurrentKind
	 * @see #getCurrent()
	 * @generated
	 */
	void setCurrent(CurrentKind value);

	/**
	 * Returns the value of the '<em><b>Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of a barrel connector: centre+, centre-; empty when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Polarity</em>' attribute.
	 * @see #setPolarity(String)
	 * @see org.headend.design.site.SitePackage#getPort_Polarity()
	 * @model
	 * @generated
	 */
	String getPolarity();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getPolarity <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Polarity</em>' attribute.
	 * @see #getPolarity()
	 * @generated
	 */
	void setPolarity(String value);

	/**
	 * Returns the value of the '<em><b>Ssid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ssid</em>' attribute.
	 * @see #setSsid(String)
	 * @see org.headend.design.site.SitePackage#getPort_Ssid()
	 * @model
	 * @generated
	 */
	String getSsid();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getSsid <em>Ssid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ssid</em>' attribute.
	 * @see #getSsid()
	 * @generated
	 */
	void setSsid(String value);

	/**
	 * Returns the value of the '<em><b>Bands</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Radio bands, comma separated: 2.4, 5, 6 (GHz).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bands</em>' attribute.
	 * @see #setBands(String)
	 * @see org.headend.design.site.SitePackage#getPort_Bands()
	 * @model
	 * @generated
	 */
	String getBands();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getBands <em>Bands</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bands</em>' attribute.
	 * @see #getBands()
	 * @generated
	 */
	void setBands(String value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see #setChannel(int)
	 * @see org.headend.design.site.SitePackage#getPort_Channel()
	 * @model
	 * @generated
	 */
	int getChannel();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(int value);

	/**
	 * Returns the value of the '<em><b>Wifi Security</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * open, wpa2, wpa2/wpa3, wpa3; empty when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wifi Security</em>' attribute.
	 * @see #setWifiSecurity(String)
	 * @see org.headend.design.site.SitePackage#getPort_WifiSecurity()
	 * @model
	 * @generated
	 */
	String getWifiSecurity();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getWifiSecurity <em>Wifi Security</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wifi Security</em>' attribute.
	 * @see #getWifiSecurity()
	 * @generated
	 */
	void setWifiSecurity(String value);

	/**
	 * Returns the value of the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Radio region such as EU868, US915, CN470; or a country code for Wi-Fi.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region</em>' attribute.
	 * @see #setRegion(String)
	 * @see org.headend.design.site.SitePackage#getPort_Region()
	 * @model
	 * @generated
	 */
	String getRegion();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getRegion <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' attribute.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(String value);

	/**
	 * Returns the value of the '<em><b>Fibre Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fibre that the module of an optical port is made for: multi or single; empty when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fibre Mode</em>' attribute.
	 * @see #setFibreMode(String)
	 * @see org.headend.design.site.SitePackage#getPort_FibreMode()
	 * @model
	 * @generated
	 */
	String getFibreMode();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getFibreMode <em>Fibre Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fibre Mode</em>' attribute.
	 * @see #getFibreMode()
	 * @generated
	 */
	void setFibreMode(String value);

	/**
	 * Returns the value of the '<em><b>Wavelengths</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the module, nm: 850, or sent/received such as 1310/1550; empty when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wavelengths</em>' attribute.
	 * @see #setWavelengths(String)
	 * @see org.headend.design.site.SitePackage#getPort_Wavelengths()
	 * @model
	 * @generated
	 */
	String getWavelengths();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getWavelengths <em>Wavelengths</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wavelengths</em>' attribute.
	 * @see #getWavelengths()
	 * @generated
	 */
	void setWavelengths(String value);

	/**
	 * Returns the value of the '<em><b>Strands</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fibres that the module uses: 2 duplex, 1 in both directions (BiDi); 0 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strands</em>' attribute.
	 * @see #setStrands(int)
	 * @see org.headend.design.site.SitePackage#getPort_Strands()
	 * @model
	 * @generated
	 */
	int getStrands();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Port#getStrands <em>Strands</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strands</em>' attribute.
	 * @see #getStrands()
	 * @generated
	 */
	void setStrands(int value);

} // Port
