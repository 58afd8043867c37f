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

} // Port
