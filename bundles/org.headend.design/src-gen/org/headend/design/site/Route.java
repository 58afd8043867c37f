/**
 */
package org.headend.design.site;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Route</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the cable of a link runs on a floor.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.Route#getLink <em>Link</em>}</li>
 *   <li>{@link org.headend.design.site.Route#getPoints <em>Points</em>}</li>
 *   <li>{@link org.headend.design.site.Route#isManual <em>Manual</em>}</li>
 *   <li>{@link org.headend.design.site.Route#getLengthMetres <em>Length Metres</em>}</li>
 * </ul>
 *
 * @see org.headend.design.site.SitePackage#getRoute()
 * @model
 * @generated
 */
public interface Route extends EObject {
	/**
	 * Returns the value of the '<em><b>Link</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Link</em>' reference.
	 * @see #setLink(Link)
	 * @see org.headend.design.site.SitePackage#getRoute_Link()
	 * @model required="true"
	 * @generated
	 */
	Link getLink();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Route#getLink <em>Link</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Link</em>' reference.
	 * @see #getLink()
	 * @generated
	 */
	void setLink(Link value);

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
	 * @see org.headend.design.site.SitePackage#getRoute_Points()
	 * @model default=""
	 * @generated
	 */
	String getPoints();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Route#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(String value);

	/**
	 * Returns the value of the '<em><b>Manual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when drawn by hand; others follow trays and walls again when something moves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Manual</em>' attribute.
	 * @see #setManual(boolean)
	 * @see org.headend.design.site.SitePackage#getRoute_Manual()
	 * @model
	 * @generated
	 */
	boolean isManual();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Route#isManual <em>Manual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Manual</em>' attribute.
	 * @see #isManual()
	 * @generated
	 */
	void setManual(boolean value);

	/**
	 * Returns the value of the '<em><b>Length Metres</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With drops to the devices and slack, m.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length Metres</em>' attribute.
	 * @see #setLengthMetres(double)
	 * @see org.headend.design.site.SitePackage#getRoute_LengthMetres()
	 * @model
	 * @generated
	 */
	double getLengthMetres();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Route#getLengthMetres <em>Length Metres</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length Metres</em>' attribute.
	 * @see #getLengthMetres()
	 * @generated
	 */
	void setLengthMetres(double value);

} // Route
