/**
 */
package org.headend.design.site;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.Link#getPorts <em>Ports</em>}</li>
 *   <li>{@link org.headend.design.site.Link#getMedium <em>Medium</em>}</li>
 *   <li>{@link org.headend.design.site.Link#getLengthMetres <em>Length Metres</em>}</li>
 * </ul>
 *
 * @see org.headend.design.site.SitePackage#getLink()
 * @model
 * @generated
 */
public interface Link extends Element {
	/**
	 * Returns the value of the '<em><b>Ports</b></em>' reference list.
	 * The list contents are of type {@link org.headend.design.site.Port}.
	 * It is bidirectional and its opposite is '{@link org.headend.design.site.Port#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ports</em>' reference list.
	 * @see org.headend.design.site.SitePackage#getLink_Ports()
	 * @see org.headend.design.site.Port#getLinks
	 * @model opposite="links" lower="2" upper="2"
	 * @generated
	 */
	EList<Port> getPorts();

	/**
	 * Returns the value of the '<em><b>Medium</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headend.design.site.Medium}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Medium</em>' attribute.
	 * @see org.headend.design.site.Medium
	 * @see #setMedium(Medium)
	 * @see org.headend.design.site.SitePackage#getLink_Medium()
	 * @model
	 * @generated
	 */
	Medium getMedium();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Link#getMedium <em>Medium</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Medium</em>' attribute.
	 * @see org.headend.design.site.Medium
	 * @see #getMedium()
	 * @generated
	 */
	void setMedium(Medium value);

	/**
	 * Returns the value of the '<em><b>Length Metres</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Length Metres</em>' attribute.
	 * @see #setLengthMetres(double)
	 * @see org.headend.design.site.SitePackage#getLink_LengthMetres()
	 * @model
	 * @generated
	 */
	double getLengthMetres();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Link#getLengthMetres <em>Length Metres</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length Metres</em>' attribute.
	 * @see #getLengthMetres()
	 * @generated
	 */
	void setLengthMetres(double value);

} // Link
