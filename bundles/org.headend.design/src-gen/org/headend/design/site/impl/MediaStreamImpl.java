/**
 */
package org.headend.design.site.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.headend.design.site.Device;
import org.headend.design.site.MediaStream;
import org.headend.design.site.SitePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Media Stream</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.impl.MediaStreamImpl#getCodec <em>Codec</em>}</li>
 *   <li>{@link org.headend.design.site.impl.MediaStreamImpl#getWidth <em>Width</em>}</li>
 *   <li>{@link org.headend.design.site.impl.MediaStreamImpl#getHeight <em>Height</em>}</li>
 *   <li>{@link org.headend.design.site.impl.MediaStreamImpl#getFps <em>Fps</em>}</li>
 *   <li>{@link org.headend.design.site.impl.MediaStreamImpl#getMbit <em>Mbit</em>}</li>
 *   <li>{@link org.headend.design.site.impl.MediaStreamImpl#getConsumers <em>Consumers</em>}</li>
 *   <li>{@link org.headend.design.site.impl.MediaStreamImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.headend.design.site.impl.MediaStreamImpl#getScene <em>Scene</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MediaStreamImpl extends ElementImpl implements MediaStream {
	/**
	 * The default value of the '{@link #getCodec() <em>Codec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodec()
	 * @generated
	 * @ordered
	 */
	protected static final String CODEC_EDEFAULT = "H.264";

	/**
	 * The cached value of the '{@link #getCodec() <em>Codec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodec()
	 * @generated
	 * @ordered
	 */
	protected String codec = CODEC_EDEFAULT;

	/**
	 * The default value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected static final int WIDTH_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected int width = WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected static final int HEIGHT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected int height = HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFps() <em>Fps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFps()
	 * @generated
	 * @ordered
	 */
	protected static final double FPS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getFps() <em>Fps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFps()
	 * @generated
	 * @ordered
	 */
	protected double fps = FPS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMbit() <em>Mbit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMbit()
	 * @generated
	 * @ordered
	 */
	protected static final double MBIT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMbit() <em>Mbit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMbit()
	 * @generated
	 * @ordered
	 */
	protected double mbit = MBIT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConsumers() <em>Consumers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsumers()
	 * @generated
	 * @ordered
	 */
	protected EList<Device> consumers;

	/**
	 * The default value of the '{@link #getModel() <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected static final String MODEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModel() <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected String model = MODEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getScene() <em>Scene</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScene()
	 * @generated
	 * @ordered
	 */
	protected static final String SCENE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScene() <em>Scene</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScene()
	 * @generated
	 * @ordered
	 */
	protected String scene = SCENE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MediaStreamImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SitePackage.Literals.MEDIA_STREAM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCodec() {
		return codec;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCodec(String newCodec) {
		String oldCodec = codec;
		codec = newCodec;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.MEDIA_STREAM__CODEC, oldCodec, codec));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWidth() {
		return width;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWidth(int newWidth) {
		int oldWidth = width;
		width = newWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.MEDIA_STREAM__WIDTH, oldWidth, width));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHeight() {
		return height;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeight(int newHeight) {
		int oldHeight = height;
		height = newHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.MEDIA_STREAM__HEIGHT, oldHeight, height));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFps() {
		return fps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFps(double newFps) {
		double oldFps = fps;
		fps = newFps;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.MEDIA_STREAM__FPS, oldFps, fps));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMbit() {
		return mbit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMbit(double newMbit) {
		double oldMbit = mbit;
		mbit = newMbit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.MEDIA_STREAM__MBIT, oldMbit, mbit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Device> getConsumers() {
		if (consumers == null) {
			consumers = new EObjectResolvingEList<Device>(Device.class, this, SitePackage.MEDIA_STREAM__CONSUMERS);
		}
		return consumers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModel() {
		return model;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModel(String newModel) {
		String oldModel = model;
		model = newModel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.MEDIA_STREAM__MODEL, oldModel, model));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScene() {
		return scene;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScene(String newScene) {
		String oldScene = scene;
		scene = newScene;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.MEDIA_STREAM__SCENE, oldScene, scene));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SitePackage.MEDIA_STREAM__CODEC:
				return getCodec();
			case SitePackage.MEDIA_STREAM__WIDTH:
				return getWidth();
			case SitePackage.MEDIA_STREAM__HEIGHT:
				return getHeight();
			case SitePackage.MEDIA_STREAM__FPS:
				return getFps();
			case SitePackage.MEDIA_STREAM__MBIT:
				return getMbit();
			case SitePackage.MEDIA_STREAM__CONSUMERS:
				return getConsumers();
			case SitePackage.MEDIA_STREAM__MODEL:
				return getModel();
			case SitePackage.MEDIA_STREAM__SCENE:
				return getScene();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SitePackage.MEDIA_STREAM__CODEC:
				setCodec((String)newValue);
				return;
			case SitePackage.MEDIA_STREAM__WIDTH:
				setWidth((Integer)newValue);
				return;
			case SitePackage.MEDIA_STREAM__HEIGHT:
				setHeight((Integer)newValue);
				return;
			case SitePackage.MEDIA_STREAM__FPS:
				setFps((Double)newValue);
				return;
			case SitePackage.MEDIA_STREAM__MBIT:
				setMbit((Double)newValue);
				return;
			case SitePackage.MEDIA_STREAM__CONSUMERS:
				getConsumers().clear();
				getConsumers().addAll((Collection<? extends Device>)newValue);
				return;
			case SitePackage.MEDIA_STREAM__MODEL:
				setModel((String)newValue);
				return;
			case SitePackage.MEDIA_STREAM__SCENE:
				setScene((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SitePackage.MEDIA_STREAM__CODEC:
				setCodec(CODEC_EDEFAULT);
				return;
			case SitePackage.MEDIA_STREAM__WIDTH:
				setWidth(WIDTH_EDEFAULT);
				return;
			case SitePackage.MEDIA_STREAM__HEIGHT:
				setHeight(HEIGHT_EDEFAULT);
				return;
			case SitePackage.MEDIA_STREAM__FPS:
				setFps(FPS_EDEFAULT);
				return;
			case SitePackage.MEDIA_STREAM__MBIT:
				setMbit(MBIT_EDEFAULT);
				return;
			case SitePackage.MEDIA_STREAM__CONSUMERS:
				getConsumers().clear();
				return;
			case SitePackage.MEDIA_STREAM__MODEL:
				setModel(MODEL_EDEFAULT);
				return;
			case SitePackage.MEDIA_STREAM__SCENE:
				setScene(SCENE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SitePackage.MEDIA_STREAM__CODEC:
				return CODEC_EDEFAULT == null ? codec != null : !CODEC_EDEFAULT.equals(codec);
			case SitePackage.MEDIA_STREAM__WIDTH:
				return width != WIDTH_EDEFAULT;
			case SitePackage.MEDIA_STREAM__HEIGHT:
				return height != HEIGHT_EDEFAULT;
			case SitePackage.MEDIA_STREAM__FPS:
				return fps != FPS_EDEFAULT;
			case SitePackage.MEDIA_STREAM__MBIT:
				return mbit != MBIT_EDEFAULT;
			case SitePackage.MEDIA_STREAM__CONSUMERS:
				return consumers != null && !consumers.isEmpty();
			case SitePackage.MEDIA_STREAM__MODEL:
				return MODEL_EDEFAULT == null ? model != null : !MODEL_EDEFAULT.equals(model);
			case SitePackage.MEDIA_STREAM__SCENE:
				return SCENE_EDEFAULT == null ? scene != null : !SCENE_EDEFAULT.equals(scene);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (codec: ");
		result.append(codec);
		result.append(", width: ");
		result.append(width);
		result.append(", height: ");
		result.append(height);
		result.append(", fps: ");
		result.append(fps);
		result.append(", mbit: ");
		result.append(mbit);
		result.append(", model: ");
		result.append(model);
		result.append(", scene: ");
		result.append(scene);
		result.append(')');
		return result.toString();
	}

} //MediaStreamImpl
