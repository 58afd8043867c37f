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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.headend.design.site.Area;
import org.headend.design.site.Device;
import org.headend.design.site.Known;
import org.headend.design.site.MediaStream;
import org.headend.design.site.PasswordState;
import org.headend.design.site.Port;
import org.headend.design.site.SitePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.impl.DeviceImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.headend.design.site.impl.DeviceImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.headend.design.site.impl.DeviceImpl#getPoeBudgetWatts <em>Poe Budget Watts</em>}</li>
 *   <li>{@link org.headend.design.site.impl.DeviceImpl#getPorts <em>Ports</em>}</li>
 *   <li>{@link org.headend.design.site.impl.DeviceImpl#getArea <em>Area</em>}</li>
 *   <li>{@link org.headend.design.site.impl.DeviceImpl#getHostname <em>Hostname</em>}</li>
 *   <li>{@link org.headend.design.site.impl.DeviceImpl#getClientId <em>Client Id</em>}</li>
 *   <li>{@link org.headend.design.site.impl.DeviceImpl#getNtpServer <em>Ntp Server</em>}</li>
 *   <li>{@link org.headend.design.site.impl.DeviceImpl#getServices <em>Services</em>}</li>
 *   <li>{@link org.headend.design.site.impl.DeviceImpl#getPassword <em>Password</em>}</li>
 *   <li>{@link org.headend.design.site.impl.DeviceImpl#isExposed <em>Exposed</em>}</li>
 *   <li>{@link org.headend.design.site.impl.DeviceImpl#isCritical <em>Critical</em>}</li>
 *   <li>{@link org.headend.design.site.impl.DeviceImpl#getSpanningTree <em>Spanning Tree</em>}</li>
 *   <li>{@link org.headend.design.site.impl.DeviceImpl#getUpsMinutes <em>Ups Minutes</em>}</li>
 *   <li>{@link org.headend.design.site.impl.DeviceImpl#getSerialNumber <em>Serial Number</em>}</li>
 *   <li>{@link org.headend.design.site.impl.DeviceImpl#getStreams <em>Streams</em>}</li>
 *   <li>{@link org.headend.design.site.impl.DeviceImpl#getReportsTo <em>Reports To</em>}</li>
 *   <li>{@link org.headend.design.site.impl.DeviceImpl#getRetentionDays <em>Retention Days</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeviceImpl extends ElementImpl implements Device {
	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected String type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected String notes = NOTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPoeBudgetWatts() <em>Poe Budget Watts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoeBudgetWatts()
	 * @generated
	 * @ordered
	 */
	protected static final double POE_BUDGET_WATTS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPoeBudgetWatts() <em>Poe Budget Watts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoeBudgetWatts()
	 * @generated
	 * @ordered
	 */
	protected double poeBudgetWatts = POE_BUDGET_WATTS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPorts() <em>Ports</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPorts()
	 * @generated
	 * @ordered
	 */
	protected EList<Port> ports;

	/**
	 * The cached value of the '{@link #getArea() <em>Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArea()
	 * @generated
	 * @ordered
	 */
	protected Area area;

	/**
	 * The default value of the '{@link #getHostname() <em>Hostname</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHostname()
	 * @generated
	 * @ordered
	 */
	protected static final String HOSTNAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHostname() <em>Hostname</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHostname()
	 * @generated
	 * @ordered
	 */
	protected String hostname = HOSTNAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getClientId() <em>Client Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClientId()
	 * @generated
	 * @ordered
	 */
	protected static final String CLIENT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClientId() <em>Client Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClientId()
	 * @generated
	 * @ordered
	 */
	protected String clientId = CLIENT_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getNtpServer() <em>Ntp Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNtpServer()
	 * @generated
	 * @ordered
	 */
	protected static final String NTP_SERVER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNtpServer() <em>Ntp Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNtpServer()
	 * @generated
	 * @ordered
	 */
	protected String ntpServer = NTP_SERVER_EDEFAULT;

	/**
	 * The default value of the '{@link #getServices() <em>Services</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServices()
	 * @generated
	 * @ordered
	 */
	protected static final String SERVICES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getServices() <em>Services</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServices()
	 * @generated
	 * @ordered
	 */
	protected String services = SERVICES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPassword() <em>Password</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPassword()
	 * @generated
	 * @ordered
	 */
	protected static final PasswordState PASSWORD_EDEFAULT = PasswordState.UNKNOWN;

	/**
	 * The cached value of the '{@link #getPassword() <em>Password</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPassword()
	 * @generated
	 * @ordered
	 */
	protected PasswordState password = PASSWORD_EDEFAULT;

	/**
	 * The default value of the '{@link #isExposed() <em>Exposed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExposed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EXPOSED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isExposed() <em>Exposed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExposed()
	 * @generated
	 * @ordered
	 */
	protected boolean exposed = EXPOSED_EDEFAULT;

	/**
	 * The default value of the '{@link #isCritical() <em>Critical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCritical()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CRITICAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCritical() <em>Critical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCritical()
	 * @generated
	 * @ordered
	 */
	protected boolean critical = CRITICAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpanningTree() <em>Spanning Tree</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpanningTree()
	 * @generated
	 * @ordered
	 */
	protected static final Known SPANNING_TREE_EDEFAULT = Known.UNKNOWN;

	/**
	 * The cached value of the '{@link #getSpanningTree() <em>Spanning Tree</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpanningTree()
	 * @generated
	 * @ordered
	 */
	protected Known spanningTree = SPANNING_TREE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUpsMinutes() <em>Ups Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpsMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final double UPS_MINUTES_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getUpsMinutes() <em>Ups Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpsMinutes()
	 * @generated
	 * @ordered
	 */
	protected double upsMinutes = UPS_MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getSerialNumber() <em>Serial Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerialNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String SERIAL_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSerialNumber() <em>Serial Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerialNumber()
	 * @generated
	 * @ordered
	 */
	protected String serialNumber = SERIAL_NUMBER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStreams() <em>Streams</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStreams()
	 * @generated
	 * @ordered
	 */
	protected EList<MediaStream> streams;

	/**
	 * The cached value of the '{@link #getReportsTo() <em>Reports To</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportsTo()
	 * @generated
	 * @ordered
	 */
	protected EList<Device> reportsTo;

	/**
	 * The default value of the '{@link #getRetentionDays() <em>Retention Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetentionDays()
	 * @generated
	 * @ordered
	 */
	protected static final double RETENTION_DAYS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRetentionDays() <em>Retention Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetentionDays()
	 * @generated
	 * @ordered
	 */
	protected double retentionDays = RETENTION_DAYS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeviceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SitePackage.Literals.DEVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		String oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.DEVICE__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes() {
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes) {
		String oldNotes = notes;
		notes = newNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.DEVICE__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPoeBudgetWatts() {
		return poeBudgetWatts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoeBudgetWatts(double newPoeBudgetWatts) {
		double oldPoeBudgetWatts = poeBudgetWatts;
		poeBudgetWatts = newPoeBudgetWatts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.DEVICE__POE_BUDGET_WATTS, oldPoeBudgetWatts, poeBudgetWatts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Port> getPorts() {
		if (ports == null) {
			ports = new EObjectContainmentEList<Port>(Port.class, this, SitePackage.DEVICE__PORTS);
		}
		return ports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Area getArea() {
		if (area != null && area.eIsProxy()) {
			InternalEObject oldArea = (InternalEObject)area;
			area = (Area)eResolveProxy(oldArea);
			if (area != oldArea) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SitePackage.DEVICE__AREA, oldArea, area));
			}
		}
		return area;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Area basicGetArea() {
		return area;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArea(Area newArea) {
		Area oldArea = area;
		area = newArea;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.DEVICE__AREA, oldArea, area));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHostname() {
		return hostname;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHostname(String newHostname) {
		String oldHostname = hostname;
		hostname = newHostname;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.DEVICE__HOSTNAME, oldHostname, hostname));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClientId() {
		return clientId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClientId(String newClientId) {
		String oldClientId = clientId;
		clientId = newClientId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.DEVICE__CLIENT_ID, oldClientId, clientId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNtpServer() {
		return ntpServer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNtpServer(String newNtpServer) {
		String oldNtpServer = ntpServer;
		ntpServer = newNtpServer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.DEVICE__NTP_SERVER, oldNtpServer, ntpServer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getServices() {
		return services;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServices(String newServices) {
		String oldServices = services;
		services = newServices;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.DEVICE__SERVICES, oldServices, services));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PasswordState getPassword() {
		return password;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPassword(PasswordState newPassword) {
		PasswordState oldPassword = password;
		password = newPassword == null ? PASSWORD_EDEFAULT : newPassword;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.DEVICE__PASSWORD, oldPassword, password));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isExposed() {
		return exposed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExposed(boolean newExposed) {
		boolean oldExposed = exposed;
		exposed = newExposed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.DEVICE__EXPOSED, oldExposed, exposed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCritical() {
		return critical;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCritical(boolean newCritical) {
		boolean oldCritical = critical;
		critical = newCritical;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.DEVICE__CRITICAL, oldCritical, critical));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Known getSpanningTree() {
		return spanningTree;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpanningTree(Known newSpanningTree) {
		Known oldSpanningTree = spanningTree;
		spanningTree = newSpanningTree == null ? SPANNING_TREE_EDEFAULT : newSpanningTree;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.DEVICE__SPANNING_TREE, oldSpanningTree, spanningTree));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getUpsMinutes() {
		return upsMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUpsMinutes(double newUpsMinutes) {
		double oldUpsMinutes = upsMinutes;
		upsMinutes = newUpsMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.DEVICE__UPS_MINUTES, oldUpsMinutes, upsMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSerialNumber() {
		return serialNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSerialNumber(String newSerialNumber) {
		String oldSerialNumber = serialNumber;
		serialNumber = newSerialNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.DEVICE__SERIAL_NUMBER, oldSerialNumber, serialNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MediaStream> getStreams() {
		if (streams == null) {
			streams = new EObjectContainmentEList<MediaStream>(MediaStream.class, this, SitePackage.DEVICE__STREAMS);
		}
		return streams;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Device> getReportsTo() {
		if (reportsTo == null) {
			reportsTo = new EObjectResolvingEList<Device>(Device.class, this, SitePackage.DEVICE__REPORTS_TO);
		}
		return reportsTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRetentionDays() {
		return retentionDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetentionDays(double newRetentionDays) {
		double oldRetentionDays = retentionDays;
		retentionDays = newRetentionDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.DEVICE__RETENTION_DAYS, oldRetentionDays, retentionDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SitePackage.DEVICE__PORTS:
				return ((InternalEList<?>)getPorts()).basicRemove(otherEnd, msgs);
			case SitePackage.DEVICE__STREAMS:
				return ((InternalEList<?>)getStreams()).basicRemove(otherEnd, msgs);
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
			case SitePackage.DEVICE__TYPE:
				return getType();
			case SitePackage.DEVICE__NOTES:
				return getNotes();
			case SitePackage.DEVICE__POE_BUDGET_WATTS:
				return getPoeBudgetWatts();
			case SitePackage.DEVICE__PORTS:
				return getPorts();
			case SitePackage.DEVICE__AREA:
				if (resolve) return getArea();
				return basicGetArea();
			case SitePackage.DEVICE__HOSTNAME:
				return getHostname();
			case SitePackage.DEVICE__CLIENT_ID:
				return getClientId();
			case SitePackage.DEVICE__NTP_SERVER:
				return getNtpServer();
			case SitePackage.DEVICE__SERVICES:
				return getServices();
			case SitePackage.DEVICE__PASSWORD:
				return getPassword();
			case SitePackage.DEVICE__EXPOSED:
				return isExposed();
			case SitePackage.DEVICE__CRITICAL:
				return isCritical();
			case SitePackage.DEVICE__SPANNING_TREE:
				return getSpanningTree();
			case SitePackage.DEVICE__UPS_MINUTES:
				return getUpsMinutes();
			case SitePackage.DEVICE__SERIAL_NUMBER:
				return getSerialNumber();
			case SitePackage.DEVICE__STREAMS:
				return getStreams();
			case SitePackage.DEVICE__REPORTS_TO:
				return getReportsTo();
			case SitePackage.DEVICE__RETENTION_DAYS:
				return getRetentionDays();
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
			case SitePackage.DEVICE__TYPE:
				setType((String)newValue);
				return;
			case SitePackage.DEVICE__NOTES:
				setNotes((String)newValue);
				return;
			case SitePackage.DEVICE__POE_BUDGET_WATTS:
				setPoeBudgetWatts((Double)newValue);
				return;
			case SitePackage.DEVICE__PORTS:
				getPorts().clear();
				getPorts().addAll((Collection<? extends Port>)newValue);
				return;
			case SitePackage.DEVICE__AREA:
				setArea((Area)newValue);
				return;
			case SitePackage.DEVICE__HOSTNAME:
				setHostname((String)newValue);
				return;
			case SitePackage.DEVICE__CLIENT_ID:
				setClientId((String)newValue);
				return;
			case SitePackage.DEVICE__NTP_SERVER:
				setNtpServer((String)newValue);
				return;
			case SitePackage.DEVICE__SERVICES:
				setServices((String)newValue);
				return;
			case SitePackage.DEVICE__PASSWORD:
				setPassword((PasswordState)newValue);
				return;
			case SitePackage.DEVICE__EXPOSED:
				setExposed((Boolean)newValue);
				return;
			case SitePackage.DEVICE__CRITICAL:
				setCritical((Boolean)newValue);
				return;
			case SitePackage.DEVICE__SPANNING_TREE:
				setSpanningTree((Known)newValue);
				return;
			case SitePackage.DEVICE__UPS_MINUTES:
				setUpsMinutes((Double)newValue);
				return;
			case SitePackage.DEVICE__SERIAL_NUMBER:
				setSerialNumber((String)newValue);
				return;
			case SitePackage.DEVICE__STREAMS:
				getStreams().clear();
				getStreams().addAll((Collection<? extends MediaStream>)newValue);
				return;
			case SitePackage.DEVICE__REPORTS_TO:
				getReportsTo().clear();
				getReportsTo().addAll((Collection<? extends Device>)newValue);
				return;
			case SitePackage.DEVICE__RETENTION_DAYS:
				setRetentionDays((Double)newValue);
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
			case SitePackage.DEVICE__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case SitePackage.DEVICE__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
			case SitePackage.DEVICE__POE_BUDGET_WATTS:
				setPoeBudgetWatts(POE_BUDGET_WATTS_EDEFAULT);
				return;
			case SitePackage.DEVICE__PORTS:
				getPorts().clear();
				return;
			case SitePackage.DEVICE__AREA:
				setArea((Area)null);
				return;
			case SitePackage.DEVICE__HOSTNAME:
				setHostname(HOSTNAME_EDEFAULT);
				return;
			case SitePackage.DEVICE__CLIENT_ID:
				setClientId(CLIENT_ID_EDEFAULT);
				return;
			case SitePackage.DEVICE__NTP_SERVER:
				setNtpServer(NTP_SERVER_EDEFAULT);
				return;
			case SitePackage.DEVICE__SERVICES:
				setServices(SERVICES_EDEFAULT);
				return;
			case SitePackage.DEVICE__PASSWORD:
				setPassword(PASSWORD_EDEFAULT);
				return;
			case SitePackage.DEVICE__EXPOSED:
				setExposed(EXPOSED_EDEFAULT);
				return;
			case SitePackage.DEVICE__CRITICAL:
				setCritical(CRITICAL_EDEFAULT);
				return;
			case SitePackage.DEVICE__SPANNING_TREE:
				setSpanningTree(SPANNING_TREE_EDEFAULT);
				return;
			case SitePackage.DEVICE__UPS_MINUTES:
				setUpsMinutes(UPS_MINUTES_EDEFAULT);
				return;
			case SitePackage.DEVICE__SERIAL_NUMBER:
				setSerialNumber(SERIAL_NUMBER_EDEFAULT);
				return;
			case SitePackage.DEVICE__STREAMS:
				getStreams().clear();
				return;
			case SitePackage.DEVICE__REPORTS_TO:
				getReportsTo().clear();
				return;
			case SitePackage.DEVICE__RETENTION_DAYS:
				setRetentionDays(RETENTION_DAYS_EDEFAULT);
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
			case SitePackage.DEVICE__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case SitePackage.DEVICE__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
			case SitePackage.DEVICE__POE_BUDGET_WATTS:
				return poeBudgetWatts != POE_BUDGET_WATTS_EDEFAULT;
			case SitePackage.DEVICE__PORTS:
				return ports != null && !ports.isEmpty();
			case SitePackage.DEVICE__AREA:
				return area != null;
			case SitePackage.DEVICE__HOSTNAME:
				return HOSTNAME_EDEFAULT == null ? hostname != null : !HOSTNAME_EDEFAULT.equals(hostname);
			case SitePackage.DEVICE__CLIENT_ID:
				return CLIENT_ID_EDEFAULT == null ? clientId != null : !CLIENT_ID_EDEFAULT.equals(clientId);
			case SitePackage.DEVICE__NTP_SERVER:
				return NTP_SERVER_EDEFAULT == null ? ntpServer != null : !NTP_SERVER_EDEFAULT.equals(ntpServer);
			case SitePackage.DEVICE__SERVICES:
				return SERVICES_EDEFAULT == null ? services != null : !SERVICES_EDEFAULT.equals(services);
			case SitePackage.DEVICE__PASSWORD:
				return password != PASSWORD_EDEFAULT;
			case SitePackage.DEVICE__EXPOSED:
				return exposed != EXPOSED_EDEFAULT;
			case SitePackage.DEVICE__CRITICAL:
				return critical != CRITICAL_EDEFAULT;
			case SitePackage.DEVICE__SPANNING_TREE:
				return spanningTree != SPANNING_TREE_EDEFAULT;
			case SitePackage.DEVICE__UPS_MINUTES:
				return upsMinutes != UPS_MINUTES_EDEFAULT;
			case SitePackage.DEVICE__SERIAL_NUMBER:
				return SERIAL_NUMBER_EDEFAULT == null ? serialNumber != null : !SERIAL_NUMBER_EDEFAULT.equals(serialNumber);
			case SitePackage.DEVICE__STREAMS:
				return streams != null && !streams.isEmpty();
			case SitePackage.DEVICE__REPORTS_TO:
				return reportsTo != null && !reportsTo.isEmpty();
			case SitePackage.DEVICE__RETENTION_DAYS:
				return retentionDays != RETENTION_DAYS_EDEFAULT;
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
		result.append(" (type: ");
		result.append(type);
		result.append(", notes: ");
		result.append(notes);
		result.append(", poeBudgetWatts: ");
		result.append(poeBudgetWatts);
		result.append(", hostname: ");
		result.append(hostname);
		result.append(", clientId: ");
		result.append(clientId);
		result.append(", ntpServer: ");
		result.append(ntpServer);
		result.append(", services: ");
		result.append(services);
		result.append(", password: ");
		result.append(password);
		result.append(", exposed: ");
		result.append(exposed);
		result.append(", critical: ");
		result.append(critical);
		result.append(", spanningTree: ");
		result.append(spanningTree);
		result.append(", upsMinutes: ");
		result.append(upsMinutes);
		result.append(", serialNumber: ");
		result.append(serialNumber);
		result.append(", retentionDays: ");
		result.append(retentionDays);
		result.append(')');
		return result.toString();
	}

} //DeviceImpl
