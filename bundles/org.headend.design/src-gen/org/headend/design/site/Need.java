/**
 */
package org.headend.design.site;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Need</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What must be achieved in a zone.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.Need#getTask <em>Task</em>}</li>
 *   <li>{@link org.headend.design.site.Need#getPixelsPerMetre <em>Pixels Per Metre</em>}</li>
 *   <li>{@link org.headend.design.site.Need#getModel <em>Model</em>}</li>
 *   <li>{@link org.headend.design.site.Need#getObjectMetres <em>Object Metres</em>}</li>
 *   <li>{@link org.headend.design.site.Need#getTargetHeight <em>Target Height</em>}</li>
 *   <li>{@link org.headend.design.site.Need#getSnrDecibels <em>Snr Decibels</em>}</li>
 *   <li>{@link org.headend.design.site.Need#getMinLux <em>Min Lux</em>}</li>
 *   <li>{@link org.headend.design.site.Need#getMaxLux <em>Max Lux</em>}</li>
 *   <li>{@link org.headend.design.site.Need#getCoveragePercent <em>Coverage Percent</em>}</li>
 *   <li>{@link org.headend.design.site.Need#getSpeech <em>Speech</em>}</li>
 *   <li>{@link org.headend.design.site.Need#getSignalDbm <em>Signal Dbm</em>}</li>
 *   <li>{@link org.headend.design.site.Need#getObjectSpeed <em>Object Speed</em>}</li>
 * </ul>
 *
 * @see org.headend.design.site.SitePackage#getNeed()
 * @model
 * @generated
 */
public interface Need extends EObject {
	/**
	 * Returns the value of the '<em><b>Task</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headend.design.site.NeedTask}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Task</em>' attribute.
	 * @see org.headend.design.site.NeedTask
	 * @see #setTask(NeedTask)
	 * @see org.headend.design.site.SitePackage#getNeed_Task()
	 * @model
	 * @generated
	 */
	NeedTask getTask();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Need#getTask <em>Task</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Task</em>' attribute.
	 * @see org.headend.design.site.NeedTask
	 * @see #getTask()
	 * @generated
	 */
	void setTask(NeedTask value);

	/**
	 * Returns the value of the '<em><b>Pixels Per Metre</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Overrides the table of levels, px/m; 0 for the table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pixels Per Metre</em>' attribute.
	 * @see #setPixelsPerMetre(double)
	 * @see org.headend.design.site.SitePackage#getNeed_PixelsPerMetre()
	 * @model
	 * @generated
	 */
	double getPixelsPerMetre();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Need#getPixelsPerMetre <em>Pixels Per Metre</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pixels Per Metre</em>' attribute.
	 * @see #getPixelsPerMetre()
	 * @generated
	 */
	void setPixelsPerMetre(double value);

	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Folder name below models/, for the task MODEL.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.headend.design.site.SitePackage#getNeed_Model()
	 * @model
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Need#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Object Metres</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width of the smallest object, m; 0 for the default of the task.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Object Metres</em>' attribute.
	 * @see #setObjectMetres(double)
	 * @see org.headend.design.site.SitePackage#getNeed_ObjectMetres()
	 * @model
	 * @generated
	 */
	double getObjectMetres();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Need#getObjectMetres <em>Object Metres</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Object Metres</em>' attribute.
	 * @see #getObjectMetres()
	 * @generated
	 */
	void setObjectMetres(double value);

	/**
	 * Returns the value of the '<em><b>Target Height</b></em>' attribute.
	 * The default value is <code>"1.6"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height of what is looked at above the floor, m.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Height</em>' attribute.
	 * @see #setTargetHeight(double)
	 * @see org.headend.design.site.SitePackage#getNeed_TargetHeight()
	 * @model default="1.6"
	 * @generated
	 */
	double getTargetHeight();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Need#getTargetHeight <em>Target Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Height</em>' attribute.
	 * @see #getTargetHeight()
	 * @generated
	 */
	void setTargetHeight(double value);

	/**
	 * Returns the value of the '<em><b>Snr Decibels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Snr Decibels</em>' attribute.
	 * @see #setSnrDecibels(double)
	 * @see org.headend.design.site.SitePackage#getNeed_SnrDecibels()
	 * @model
	 * @generated
	 */
	double getSnrDecibels();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Need#getSnrDecibels <em>Snr Decibels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Snr Decibels</em>' attribute.
	 * @see #getSnrDecibels()
	 * @generated
	 */
	void setSnrDecibels(double value);

	/**
	 * Returns the value of the '<em><b>Min Lux</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Min Lux</em>' attribute.
	 * @see #setMinLux(double)
	 * @see org.headend.design.site.SitePackage#getNeed_MinLux()
	 * @model
	 * @generated
	 */
	double getMinLux();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Need#getMinLux <em>Min Lux</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min Lux</em>' attribute.
	 * @see #getMinLux()
	 * @generated
	 */
	void setMinLux(double value);

	/**
	 * Returns the value of the '<em><b>Max Lux</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max Lux</em>' attribute.
	 * @see #setMaxLux(double)
	 * @see org.headend.design.site.SitePackage#getNeed_MaxLux()
	 * @model
	 * @generated
	 */
	double getMaxLux();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Need#getMaxLux <em>Max Lux</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Lux</em>' attribute.
	 * @see #getMaxLux()
	 * @generated
	 */
	void setMaxLux(double value);

	/**
	 * Returns the value of the '<em><b>Coverage Percent</b></em>' attribute.
	 * The default value is <code>"95"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the zone that must have it, %.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coverage Percent</em>' attribute.
	 * @see #setCoveragePercent(double)
	 * @see org.headend.design.site.SitePackage#getNeed_CoveragePercent()
	 * @model default="95"
	 * @generated
	 */
	double getCoveragePercent();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Need#getCoveragePercent <em>Coverage Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coverage Percent</em>' attribute.
	 * @see #getCoveragePercent()
	 * @generated
	 */
	void setCoveragePercent(double value);

	/**
	 * Returns the value of the '<em><b>Speech</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How loud voices are, by the names of the table sound, such as RAISED; empty for the level that is planned with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Speech</em>' attribute.
	 * @see #setSpeech(String)
	 * @see org.headend.design.site.SitePackage#getNeed_Speech()
	 * @model
	 * @generated
	 */
	String getSpeech();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Need#getSpeech <em>Speech</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Speech</em>' attribute.
	 * @see #getSpeech()
	 * @generated
	 */
	void setSpeech(String value);

	/**
	 * Returns the value of the '<em><b>Signal Dbm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least signal of radio, dBm; 0 for that of voice and video.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signal Dbm</em>' attribute.
	 * @see #setSignalDbm(double)
	 * @see org.headend.design.site.SitePackage#getNeed_SignalDbm()
	 * @model
	 * @generated
	 */
	double getSignalDbm();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Need#getSignalDbm <em>Signal Dbm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signal Dbm</em>' attribute.
	 * @see #getSignalDbm()
	 * @generated
	 */
	void setSignalDbm(double value);

	/**
	 * Returns the value of the '<em><b>Object Speed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of what is looked at, m/s; 0 for the default of the task.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Object Speed</em>' attribute.
	 * @see #setObjectSpeed(double)
	 * @see org.headend.design.site.SitePackage#getNeed_ObjectSpeed()
	 * @model
	 * @generated
	 */
	double getObjectSpeed();

	/**
	 * Sets the value of the '{@link org.headend.design.site.Need#getObjectSpeed <em>Object Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Object Speed</em>' attribute.
	 * @see #getObjectSpeed()
	 * @generated
	 */
	void setObjectSpeed(double value);

} // Need
