/**
 */
package org.headend.design.site;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Opening</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.Opening#getKind <em>Kind</em>}</li>
 *   <li>{@link org.headend.design.site.Opening#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.headend.design.site.Opening#getWidth <em>Width</em>}</li>
 *   <li>{@link org.headend.design.site.Opening#getSill <em>Sill</em>}</li>
 *   <li>{@link org.headend.design.site.Opening#getHead <em>Head</em>}</li>
 * </ul>
 *
 * @see org.headend.design.site.SitePackage#getOpening()
 * @model
 * @generated
 */
public interface Opening extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headend.design.site.OpeningKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.headend.design.site.OpeningKind
	 * @see #setKind(OpeningKind)
	 * @see org.headend.design.site.SitePackage#getOpening_Kind()
	 * @model
	 * @generated
	 */
	OpeningKind getKind();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Opening#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.headend.design.site.OpeningKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(OpeningKind value);

	/**
	 * Returns the value of the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of its begin from the first corner, along the wall, m.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset</em>' attribute.
	 * @see #setOffset(double)
	 * @see org.headend.design.site.SitePackage#getOpening_Offset()
	 * @model
	 * @generated
	 */
	double getOffset();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Opening#getOffset <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset</em>' attribute.
	 * @see #getOffset()
	 * @generated
	 */
	void setOffset(double value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(double)
	 * @see org.headend.design.site.SitePackage#getOpening_Width()
	 * @model
	 * @generated
	 */
	double getWidth();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Opening#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(double value);

	/**
	 * Returns the value of the '<em><b>Sill</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lower edge above the floor, m.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sill</em>' attribute.
	 * @see #setSill(double)
	 * @see org.headend.design.site.SitePackage#getOpening_Sill()
	 * @model
	 * @generated
	 */
	double getSill();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Opening#getSill <em>Sill</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sill</em>' attribute.
	 * @see #getSill()
	 * @generated
	 */
	void setSill(double value);

	/**
	 * Returns the value of the '<em><b>Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Upper edge above the floor, m; 0 for the height of the wall.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Head</em>' attribute.
	 * @see #setHead(double)
	 * @see org.headend.design.site.SitePackage#getOpening_Head()
	 * @model
	 * @generated
	 */
	double getHead();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Opening#getHead <em>Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Head</em>' attribute.
	 * @see #getHead()
	 * @generated
	 */
	void setHead(double value);

} // Opening
