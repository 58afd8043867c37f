/**
 */
package org.headend.design.site;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Placement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where a device is mounted on a floor: the device of the topology, never a copy.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.Placement#getDevice <em>Device</em>}</li>
 *   <li>{@link org.headend.design.site.Placement#getX <em>X</em>}</li>
 *   <li>{@link org.headend.design.site.Placement#getY <em>Y</em>}</li>
 *   <li>{@link org.headend.design.site.Placement#getHeight <em>Height</em>}</li>
 *   <li>{@link org.headend.design.site.Placement#getPan <em>Pan</em>}</li>
 *   <li>{@link org.headend.design.site.Placement#getTilt <em>Tilt</em>}</li>
 *   <li>{@link org.headend.design.site.Placement#getRoll <em>Roll</em>}</li>
 *   <li>{@link org.headend.design.site.Placement#getFocalLength <em>Focal Length</em>}</li>
 *   <li>{@link org.headend.design.site.Placement#getStream <em>Stream</em>}</li>
 *   <li>{@link org.headend.design.site.Placement#isCorridor <em>Corridor</em>}</li>
 *   <li>{@link org.headend.design.site.Placement#getRange <em>Range</em>}</li>
 *   <li>{@link org.headend.design.site.Placement#getMount <em>Mount</em>}</li>
 *   <li>{@link org.headend.design.site.Placement#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.headend.design.site.Placement#getStabilisation <em>Stabilisation</em>}</li>
 * </ul>
 *
 * @see org.headend.design.site.SitePackage#getPlacement()
 * @model
 * @generated
 */
public interface Placement extends EObject {
	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(Device)
	 * @see org.headend.design.site.SitePackage#getPlacement_Device()
	 * @model required="true"
	 * @generated
	 */
	Device getDevice();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Placement#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(Device value);

	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(double)
	 * @see org.headend.design.site.SitePackage#getPlacement_X()
	 * @model
	 * @generated
	 */
	double getX();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Placement#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(double value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(double)
	 * @see org.headend.design.site.SitePackage#getPlacement_Y()
	 * @model
	 * @generated
	 */
	double getY();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Placement#getY <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(double value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the lens, microphone or antenna above the floor, m.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(double)
	 * @see org.headend.design.site.SitePackage#getPlacement_Height()
	 * @model
	 * @generated
	 */
	double getHeight();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Placement#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(double value);

	/**
	 * Returns the value of the '<em><b>Pan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Direction, degrees counter-clockwise from x.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pan</em>' attribute.
	 * @see #setPan(double)
	 * @see org.headend.design.site.SitePackage#getPlacement_Pan()
	 * @model
	 * @generated
	 */
	double getPan();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Placement#getPan <em>Pan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pan</em>' attribute.
	 * @see #getPan()
	 * @generated
	 */
	void setPan(double value);

	/**
	 * Returns the value of the '<em><b>Tilt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Degrees downwards from the horizontal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tilt</em>' attribute.
	 * @see #setTilt(double)
	 * @see org.headend.design.site.SitePackage#getPlacement_Tilt()
	 * @model
	 * @generated
	 */
	double getTilt();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Placement#getTilt <em>Tilt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tilt</em>' attribute.
	 * @see #getTilt()
	 * @generated
	 */
	void setTilt(double value);

	/**
	 * Returns the value of the '<em><b>Roll</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Degrees around the optical axis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roll</em>' attribute.
	 * @see #setRoll(double)
	 * @see org.headend.design.site.SitePackage#getPlacement_Roll()
	 * @model
	 * @generated
	 */
	double getRoll();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Placement#getRoll <em>Roll</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Roll</em>' attribute.
	 * @see #getRoll()
	 * @generated
	 */
	void setRoll(double value);

	/**
	 * Returns the value of the '<em><b>Focal Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * mm; 0 for the shortest of the type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Focal Length</em>' attribute.
	 * @see #setFocalLength(double)
	 * @see org.headend.design.site.SitePackage#getPlacement_FocalLength()
	 * @model
	 * @generated
	 */
	double getFocalLength();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Placement#getFocalLength <em>Focal Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Focal Length</em>' attribute.
	 * @see #getFocalLength()
	 * @generated
	 */
	void setFocalLength(double value);

	/**
	 * Returns the value of the '<em><b>Stream</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stream that the network or the operator looks at; null for the main stream.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stream</em>' reference.
	 * @see #setStream(MediaStream)
	 * @see org.headend.design.site.SitePackage#getPlacement_Stream()
	 * @model
	 * @generated
	 */
	MediaStream getStream();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Placement#getStream <em>Stream</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stream</em>' reference.
	 * @see #getStream()
	 * @generated
	 */
	void setStream(MediaStream value);

	/**
	 * Returns the value of the '<em><b>Corridor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the picture is turned by 90°.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Corridor</em>' attribute.
	 * @see #setCorridor(boolean)
	 * @see org.headend.design.site.SitePackage#getPlacement_Corridor()
	 * @model
	 * @generated
	 */
	boolean isCorridor();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Placement#isCorridor <em>Corridor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Corridor</em>' attribute.
	 * @see #isCorridor()
	 * @generated
	 */
	void setCorridor(boolean value);

	/**
	 * Returns the value of the '<em><b>Range</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where coverage is cut off, m; 0 for the default.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Range</em>' attribute.
	 * @see #setRange(double)
	 * @see org.headend.design.site.SitePackage#getPlacement_Range()
	 * @model
	 * @generated
	 */
	double getRange();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Placement#getRange <em>Range</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Range</em>' attribute.
	 * @see #getRange()
	 * @generated
	 */
	void setRange(double value);

	/**
	 * Returns the value of the '<em><b>Mount</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headend.design.site.Mount}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mount</em>' attribute.
	 * @see org.headend.design.site.Mount
	 * @see #setMount(Mount)
	 * @see org.headend.design.site.SitePackage#getPlacement_Mount()
	 * @model
	 * @generated
	 */
	Mount getMount();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Placement#getMount <em>Mount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mount</em>' attribute.
	 * @see org.headend.design.site.Mount
	 * @see #getMount()
	 * @generated
	 */
	void setMount(Mount value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.headend.design.site.SitePackage#getPlacement_Notes()
	 * @model
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Placement#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Stabilisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What electronic stabilisation takes of each side of the picture, %; 0 for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stabilisation</em>' attribute.
	 * @see #setStabilisation(double)
	 * @see org.headend.design.site.SitePackage#getPlacement_Stabilisation()
	 * @model
	 * @generated
	 */
	double getStabilisation();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Placement#getStabilisation <em>Stabilisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stabilisation</em>' attribute.
	 * @see #getStabilisation()
	 * @generated
	 */
	void setStabilisation(double value);

} // Placement
