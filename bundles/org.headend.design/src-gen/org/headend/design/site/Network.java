/**
 */
package org.headend.design.site;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Network</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A subnet with its VLAN.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.Network#getCidr <em>Cidr</em>}</li>
 *   <li>{@link org.headend.design.site.Network#getVlan <em>Vlan</em>}</li>
 *   <li>{@link org.headend.design.site.Network#getGatewayAddress <em>Gateway Address</em>}</li>
 *   <li>{@link org.headend.design.site.Network#getDhcpFrom <em>Dhcp From</em>}</li>
 *   <li>{@link org.headend.design.site.Network#getDhcpTo <em>Dhcp To</em>}</li>
 *   <li>{@link org.headend.design.site.Network#getNtpServer <em>Ntp Server</em>}</li>
 *   <li>{@link org.headend.design.site.Network#getPurpose <em>Purpose</em>}</li>
 * </ul>
 *
 * @see org.headend.design.site.SitePackage#getNetwork()
 * @model
 * @generated
 */
public interface Network extends Element {
	/**
	 * Returns the value of the '<em><b>Cidr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cidr</em>' attribute.
	 * @see #setCidr(String)
	 * @see org.headend.design.site.SitePackage#getNetwork_Cidr()
	 * @model
	 * @generated
	 */
	String getCidr();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Network#getCidr <em>Cidr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cidr</em>' attribute.
	 * @see #getCidr()
	 * @generated
	 */
	void setCidr(String value);

	/**
	 * Returns the value of the '<em><b>Vlan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vlan</em>' attribute.
	 * @see #setVlan(int)
	 * @see org.headend.design.site.SitePackage#getNetwork_Vlan()
	 * @model
	 * @generated
	 */
	int getVlan();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Network#getVlan <em>Vlan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vlan</em>' attribute.
	 * @see #getVlan()
	 * @generated
	 */
	void setVlan(int value);

	/**
	 * Returns the value of the '<em><b>Gateway Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Gateway Address</em>' attribute.
	 * @see #setGatewayAddress(String)
	 * @see org.headend.design.site.SitePackage#getNetwork_GatewayAddress()
	 * @model
	 * @generated
	 */
	String getGatewayAddress();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Network#getGatewayAddress <em>Gateway Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gateway Address</em>' attribute.
	 * @see #getGatewayAddress()
	 * @generated
	 */
	void setGatewayAddress(String value);

	/**
	 * Returns the value of the '<em><b>Dhcp From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dhcp From</em>' attribute.
	 * @see #setDhcpFrom(String)
	 * @see org.headend.design.site.SitePackage#getNetwork_DhcpFrom()
	 * @model
	 * @generated
	 */
	String getDhcpFrom();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Network#getDhcpFrom <em>Dhcp From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dhcp From</em>' attribute.
	 * @see #getDhcpFrom()
	 * @generated
	 */
	void setDhcpFrom(String value);

	/**
	 * Returns the value of the '<em><b>Dhcp To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dhcp To</em>' attribute.
	 * @see #setDhcpTo(String)
	 * @see org.headend.design.site.SitePackage#getNetwork_DhcpTo()
	 * @model
	 * @generated
	 */
	String getDhcpTo();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Network#getDhcpTo <em>Dhcp To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dhcp To</em>' attribute.
	 * @see #getDhcpTo()
	 * @generated
	 */
	void setDhcpTo(String value);

	/**
	 * Returns the value of the '<em><b>Ntp Server</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ntp Server</em>' attribute.
	 * @see #setNtpServer(String)
	 * @see org.headend.design.site.SitePackage#getNetwork_NtpServer()
	 * @model
	 * @generated
	 */
	String getNtpServer();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Network#getNtpServer <em>Ntp Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ntp Server</em>' attribute.
	 * @see #getNtpServer()
	 * @generated
	 */
	void setNtpServer(String value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headend.design.site.NetworkPurpose}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see org.headend.design.site.NetworkPurpose
	 * @see #setPurpose(NetworkPurpose)
	 * @see org.headend.design.site.SitePackage#getNetwork_Purpose()
	 * @model
	 * @generated
	 */
	NetworkPurpose getPurpose();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Network#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see org.headend.design.site.NetworkPurpose
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(NetworkPurpose value);

} // Network
