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

} // Device
