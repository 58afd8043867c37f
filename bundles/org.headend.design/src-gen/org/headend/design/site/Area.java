/**
 */
package org.headend.design.site;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Area</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A building, floor, room, rack, cabinet or outdoor place that holds devices; nests.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.Area#getKind <em>Kind</em>}</li>
 *   <li>{@link org.headend.design.site.Area#getAreas <em>Areas</em>}</li>
 *   <li>{@link org.headend.design.site.Area#getMinCelsius <em>Min Celsius</em>}</li>
 *   <li>{@link org.headend.design.site.Area#getMaxCelsius <em>Max Celsius</em>}</li>
 *   <li>{@link org.headend.design.site.Area#isVandalism <em>Vandalism</em>}</li>
 * </ul>
 *
 * @see org.headend.design.site.SitePackage#getArea()
 * @model
 * @generated
 */
public interface Area extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headend.design.site.AreaKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.headend.design.site.AreaKind
	 * @see #setKind(AreaKind)
	 * @see org.headend.design.site.SitePackage#getArea_Kind()
	 * @model
	 * @generated
	 */
	AreaKind getKind();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Area#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.headend.design.site.AreaKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AreaKind value);

	/**
	 * Returns the value of the '<em><b>Areas</b></em>' containment reference list.
	 * The list contents are of type {@link org.headend.design.site.Area}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Areas</em>' containment reference list.
	 * @see org.headend.design.site.SitePackage#getArea_Areas()
	 * @model containment="true"
	 * @generated
	 */
	EList<Area> getAreas();

	/**
	 * Returns the value of the '<em><b>Min Celsius</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Coldest expected air, °C; both limits 0 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min Celsius</em>' attribute.
	 * @see #setMinCelsius(double)
	 * @see org.headend.design.site.SitePackage#getArea_MinCelsius()
	 * @model
	 * @generated
	 */
	double getMinCelsius();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Area#getMinCelsius <em>Min Celsius</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min Celsius</em>' attribute.
	 * @see #getMinCelsius()
	 * @generated
	 */
	void setMinCelsius(double value);

	/**
	 * Returns the value of the '<em><b>Max Celsius</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max Celsius</em>' attribute.
	 * @see #setMaxCelsius(double)
	 * @see org.headend.design.site.SitePackage#getArea_MaxCelsius()
	 * @model
	 * @generated
	 */
	double getMaxCelsius();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Area#getMaxCelsius <em>Max Celsius</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Celsius</em>' attribute.
	 * @see #getMaxCelsius()
	 * @generated
	 */
	void setMaxCelsius(double value);

	/**
	 * Returns the value of the '<em><b>Vandalism</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True where devices can be reached and hit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vandalism</em>' attribute.
	 * @see #setVandalism(boolean)
	 * @see org.headend.design.site.SitePackage#getArea_Vandalism()
	 * @model
	 * @generated
	 */
	boolean isVandalism();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Area#isVandalism <em>Vandalism</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vandalism</em>' attribute.
	 * @see #isVandalism()
	 * @generated
	 */
	void setVandalism(boolean value);

} // Area
