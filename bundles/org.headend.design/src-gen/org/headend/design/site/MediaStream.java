/**
 */
package org.headend.design.site;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Media Stream</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Video or audio that a device sends.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.MediaStream#getCodec <em>Codec</em>}</li>
 *   <li>{@link org.headend.design.site.MediaStream#getWidth <em>Width</em>}</li>
 *   <li>{@link org.headend.design.site.MediaStream#getHeight <em>Height</em>}</li>
 *   <li>{@link org.headend.design.site.MediaStream#getFps <em>Fps</em>}</li>
 *   <li>{@link org.headend.design.site.MediaStream#getMbit <em>Mbit</em>}</li>
 *   <li>{@link org.headend.design.site.MediaStream#getConsumers <em>Consumers</em>}</li>
 *   <li>{@link org.headend.design.site.MediaStream#getModel <em>Model</em>}</li>
 *   <li>{@link org.headend.design.site.MediaStream#getScene <em>Scene</em>}</li>
 * </ul>
 *
 * @see org.headend.design.site.SitePackage#getMediaStream()
 * @model
 * @generated
 */
public interface MediaStream extends Element {
	/**
	 * Returns the value of the '<em><b>Codec</b></em>' attribute.
	 * The default value is <code>"H.264"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * H.264, H.265, MJPEG, JPEG (single pictures, fps of them a second), AAC, G.711, PCM.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codec</em>' attribute.
	 * @see #setCodec(String)
	 * @see org.headend.design.site.SitePackage#getMediaStream_Codec()
	 * @model default="H.264"
	 * @generated
	 */
	String getCodec();

	/**
	 * Sets the value of the '{@link org.headend.design.site.MediaStream#getCodec <em>Codec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Codec</em>' attribute.
	 * @see #getCodec()
	 * @generated
	 */
	void setCodec(String value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * px; 0 for audio.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(int)
	 * @see org.headend.design.site.SitePackage#getMediaStream_Width()
	 * @model
	 * @generated
	 */
	int getWidth();

	/**
	 * Sets the value of the '{@link org.headend.design.site.MediaStream#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(int value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(int)
	 * @see org.headend.design.site.SitePackage#getMediaStream_Height()
	 * @model
	 * @generated
	 */
	int getHeight();

	/**
	 * Sets the value of the '{@link org.headend.design.site.MediaStream#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(int value);

	/**
	 * Returns the value of the '<em><b>Fps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fps</em>' attribute.
	 * @see #setFps(double)
	 * @see org.headend.design.site.SitePackage#getMediaStream_Fps()
	 * @model
	 * @generated
	 */
	double getFps();

	/**
	 * Sets the value of the '{@link org.headend.design.site.MediaStream#getFps <em>Fps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fps</em>' attribute.
	 * @see #getFps()
	 * @generated
	 */
	void setFps(double value);

	/**
	 * Returns the value of the '<em><b>Mbit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mbit/s, 0 to plan by size, rate and codec.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mbit</em>' attribute.
	 * @see #setMbit(double)
	 * @see org.headend.design.site.SitePackage#getMediaStream_Mbit()
	 * @model
	 * @generated
	 */
	double getMbit();

	/**
	 * Sets the value of the '{@link org.headend.design.site.MediaStream#getMbit <em>Mbit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mbit</em>' attribute.
	 * @see #getMbit()
	 * @generated
	 */
	void setMbit(double value);

	/**
	 * Returns the value of the '<em><b>Consumers</b></em>' reference list.
	 * The list contents are of type {@link org.headend.design.site.Device}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Consumers</em>' reference list.
	 * @see org.headend.design.site.SitePackage#getMediaStream_Consumers()
	 * @model
	 * @generated
	 */
	EList<Device> getConsumers();

	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Folder name below models/ of the network that reads it; empty for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.headend.design.site.SitePackage#getMediaStream_Model()
	 * @model
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.headend.design.site.MediaStream#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Scene</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it shows, a name of sceneFactor in the catalog’s table of bit rates: static-smart, medium, busy, night; empty for medium.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scene</em>' attribute.
	 * @see #setScene(String)
	 * @see org.headend.design.site.SitePackage#getMediaStream_Scene()
	 * @model
	 * @generated
	 */
	String getScene();

	/**
	 * Sets the value of the '{@link org.headend.design.site.MediaStream#getScene <em>Scene</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scene</em>' attribute.
	 * @see #getScene()
	 * @generated
	 */
	void setScene(String value);

} // MediaStream
