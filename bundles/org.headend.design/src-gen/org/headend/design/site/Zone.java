/**
 */
package org.headend.design.site;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Zone</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.Zone#getPoints <em>Points</em>}</li>
 *   <li>{@link org.headend.design.site.Zone#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.headend.design.site.Zone#getNoiseDecibels <em>Noise Decibels</em>}</li>
 *   <li>{@link org.headend.design.site.Zone#getLux <em>Lux</em>}</li>
 *   <li>{@link org.headend.design.site.Zone#isEntrance <em>Entrance</em>}</li>
 *   <li>{@link org.headend.design.site.Zone#isOutdoor <em>Outdoor</em>}</li>
 *   <li>{@link org.headend.design.site.Zone#getReverberation <em>Reverberation</em>}</li>
 *   <li>{@link org.headend.design.site.Zone#getRoomVolume <em>Room Volume</em>}</li>
 * </ul>
 *
 * @see org.headend.design.site.SitePackage#getZone()
 * @model
 * @generated
 */
public interface Zone extends Element {
	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Polygon as x,y x,y in metres.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(String)
	 * @see org.headend.design.site.SitePackage#getZone_Points()
	 * @model default=""
	 * @generated
	 */
	String getPoints();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Zone#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(String value);

	/**
	 * Returns the value of the '<em><b>Needs</b></em>' containment reference list.
	 * The list contents are of type {@link org.headend.design.site.Need}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Needs</em>' containment reference list.
	 * @see org.headend.design.site.SitePackage#getZone_Needs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Need> getNeeds();

	/**
	 * Returns the value of the '<em><b>Noise Decibels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ambient noise, dB(A); 0 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Noise Decibels</em>' attribute.
	 * @see #setNoiseDecibels(double)
	 * @see org.headend.design.site.SitePackage#getZone_NoiseDecibels()
	 * @model
	 * @generated
	 */
	double getNoiseDecibels();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Zone#getNoiseDecibels <em>Noise Decibels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Noise Decibels</em>' attribute.
	 * @see #getNoiseDecibels()
	 * @generated
	 */
	void setNoiseDecibels(double value);

	/**
	 * Returns the value of the '<em><b>Lux</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Light measured or planned, lx; 0 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lux</em>' attribute.
	 * @see #setLux(double)
	 * @see org.headend.design.site.SitePackage#getZone_Lux()
	 * @model
	 * @generated
	 */
	double getLux();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Zone#getLux <em>Lux</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lux</em>' attribute.
	 * @see #getLux()
	 * @generated
	 */
	void setLux(double value);

	/**
	 * Returns the value of the '<em><b>Entrance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True where people come in: no blind zone may cover it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entrance</em>' attribute.
	 * @see #setEntrance(boolean)
	 * @see org.headend.design.site.SitePackage#getZone_Entrance()
	 * @model
	 * @generated
	 */
	boolean isEntrance();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Zone#isEntrance <em>Entrance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entrance</em>' attribute.
	 * @see #isEntrance()
	 * @generated
	 */
	void setEntrance(boolean value);

	/**
	 * Returns the value of the '<em><b>Outdoor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outdoor</em>' attribute.
	 * @see #setOutdoor(boolean)
	 * @see org.headend.design.site.SitePackage#getZone_Outdoor()
	 * @model
	 * @generated
	 */
	boolean isOutdoor();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Zone#isOutdoor <em>Outdoor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outdoor</em>' attribute.
	 * @see #isOutdoor()
	 * @generated
	 */
	void setOutdoor(boolean value);

	/**
	 * Returns the value of the '<em><b>Reverberation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reverberation time RT60 of the room, s; 0 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reverberation</em>' attribute.
	 * @see #setReverberation(double)
	 * @see org.headend.design.site.SitePackage#getZone_Reverberation()
	 * @model
	 * @generated
	 */
	double getReverberation();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Zone#getReverberation <em>Reverberation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reverberation</em>' attribute.
	 * @see #getReverberation()
	 * @generated
	 */
	void setReverberation(double value);

	/**
	 * Returns the value of the '<em><b>Room Volume</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Volume of the room, m³; 0 for the area of the zone times the height of the ceiling.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Room Volume</em>' attribute.
	 * @see #setRoomVolume(double)
	 * @see org.headend.design.site.SitePackage#getZone_RoomVolume()
	 * @model
	 * @generated
	 */
	double getRoomVolume();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Zone#getRoomVolume <em>Room Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Room Volume</em>' attribute.
	 * @see #getRoomVolume()
	 * @generated
	 */
	void setRoomVolume(double value);

} // Zone
