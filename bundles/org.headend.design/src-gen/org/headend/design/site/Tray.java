/**
 */
package org.headend.design.site;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tray</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cable tray or duct.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.Tray#getPoints <em>Points</em>}</li>
 *   <li>{@link org.headend.design.site.Tray#getHeight <em>Height</em>}</li>
 *   <li>{@link org.headend.design.site.Tray#getWidthMillimetres <em>Width Millimetres</em>}</li>
 * </ul>
 *
 * @see org.headend.design.site.SitePackage#getTray()
 * @model
 * @generated
 */
public interface Tray extends Element {
	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * x,y x,y in metres.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(String)
	 * @see org.headend.design.site.SitePackage#getTray_Points()
	 * @model default=""
	 * @generated
	 */
	String getPoints();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Tray#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(String value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * The default value is <code>"2.6"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(double)
	 * @see org.headend.design.site.SitePackage#getTray_Height()
	 * @model default="2.6"
	 * @generated
	 */
	double getHeight();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Tray#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(double value);

	/**
	 * Returns the value of the '<em><b>Width Millimetres</b></em>' attribute.
	 * The default value is <code>"100"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Width Millimetres</em>' attribute.
	 * @see #setWidthMillimetres(double)
	 * @see org.headend.design.site.SitePackage#getTray_WidthMillimetres()
	 * @model default="100"
	 * @generated
	 */
	double getWidthMillimetres();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Tray#getWidthMillimetres <em>Width Millimetres</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width Millimetres</em>' attribute.
	 * @see #getWidthMillimetres()
	 * @generated
	 */
	void setWidthMillimetres(double value);

} // Tray
