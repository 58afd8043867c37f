/**
 */
package org.headend.design.site;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Wall</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.Wall#getPoints <em>Points</em>}</li>
 *   <li>{@link org.headend.design.site.Wall#getHeight <em>Height</em>}</li>
 *   <li>{@link org.headend.design.site.Wall#getThickness <em>Thickness</em>}</li>
 *   <li>{@link org.headend.design.site.Wall#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.headend.design.site.Wall#getOpenings <em>Openings</em>}</li>
 * </ul>
 *
 * @see org.headend.design.site.SitePackage#getWall()
 * @model
 * @generated
 */
public interface Wall extends Element {
	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Corners as x,y x,y in metres.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(String)
	 * @see org.headend.design.site.SitePackage#getWall_Points()
	 * @model default=""
	 * @generated
	 */
	String getPoints();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Wall#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(String value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * The default value is <code>"3.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * m; what is lower than a camera shades only what is behind it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(double)
	 * @see org.headend.design.site.SitePackage#getWall_Height()
	 * @model default="3.0"
	 * @generated
	 */
	double getHeight();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Wall#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(double value);

	/**
	 * Returns the value of the '<em><b>Thickness</b></em>' attribute.
	 * The default value is <code>"0.2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * m, half on each side of the line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thickness</em>' attribute.
	 * @see #setThickness(double)
	 * @see org.headend.design.site.SitePackage#getWall_Thickness()
	 * @model default="0.2"
	 * @generated
	 */
	double getThickness();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Wall#getThickness <em>Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thickness</em>' attribute.
	 * @see #getThickness()
	 * @generated
	 */
	void setThickness(double value);

	/**
	 * Returns the value of the '<em><b>Material</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headend.design.site.WallMaterial}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Material</em>' attribute.
	 * @see org.headend.design.site.WallMaterial
	 * @see #setMaterial(WallMaterial)
	 * @see org.headend.design.site.SitePackage#getWall_Material()
	 * @model
	 * @generated
	 */
	WallMaterial getMaterial();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Wall#getMaterial <em>Material</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Material</em>' attribute.
	 * @see org.headend.design.site.WallMaterial
	 * @see #getMaterial()
	 * @generated
	 */
	void setMaterial(WallMaterial value);

	/**
	 * Returns the value of the '<em><b>Openings</b></em>' containment reference list.
	 * The list contents are of type {@link org.headend.design.site.Opening}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Openings</em>' containment reference list.
	 * @see org.headend.design.site.SitePackage#getWall_Openings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Opening> getOpenings();

} // Wall
