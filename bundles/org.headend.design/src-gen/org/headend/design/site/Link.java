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
 *   <li>{@link org.headend.design.site.Link#getCable <em>Cable</em>}</li>
 *   <li>{@link org.headend.design.site.Link#getAdapter <em>Adapter</em>}</li>
 *   <li>{@link org.headend.design.site.Link#isCrossover <em>Crossover</em>}</li>
 *   <li>{@link org.headend.design.site.Link#getRateMbit <em>Rate Mbit</em>}</li>
 *   <li>{@link org.headend.design.site.Link#getNotes <em>Notes</em>}</li>
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
	 * <!-- begin-model-doc -->
	 * Length of the cable or distance by radio, m; 0 when unknown.
	 * <!-- end-model-doc -->
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

	/**
	 * Returns the value of the '<em><b>Cable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of a cable in the catalog’s table of cables; empty when not chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cable</em>' attribute.
	 * @see #setCable(String)
	 * @see org.headend.design.site.SitePackage#getLink_Cable()
	 * @model
	 * @generated
	 */
	String getCable();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Link#getCable <em>Cable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cable</em>' attribute.
	 * @see #getCable()
	 * @generated
	 */
	void setCable(String value);

	/**
	 * Returns the value of the '<em><b>Adapter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Device type of a converter within the link; empty for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adapter</em>' attribute.
	 * @see #setAdapter(String)
	 * @see org.headend.design.site.SitePackage#getLink_Adapter()
	 * @model
	 * @generated
	 */
	String getAdapter();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Link#getAdapter <em>Adapter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adapter</em>' attribute.
	 * @see #getAdapter()
	 * @generated
	 */
	void setAdapter(String value);

	/**
	 * Returns the value of the '<em><b>Crossover</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Crossover</em>' attribute.
	 * @see #setCrossover(boolean)
	 * @see org.headend.design.site.SitePackage#getLink_Crossover()
	 * @model
	 * @generated
	 */
	boolean isCrossover();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Link#isCrossover <em>Crossover</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Crossover</em>' attribute.
	 * @see #isCrossover()
	 * @generated
	 */
	void setCrossover(boolean value);

	/**
	 * Returns the value of the '<em><b>Rate Mbit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Configured rate, Mbit/s; 0 for the fastest of both ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rate Mbit</em>' attribute.
	 * @see #setRateMbit(double)
	 * @see org.headend.design.site.SitePackage#getLink_RateMbit()
	 * @model
	 * @generated
	 */
	double getRateMbit();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Link#getRateMbit <em>Rate Mbit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rate Mbit</em>' attribute.
	 * @see #getRateMbit()
	 * @generated
	 */
	void setRateMbit(double value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.headend.design.site.SitePackage#getLink_Notes()
	 * @model
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Link#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

} // Link
