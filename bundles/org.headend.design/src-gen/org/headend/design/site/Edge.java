/**
 */
package org.headend.design.site;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Edge</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.Edge#getLink <em>Link</em>}</li>
 *   <li>{@link org.headend.design.site.Edge#getBendPoints <em>Bend Points</em>}</li>
 * </ul>
 *
 * @see org.headend.design.site.SitePackage#getEdge()
 * @model
 * @generated
 */
public interface Edge extends EObject {
	/**
	 * Returns the value of the '<em><b>Link</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Link</em>' reference.
	 * @see #setLink(Link)
	 * @see org.headend.design.site.SitePackage#getEdge_Link()
	 * @model required="true"
	 * @generated
	 */
	Link getLink();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Edge#getLink <em>Link</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Link</em>' reference.
	 * @see #getLink()
	 * @generated
	 */
	void setLink(Link value);

	/**
	 * Returns the value of the '<em><b>Bend Points</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bend Points</em>' attribute.
	 * @see #setBendPoints(String)
	 * @see org.headend.design.site.SitePackage#getEdge_BendPoints()
	 * @model default=""
	 * @generated
	 */
	String getBendPoints();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Edge#getBendPoints <em>Bend Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bend Points</em>' attribute.
	 * @see #getBendPoints()
	 * @generated
	 */
	void setBendPoints(String value);

} // Edge
