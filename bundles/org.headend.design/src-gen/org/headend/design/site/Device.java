/**
 */
package org.headend.design.site;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.Device#getType <em>Type</em>}</li>
 *   <li>{@link org.headend.design.site.Device#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.headend.design.site.Device#getPoeBudgetWatts <em>Poe Budget Watts</em>}</li>
 *   <li>{@link org.headend.design.site.Device#getPorts <em>Ports</em>}</li>
 *   <li>{@link org.headend.design.site.Device#getArea <em>Area</em>}</li>
 *   <li>{@link org.headend.design.site.Device#getHostname <em>Hostname</em>}</li>
 *   <li>{@link org.headend.design.site.Device#getClientId <em>Client Id</em>}</li>
 *   <li>{@link org.headend.design.site.Device#getNtpServer <em>Ntp Server</em>}</li>
 *   <li>{@link org.headend.design.site.Device#getServices <em>Services</em>}</li>
 *   <li>{@link org.headend.design.site.Device#getPassword <em>Password</em>}</li>
 *   <li>{@link org.headend.design.site.Device#isExposed <em>Exposed</em>}</li>
 *   <li>{@link org.headend.design.site.Device#isCritical <em>Critical</em>}</li>
 *   <li>{@link org.headend.design.site.Device#getSpanningTree <em>Spanning Tree</em>}</li>
 *   <li>{@link org.headend.design.site.Device#getUpsMinutes <em>Ups Minutes</em>}</li>
 *   <li>{@link org.headend.design.site.Device#getSerialNumber <em>Serial Number</em>}</li>
 *   <li>{@link org.headend.design.site.Device#getStreams <em>Streams</em>}</li>
 *   <li>{@link org.headend.design.site.Device#getReportsTo <em>Reports To</em>}</li>
 *   <li>{@link org.headend.design.site.Device#getRetentionDays <em>Retention Days</em>}</li>
 * </ul>
 *
 * @see org.headend.design.site.SitePackage#getDevice()
 * @model
 * @generated
 */
public interface Device extends Element {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.headend.design.site.SitePackage#getDevice_Type()
	 * @model required="true"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Device#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.headend.design.site.SitePackage#getDevice_Notes()
	 * @model
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Device#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Poe Budget Watts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Poe Budget Watts</em>' attribute.
	 * @see #setPoeBudgetWatts(double)
	 * @see org.headend.design.site.SitePackage#getDevice_PoeBudgetWatts()
	 * @model
	 * @generated
	 */
	double getPoeBudgetWatts();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Device#getPoeBudgetWatts <em>Poe Budget Watts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Poe Budget Watts</em>' attribute.
	 * @see #getPoeBudgetWatts()
	 * @generated
	 */
	void setPoeBudgetWatts(double value);

	/**
	 * Returns the value of the '<em><b>Ports</b></em>' containment reference list.
	 * The list contents are of type {@link org.headend.design.site.Port}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ports</em>' containment reference list.
	 * @see org.headend.design.site.SitePackage#getDevice_Ports()
	 * @model containment="true"
	 * @generated
	 */
	EList<Port> getPorts();

	/**
	 * Returns the value of the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands; null when not said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Area</em>' reference.
	 * @see #setArea(Area)
	 * @see org.headend.design.site.SitePackage#getDevice_Area()
	 * @model
	 * @generated
	 */
	Area getArea();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Device#getArea <em>Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area</em>' reference.
	 * @see #getArea()
	 * @generated
	 */
	void setArea(Area value);

	/**
	 * Returns the value of the '<em><b>Hostname</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hostname</em>' attribute.
	 * @see #setHostname(String)
	 * @see org.headend.design.site.SitePackage#getDevice_Hostname()
	 * @model
	 * @generated
	 */
	String getHostname();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Device#getHostname <em>Hostname</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hostname</em>' attribute.
	 * @see #getHostname()
	 * @generated
	 */
	void setHostname(String value);

	/**
	 * Returns the value of the '<em><b>Client Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * MQTT client id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Client Id</em>' attribute.
	 * @see #setClientId(String)
	 * @see org.headend.design.site.SitePackage#getDevice_ClientId()
	 * @model
	 * @generated
	 */
	String getClientId();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Device#getClientId <em>Client Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Client Id</em>' attribute.
	 * @see #getClientId()
	 * @generated
	 */
	void setClientId(String value);

	/**
	 * Returns the value of the '<em><b>Ntp Server</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ntp Server</em>' attribute.
	 * @see #setNtpServer(String)
	 * @see org.headend.design.site.SitePackage#getDevice_NtpServer()
	 * @model
	 * @generated
	 */
	String getNtpServer();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Device#getNtpServer <em>Ntp Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ntp Server</em>' attribute.
	 * @see #getNtpServer()
	 * @generated
	 */
	void setNtpServer(String value);

	/**
	 * Returns the value of the '<em><b>Services</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Open services, comma separated, lower case: http, https, rtsp, rtsps, telnet, ssh, mqtt, mqtts, onvif, snmp.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Services</em>' attribute.
	 * @see #setServices(String)
	 * @see org.headend.design.site.SitePackage#getDevice_Services()
	 * @model
	 * @generated
	 */
	String getServices();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Device#getServices <em>Services</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Services</em>' attribute.
	 * @see #getServices()
	 * @generated
	 */
	void setServices(String value);

	/**
	 * Returns the value of the '<em><b>Password</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headend.design.site.PasswordState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Password</em>' attribute.
	 * @see org.headend.design.site.PasswordState
	 * @see #setPassword(PasswordState)
	 * @see org.headend.design.site.SitePackage#getDevice_Password()
	 * @model
	 * @generated
	 */
	PasswordState getPassword();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Device#getPassword <em>Password</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Password</em>' attribute.
	 * @see org.headend.design.site.PasswordState
	 * @see #getPassword()
	 * @generated
	 */
	void setPassword(PasswordState value);

	/**
	 * Returns the value of the '<em><b>Exposed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when a port of it can be reached from the internet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exposed</em>' attribute.
	 * @see #setExposed(boolean)
	 * @see org.headend.design.site.SitePackage#getDevice_Exposed()
	 * @model
	 * @generated
	 */
	boolean isExposed();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Device#isExposed <em>Exposed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exposed</em>' attribute.
	 * @see #isExposed()
	 * @generated
	 */
	void setExposed(boolean value);

	/**
	 * Returns the value of the '<em><b>Critical</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Critical</em>' attribute.
	 * @see #setCritical(boolean)
	 * @see org.headend.design.site.SitePackage#getDevice_Critical()
	 * @model
	 * @generated
	 */
	boolean isCritical();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Device#isCritical <em>Critical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Critical</em>' attribute.
	 * @see #isCritical()
	 * @generated
	 */
	void setCritical(boolean value);

	/**
	 * Returns the value of the '<em><b>Spanning Tree</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headend.design.site.Known}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Spanning Tree</em>' attribute.
	 * @see org.headend.design.site.Known
	 * @see #setSpanningTree(Known)
	 * @see org.headend.design.site.SitePackage#getDevice_SpanningTree()
	 * @model
	 * @generated
	 */
	Known getSpanningTree();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Device#getSpanningTree <em>Spanning Tree</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Spanning Tree</em>' attribute.
	 * @see org.headend.design.site.Known
	 * @see #getSpanningTree()
	 * @generated
	 */
	void setSpanningTree(Known value);

	/**
	 * Returns the value of the '<em><b>Ups Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it must run without mains, min; 0 for no demand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ups Minutes</em>' attribute.
	 * @see #setUpsMinutes(double)
	 * @see org.headend.design.site.SitePackage#getDevice_UpsMinutes()
	 * @model
	 * @generated
	 */
	double getUpsMinutes();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Device#getUpsMinutes <em>Ups Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ups Minutes</em>' attribute.
	 * @see #getUpsMinutes()
	 * @generated
	 */
	void setUpsMinutes(double value);

	/**
	 * Returns the value of the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Serial Number</em>' attribute.
	 * @see #setSerialNumber(String)
	 * @see org.headend.design.site.SitePackage#getDevice_SerialNumber()
	 * @model
	 * @generated
	 */
	String getSerialNumber();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Device#getSerialNumber <em>Serial Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serial Number</em>' attribute.
	 * @see #getSerialNumber()
	 * @generated
	 */
	void setSerialNumber(String value);

	/**
	 * Returns the value of the '<em><b>Streams</b></em>' containment reference list.
	 * The list contents are of type {@link org.headend.design.site.MediaStream}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it sends, main stream first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Streams</em>' containment reference list.
	 * @see org.headend.design.site.SitePackage#getDevice_Streams()
	 * @model containment="true"
	 * @generated
	 */
	EList<MediaStream> getStreams();

	/**
	 * Returns the value of the '<em><b>Reports To</b></em>' reference list.
	 * The list contents are of type {@link org.headend.design.site.Device}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Devices that use what it measures or records, besides the consumers of its streams.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reports To</em>' reference list.
	 * @see org.headend.design.site.SitePackage#getDevice_ReportsTo()
	 * @model
	 * @generated
	 */
	EList<Device> getReportsTo();

	/**
	 * Returns the value of the '<em><b>Retention Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it keeps the streams that it consumes, days; 0 when not said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retention Days</em>' attribute.
	 * @see #setRetentionDays(double)
	 * @see org.headend.design.site.SitePackage#getDevice_RetentionDays()
	 * @model
	 * @generated
	 */
	double getRetentionDays();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Device#getRetentionDays <em>Retention Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retention Days</em>' attribute.
	 * @see #getRetentionDays()
	 * @generated
	 */
	void setRetentionDays(double value);

} // Device
