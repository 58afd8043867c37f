/**
 */
package org.headend.design.site;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Floor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One level of a building or one outdoor area. Coordinates are metres, x to the right, y upwards; angles are degrees counter-clockwise from x.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.Floor#getLevel <em>Level</em>}</li>
 *   <li>{@link org.headend.design.site.Floor#getBackground <em>Background</em>}</li>
 *   <li>{@link org.headend.design.site.Floor#getPlacements <em>Placements</em>}</li>
 *   <li>{@link org.headend.design.site.Floor#getBackgroundPage <em>Background Page</em>}</li>
 *   <li>{@link org.headend.design.site.Floor#getBackgroundX <em>Background X</em>}</li>
 *   <li>{@link org.headend.design.site.Floor#getBackgroundY <em>Background Y</em>}</li>
 *   <li>{@link org.headend.design.site.Floor#getBackgroundScale <em>Background Scale</em>}</li>
 *   <li>{@link org.headend.design.site.Floor#getBackgroundRotation <em>Background Rotation</em>}</li>
 *   <li>{@link org.headend.design.site.Floor#getBackgroundOpacity <em>Background Opacity</em>}</li>
 *   <li>{@link org.headend.design.site.Floor#getWidth <em>Width</em>}</li>
 *   <li>{@link org.headend.design.site.Floor#getDepth <em>Depth</em>}</li>
 *   <li>{@link org.headend.design.site.Floor#getElevation <em>Elevation</em>}</li>
 *   <li>{@link org.headend.design.site.Floor#getCeiling <em>Ceiling</em>}</li>
 *   <li>{@link org.headend.design.site.Floor#getWalls <em>Walls</em>}</li>
 *   <li>{@link org.headend.design.site.Floor#getZones <em>Zones</em>}</li>
 *   <li>{@link org.headend.design.site.Floor#getTrays <em>Trays</em>}</li>
 *   <li>{@link org.headend.design.site.Floor#getRisers <em>Risers</em>}</li>
 *   <li>{@link org.headend.design.site.Floor#getRoutes <em>Routes</em>}</li>
 *   <li>{@link org.headend.design.site.Floor#getNorth <em>North</em>}</li>
 * </ul>
 *
 * @see org.headend.design.site.SitePackage#getFloor()
 * @model
 * @generated
 */
public interface Floor extends Element {
	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(int)
	 * @see org.headend.design.site.SitePackage#getFloor_Level()
	 * @model
	 * @generated
	 */
	int getLevel();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Floor#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(int value);

	/**
	 * Returns the value of the '<em><b>Background</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Picture, PDF or DXF in the site folder, relative path with /.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Background</em>' attribute.
	 * @see #setBackground(String)
	 * @see org.headend.design.site.SitePackage#getFloor_Background()
	 * @model
	 * @generated
	 */
	String getBackground();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Floor#getBackground <em>Background</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Background</em>' attribute.
	 * @see #getBackground()
	 * @generated
	 */
	void setBackground(String value);

	/**
	 * Returns the value of the '<em><b>Placements</b></em>' containment reference list.
	 * The list contents are of type {@link org.headend.design.site.Placement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Placements</em>' containment reference list.
	 * @see org.headend.design.site.SitePackage#getFloor_Placements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Placement> getPlacements();

	/**
	 * Returns the value of the '<em><b>Background Page</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Background Page</em>' attribute.
	 * @see #setBackgroundPage(int)
	 * @see org.headend.design.site.SitePackage#getFloor_BackgroundPage()
	 * @model default="1"
	 * @generated
	 */
	int getBackgroundPage();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Floor#getBackgroundPage <em>Background Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Background Page</em>' attribute.
	 * @see #getBackgroundPage()
	 * @generated
	 */
	void setBackgroundPage(int value);

	/**
	 * Returns the value of the '<em><b>Background X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the lower left corner of the background lies, m.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Background X</em>' attribute.
	 * @see #setBackgroundX(double)
	 * @see org.headend.design.site.SitePackage#getFloor_BackgroundX()
	 * @model
	 * @generated
	 */
	double getBackgroundX();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Floor#getBackgroundX <em>Background X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Background X</em>' attribute.
	 * @see #getBackgroundX()
	 * @generated
	 */
	void setBackgroundX(double value);

	/**
	 * Returns the value of the '<em><b>Background Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Background Y</em>' attribute.
	 * @see #setBackgroundY(double)
	 * @see org.headend.design.site.SitePackage#getFloor_BackgroundY()
	 * @model
	 * @generated
	 */
	double getBackgroundY();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Floor#getBackgroundY <em>Background Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Background Y</em>' attribute.
	 * @see #getBackgroundY()
	 * @generated
	 */
	void setBackgroundY(double value);

	/**
	 * Returns the value of the '<em><b>Background Scale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metres per pixel (pictures), per point (PDF) or per unit (DXF); 0 before calibration.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Background Scale</em>' attribute.
	 * @see #setBackgroundScale(double)
	 * @see org.headend.design.site.SitePackage#getFloor_BackgroundScale()
	 * @model
	 * @generated
	 */
	double getBackgroundScale();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Floor#getBackgroundScale <em>Background Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Background Scale</em>' attribute.
	 * @see #getBackgroundScale()
	 * @generated
	 */
	void setBackgroundScale(double value);

	/**
	 * Returns the value of the '<em><b>Background Rotation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Degrees counter-clockwise around the lower left corner.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Background Rotation</em>' attribute.
	 * @see #setBackgroundRotation(double)
	 * @see org.headend.design.site.SitePackage#getFloor_BackgroundRotation()
	 * @model
	 * @generated
	 */
	double getBackgroundRotation();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Floor#getBackgroundRotation <em>Background Rotation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Background Rotation</em>' attribute.
	 * @see #getBackgroundRotation()
	 * @generated
	 */
	void setBackgroundRotation(double value);

	/**
	 * Returns the value of the '<em><b>Background Opacity</b></em>' attribute.
	 * The default value is <code>"0.6"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Background Opacity</em>' attribute.
	 * @see #setBackgroundOpacity(double)
	 * @see org.headend.design.site.SitePackage#getFloor_BackgroundOpacity()
	 * @model default="0.6"
	 * @generated
	 */
	double getBackgroundOpacity();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Floor#getBackgroundOpacity <em>Background Opacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Background Opacity</em>' attribute.
	 * @see #getBackgroundOpacity()
	 * @generated
	 */
	void setBackgroundOpacity(double value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Extent in x, m; 0 to take it from what is drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(double)
	 * @see org.headend.design.site.SitePackage#getFloor_Width()
	 * @model
	 * @generated
	 */
	double getWidth();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Floor#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(double value);

	/**
	 * Returns the value of the '<em><b>Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Depth</em>' attribute.
	 * @see #setDepth(double)
	 * @see org.headend.design.site.SitePackage#getFloor_Depth()
	 * @model
	 * @generated
	 */
	double getDepth();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Floor#getDepth <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Depth</em>' attribute.
	 * @see #getDepth()
	 * @generated
	 */
	void setDepth(double value);

	/**
	 * Returns the value of the '<em><b>Elevation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the finished floor above the site’s zero, m.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Elevation</em>' attribute.
	 * @see #setElevation(double)
	 * @see org.headend.design.site.SitePackage#getFloor_Elevation()
	 * @model
	 * @generated
	 */
	double getElevation();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Floor#getElevation <em>Elevation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Elevation</em>' attribute.
	 * @see #getElevation()
	 * @generated
	 */
	void setElevation(double value);

	/**
	 * Returns the value of the '<em><b>Ceiling</b></em>' attribute.
	 * The default value is <code>"3.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height of the ceiling, m; 0 outdoors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ceiling</em>' attribute.
	 * @see #setCeiling(double)
	 * @see org.headend.design.site.SitePackage#getFloor_Ceiling()
	 * @model default="3.0"
	 * @generated
	 */
	double getCeiling();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Floor#getCeiling <em>Ceiling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ceiling</em>' attribute.
	 * @see #getCeiling()
	 * @generated
	 */
	void setCeiling(double value);

	/**
	 * Returns the value of the '<em><b>Walls</b></em>' containment reference list.
	 * The list contents are of type {@link org.headend.design.site.Wall}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Walls</em>' containment reference list.
	 * @see org.headend.design.site.SitePackage#getFloor_Walls()
	 * @model containment="true"
	 * @generated
	 */
	EList<Wall> getWalls();

	/**
	 * Returns the value of the '<em><b>Zones</b></em>' containment reference list.
	 * The list contents are of type {@link org.headend.design.site.Zone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Zones</em>' containment reference list.
	 * @see org.headend.design.site.SitePackage#getFloor_Zones()
	 * @model containment="true"
	 * @generated
	 */
	EList<Zone> getZones();

	/**
	 * Returns the value of the '<em><b>Trays</b></em>' containment reference list.
	 * The list contents are of type {@link org.headend.design.site.Tray}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Trays</em>' containment reference list.
	 * @see org.headend.design.site.SitePackage#getFloor_Trays()
	 * @model containment="true"
	 * @generated
	 */
	EList<Tray> getTrays();

	/**
	 * Returns the value of the '<em><b>Risers</b></em>' containment reference list.
	 * The list contents are of type {@link org.headend.design.site.Riser}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Risers</em>' containment reference list.
	 * @see org.headend.design.site.SitePackage#getFloor_Risers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Riser> getRisers();

	/**
	 * Returns the value of the '<em><b>Routes</b></em>' containment reference list.
	 * The list contents are of type {@link org.headend.design.site.Route}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Routes</em>' containment reference list.
	 * @see org.headend.design.site.SitePackage#getFloor_Routes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Route> getRoutes();

	/**
	 * Returns the value of the '<em><b>North</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Direction of north, degrees counter-clockwise from x, 90 when north is up; -1 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>North</em>' attribute.
	 * @see #setNorth(double)
	 * @see org.headend.design.site.SitePackage#getFloor_North()
	 * @model default="-1"
	 * @generated
	 */
	double getNorth();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Floor#getNorth <em>North</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>North</em>' attribute.
	 * @see #getNorth()
	 * @generated
	 */
	void setNorth(double value);

} // Floor
