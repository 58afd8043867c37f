/**
 */
package org.headend.design.site.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.headend.design.site.Network;
import org.headend.design.site.NetworkPurpose;
import org.headend.design.site.SitePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Network</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.impl.NetworkImpl#getCidr <em>Cidr</em>}</li>
 *   <li>{@link org.headend.design.site.impl.NetworkImpl#getVlan <em>Vlan</em>}</li>
 *   <li>{@link org.headend.design.site.impl.NetworkImpl#getGatewayAddress <em>Gateway Address</em>}</li>
 *   <li>{@link org.headend.design.site.impl.NetworkImpl#getDhcpFrom <em>Dhcp From</em>}</li>
 *   <li>{@link org.headend.design.site.impl.NetworkImpl#getDhcpTo <em>Dhcp To</em>}</li>
 *   <li>{@link org.headend.design.site.impl.NetworkImpl#getNtpServer <em>Ntp Server</em>}</li>
 *   <li>{@link org.headend.design.site.impl.NetworkImpl#getPurpose <em>Purpose</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NetworkImpl extends ElementImpl implements Network {
	/**
	 * The default value of the '{@link #getCidr() <em>Cidr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCidr()
	 * @generated
	 * @ordered
	 */
	protected static final String CIDR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCidr() <em>Cidr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCidr()
	 * @generated
	 * @ordered
	 */
	protected String cidr = CIDR_EDEFAULT;

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
	 * The default value of the '{@link #getDhcpFrom() <em>Dhcp From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDhcpFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String DHCP_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDhcpFrom() <em>Dhcp From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDhcpFrom()
	 * @generated
	 * @ordered
	 */
	protected String dhcpFrom = DHCP_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getDhcpTo() <em>Dhcp To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDhcpTo()
	 * @generated
	 * @ordered
	 */
	protected static final String DHCP_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDhcpTo() <em>Dhcp To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDhcpTo()
	 * @generated
	 * @ordered
	 */
	protected String dhcpTo = DHCP_TO_EDEFAULT;

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
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final NetworkPurpose PURPOSE_EDEFAULT = NetworkPurpose.GENERAL;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected NetworkPurpose purpose = PURPOSE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NetworkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SitePackage.Literals.NETWORK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCidr() {
		return cidr;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCidr(String newCidr) {
		String oldCidr = cidr;
		cidr = newCidr;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.NETWORK__CIDR, oldCidr, cidr));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.NETWORK__VLAN, oldVlan, vlan));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.NETWORK__GATEWAY_ADDRESS, oldGatewayAddress, gatewayAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDhcpFrom() {
		return dhcpFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDhcpFrom(String newDhcpFrom) {
		String oldDhcpFrom = dhcpFrom;
		dhcpFrom = newDhcpFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.NETWORK__DHCP_FROM, oldDhcpFrom, dhcpFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDhcpTo() {
		return dhcpTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDhcpTo(String newDhcpTo) {
		String oldDhcpTo = dhcpTo;
		dhcpTo = newDhcpTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.NETWORK__DHCP_TO, oldDhcpTo, dhcpTo));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.NETWORK__NTP_SERVER, oldNtpServer, ntpServer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetworkPurpose getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(NetworkPurpose newPurpose) {
		NetworkPurpose oldPurpose = purpose;
		purpose = newPurpose == null ? PURPOSE_EDEFAULT : newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.NETWORK__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SitePackage.NETWORK__CIDR:
				return getCidr();
			case SitePackage.NETWORK__VLAN:
				return getVlan();
			case SitePackage.NETWORK__GATEWAY_ADDRESS:
				return getGatewayAddress();
			case SitePackage.NETWORK__DHCP_FROM:
				return getDhcpFrom();
			case SitePackage.NETWORK__DHCP_TO:
				return getDhcpTo();
			case SitePackage.NETWORK__NTP_SERVER:
				return getNtpServer();
			case SitePackage.NETWORK__PURPOSE:
				return getPurpose();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SitePackage.NETWORK__CIDR:
				setCidr((String)newValue);
				return;
			case SitePackage.NETWORK__VLAN:
				setVlan((Integer)newValue);
				return;
			case SitePackage.NETWORK__GATEWAY_ADDRESS:
				setGatewayAddress((String)newValue);
				return;
			case SitePackage.NETWORK__DHCP_FROM:
				setDhcpFrom((String)newValue);
				return;
			case SitePackage.NETWORK__DHCP_TO:
				setDhcpTo((String)newValue);
				return;
			case SitePackage.NETWORK__NTP_SERVER:
				setNtpServer((String)newValue);
				return;
			case SitePackage.NETWORK__PURPOSE:
				setPurpose((NetworkPurpose)newValue);
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
			case SitePackage.NETWORK__CIDR:
				setCidr(CIDR_EDEFAULT);
				return;
			case SitePackage.NETWORK__VLAN:
				setVlan(VLAN_EDEFAULT);
				return;
			case SitePackage.NETWORK__GATEWAY_ADDRESS:
				setGatewayAddress(GATEWAY_ADDRESS_EDEFAULT);
				return;
			case SitePackage.NETWORK__DHCP_FROM:
				setDhcpFrom(DHCP_FROM_EDEFAULT);
				return;
			case SitePackage.NETWORK__DHCP_TO:
				setDhcpTo(DHCP_TO_EDEFAULT);
				return;
			case SitePackage.NETWORK__NTP_SERVER:
				setNtpServer(NTP_SERVER_EDEFAULT);
				return;
			case SitePackage.NETWORK__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
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
			case SitePackage.NETWORK__CIDR:
				return CIDR_EDEFAULT == null ? cidr != null : !CIDR_EDEFAULT.equals(cidr);
			case SitePackage.NETWORK__VLAN:
				return vlan != VLAN_EDEFAULT;
			case SitePackage.NETWORK__GATEWAY_ADDRESS:
				return GATEWAY_ADDRESS_EDEFAULT == null ? gatewayAddress != null : !GATEWAY_ADDRESS_EDEFAULT.equals(gatewayAddress);
			case SitePackage.NETWORK__DHCP_FROM:
				return DHCP_FROM_EDEFAULT == null ? dhcpFrom != null : !DHCP_FROM_EDEFAULT.equals(dhcpFrom);
			case SitePackage.NETWORK__DHCP_TO:
				return DHCP_TO_EDEFAULT == null ? dhcpTo != null : !DHCP_TO_EDEFAULT.equals(dhcpTo);
			case SitePackage.NETWORK__NTP_SERVER:
				return NTP_SERVER_EDEFAULT == null ? ntpServer != null : !NTP_SERVER_EDEFAULT.equals(ntpServer);
			case SitePackage.NETWORK__PURPOSE:
				return purpose != PURPOSE_EDEFAULT;
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
		result.append(" (cidr: ");
		result.append(cidr);
		result.append(", vlan: ");
		result.append(vlan);
		result.append(", gatewayAddress: ");
		result.append(gatewayAddress);
		result.append(", dhcpFrom: ");
		result.append(dhcpFrom);
		result.append(", dhcpTo: ");
		result.append(dhcpTo);
		result.append(", ntpServer: ");
		result.append(ntpServer);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(')');
		return result.toString();
	}

} //NetworkImpl
