/**
 */
package org.headend.design.site;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>View</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A saved way to look at a diagram.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.View#getHiddenLayers <em>Hidden Layers</em>}</li>
 *   <li>{@link org.headend.design.site.View#getLabels <em>Labels</em>}</li>
 *   <li>{@link org.headend.design.site.View#getFilter <em>Filter</em>}</li>
 *   <li>{@link org.headend.design.site.View#getFocus <em>Focus</em>}</li>
 *   <li>{@link org.headend.design.site.View#getHops <em>Hops</em>}</li>
 *   <li>{@link org.headend.design.site.View#getCollapsed <em>Collapsed</em>}</li>
 * </ul>
 *
 * @see org.headend.design.site.SitePackage#getView()
 * @model
 * @generated
 */
public interface View extends Element {
	/**
	 * Returns the value of the '<em><b>Hidden Layers</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Comma separated: network, video, audio, control, power.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hidden Layers</em>' attribute.
	 * @see #setHiddenLayers(String)
	 * @see org.headend.design.site.SitePackage#getView_HiddenLayers()
	 * @model default=""
	 * @generated
	 */
	String getHiddenLayers();

	/**
	 * Sets the value of the '{@link org.headend.design.site.View#getHiddenLayers <em>Hidden Layers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hidden Layers</em>' attribute.
	 * @see #getHiddenLayers()
	 * @generated
	 */
	void setHiddenLayers(String value);

	/**
	 * Returns the value of the '<em><b>Labels</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Labels</em>' attribute.
	 * @see #setLabels(String)
	 * @see org.headend.design.site.SitePackage#getView_Labels()
	 * @model default=""
	 * @generated
	 */
	String getLabels();

	/**
	 * Sets the value of the '{@link org.headend.design.site.View#getLabels <em>Labels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Labels</em>' attribute.
	 * @see #getLabels()
	 * @generated
	 */
	void setLabels(String value);

	/**
	 * Returns the value of the '<em><b>Filter</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text that devices must contain.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filter</em>' attribute.
	 * @see #setFilter(String)
	 * @see org.headend.design.site.SitePackage#getView_Filter()
	 * @model default=""
	 * @generated
	 */
	String getFilter();

	/**
	 * Sets the value of the '{@link org.headend.design.site.View#getFilter <em>Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filter</em>' attribute.
	 * @see #getFilter()
	 * @generated
	 */
	void setFilter(String value);

	/**
	 * Returns the value of the '<em><b>Focus</b></em>' reference list.
	 * The list contents are of type {@link org.headend.design.site.Device}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Devices around which hops links are shown; none for the whole diagram.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Focus</em>' reference list.
	 * @see org.headend.design.site.SitePackage#getView_Focus()
	 * @model
	 * @generated
	 */
	EList<Device> getFocus();

	/**
	 * Returns the value of the '<em><b>Hops</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hops</em>' attribute.
	 * @see #setHops(int)
	 * @see org.headend.design.site.SitePackage#getView_Hops()
	 * @model
	 * @generated
	 */
	int getHops();

	/**
	 * Sets the value of the '{@link org.headend.design.site.View#getHops <em>Hops</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hops</em>' attribute.
	 * @see #getHops()
	 * @generated
	 */
	void setHops(int value);

	/**
	 * Returns the value of the '<em><b>Collapsed</b></em>' reference list.
	 * The list contents are of type {@link org.headend.design.site.Area}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Collapsed</em>' reference list.
	 * @see org.headend.design.site.SitePackage#getView_Collapsed()
	 * @model
	 * @generated
	 */
	EList<Area> getCollapsed();

} // View
