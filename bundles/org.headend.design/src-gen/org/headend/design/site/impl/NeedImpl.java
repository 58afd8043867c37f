/**
 */
package org.headend.design.site.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.headend.design.site.Need;
import org.headend.design.site.NeedTask;
import org.headend.design.site.SitePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Need</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.impl.NeedImpl#getTask <em>Task</em>}</li>
 *   <li>{@link org.headend.design.site.impl.NeedImpl#getPixelsPerMetre <em>Pixels Per Metre</em>}</li>
 *   <li>{@link org.headend.design.site.impl.NeedImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.headend.design.site.impl.NeedImpl#getObjectMetres <em>Object Metres</em>}</li>
 *   <li>{@link org.headend.design.site.impl.NeedImpl#getTargetHeight <em>Target Height</em>}</li>
 *   <li>{@link org.headend.design.site.impl.NeedImpl#getSnrDecibels <em>Snr Decibels</em>}</li>
 *   <li>{@link org.headend.design.site.impl.NeedImpl#getMinLux <em>Min Lux</em>}</li>
 *   <li>{@link org.headend.design.site.impl.NeedImpl#getMaxLux <em>Max Lux</em>}</li>
 *   <li>{@link org.headend.design.site.impl.NeedImpl#getCoveragePercent <em>Coverage Percent</em>}</li>
 *   <li>{@link org.headend.design.site.impl.NeedImpl#getSpeech <em>Speech</em>}</li>
 *   <li>{@link org.headend.design.site.impl.NeedImpl#getSignalDbm <em>Signal Dbm</em>}</li>
 *   <li>{@link org.headend.design.site.impl.NeedImpl#getObjectSpeed <em>Object Speed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NeedImpl extends EObjectImpl implements Need {
	/**
	 * The default value of the '{@link #getTask() <em>Task</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTask()
	 * @generated
	 * @ordered
	 */
	protected static final NeedTask TASK_EDEFAULT = NeedTask.OVERVIEW;

	/**
	 * The cached value of the '{@link #getTask() <em>Task</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTask()
	 * @generated
	 * @ordered
	 */
	protected NeedTask task = TASK_EDEFAULT;

	/**
	 * The default value of the '{@link #getPixelsPerMetre() <em>Pixels Per Metre</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPixelsPerMetre()
	 * @generated
	 * @ordered
	 */
	protected static final double PIXELS_PER_METRE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPixelsPerMetre() <em>Pixels Per Metre</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPixelsPerMetre()
	 * @generated
	 * @ordered
	 */
	protected double pixelsPerMetre = PIXELS_PER_METRE_EDEFAULT;

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
	 * The default value of the '{@link #getObjectMetres() <em>Object Metres</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectMetres()
	 * @generated
	 * @ordered
	 */
	protected static final double OBJECT_METRES_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getObjectMetres() <em>Object Metres</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectMetres()
	 * @generated
	 * @ordered
	 */
	protected double objectMetres = OBJECT_METRES_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetHeight() <em>Target Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetHeight()
	 * @generated
	 * @ordered
	 */
	protected static final double TARGET_HEIGHT_EDEFAULT = 1.6;

	/**
	 * The cached value of the '{@link #getTargetHeight() <em>Target Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetHeight()
	 * @generated
	 * @ordered
	 */
	protected double targetHeight = TARGET_HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSnrDecibels() <em>Snr Decibels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSnrDecibels()
	 * @generated
	 * @ordered
	 */
	protected static final double SNR_DECIBELS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getSnrDecibels() <em>Snr Decibels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSnrDecibels()
	 * @generated
	 * @ordered
	 */
	protected double snrDecibels = SNR_DECIBELS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinLux() <em>Min Lux</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinLux()
	 * @generated
	 * @ordered
	 */
	protected static final double MIN_LUX_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMinLux() <em>Min Lux</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinLux()
	 * @generated
	 * @ordered
	 */
	protected double minLux = MIN_LUX_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxLux() <em>Max Lux</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxLux()
	 * @generated
	 * @ordered
	 */
	protected static final double MAX_LUX_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMaxLux() <em>Max Lux</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxLux()
	 * @generated
	 * @ordered
	 */
	protected double maxLux = MAX_LUX_EDEFAULT;

	/**
	 * The default value of the '{@link #getCoveragePercent() <em>Coverage Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoveragePercent()
	 * @generated
	 * @ordered
	 */
	protected static final double COVERAGE_PERCENT_EDEFAULT = 95.0;

	/**
	 * The cached value of the '{@link #getCoveragePercent() <em>Coverage Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoveragePercent()
	 * @generated
	 * @ordered
	 */
	protected double coveragePercent = COVERAGE_PERCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpeech() <em>Speech</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeech()
	 * @generated
	 * @ordered
	 */
	protected static final String SPEECH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpeech() <em>Speech</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeech()
	 * @generated
	 * @ordered
	 */
	protected String speech = SPEECH_EDEFAULT;

	/**
	 * The default value of the '{@link #getSignalDbm() <em>Signal Dbm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignalDbm()
	 * @generated
	 * @ordered
	 */
	protected static final double SIGNAL_DBM_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getSignalDbm() <em>Signal Dbm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignalDbm()
	 * @generated
	 * @ordered
	 */
	protected double signalDbm = SIGNAL_DBM_EDEFAULT;

	/**
	 * The default value of the '{@link #getObjectSpeed() <em>Object Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectSpeed()
	 * @generated
	 * @ordered
	 */
	protected static final double OBJECT_SPEED_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getObjectSpeed() <em>Object Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectSpeed()
	 * @generated
	 * @ordered
	 */
	protected double objectSpeed = OBJECT_SPEED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NeedImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SitePackage.Literals.NEED;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NeedTask getTask() {
		return task;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTask(NeedTask newTask) {
		NeedTask oldTask = task;
		task = newTask == null ? TASK_EDEFAULT : newTask;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.NEED__TASK, oldTask, task));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPixelsPerMetre() {
		return pixelsPerMetre;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPixelsPerMetre(double newPixelsPerMetre) {
		double oldPixelsPerMetre = pixelsPerMetre;
		pixelsPerMetre = newPixelsPerMetre;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.NEED__PIXELS_PER_METRE, oldPixelsPerMetre, pixelsPerMetre));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.NEED__MODEL, oldModel, model));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getObjectMetres() {
		return objectMetres;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObjectMetres(double newObjectMetres) {
		double oldObjectMetres = objectMetres;
		objectMetres = newObjectMetres;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.NEED__OBJECT_METRES, oldObjectMetres, objectMetres));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTargetHeight() {
		return targetHeight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetHeight(double newTargetHeight) {
		double oldTargetHeight = targetHeight;
		targetHeight = newTargetHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.NEED__TARGET_HEIGHT, oldTargetHeight, targetHeight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSnrDecibels() {
		return snrDecibels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSnrDecibels(double newSnrDecibels) {
		double oldSnrDecibels = snrDecibels;
		snrDecibels = newSnrDecibels;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.NEED__SNR_DECIBELS, oldSnrDecibels, snrDecibels));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMinLux() {
		return minLux;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinLux(double newMinLux) {
		double oldMinLux = minLux;
		minLux = newMinLux;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.NEED__MIN_LUX, oldMinLux, minLux));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaxLux() {
		return maxLux;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxLux(double newMaxLux) {
		double oldMaxLux = maxLux;
		maxLux = newMaxLux;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.NEED__MAX_LUX, oldMaxLux, maxLux));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCoveragePercent() {
		return coveragePercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoveragePercent(double newCoveragePercent) {
		double oldCoveragePercent = coveragePercent;
		coveragePercent = newCoveragePercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.NEED__COVERAGE_PERCENT, oldCoveragePercent, coveragePercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSpeech() {
		return speech;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpeech(String newSpeech) {
		String oldSpeech = speech;
		speech = newSpeech;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.NEED__SPEECH, oldSpeech, speech));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSignalDbm() {
		return signalDbm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignalDbm(double newSignalDbm) {
		double oldSignalDbm = signalDbm;
		signalDbm = newSignalDbm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.NEED__SIGNAL_DBM, oldSignalDbm, signalDbm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getObjectSpeed() {
		return objectSpeed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObjectSpeed(double newObjectSpeed) {
		double oldObjectSpeed = objectSpeed;
		objectSpeed = newObjectSpeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.NEED__OBJECT_SPEED, oldObjectSpeed, objectSpeed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SitePackage.NEED__TASK:
				return getTask();
			case SitePackage.NEED__PIXELS_PER_METRE:
				return getPixelsPerMetre();
			case SitePackage.NEED__MODEL:
				return getModel();
			case SitePackage.NEED__OBJECT_METRES:
				return getObjectMetres();
			case SitePackage.NEED__TARGET_HEIGHT:
				return getTargetHeight();
			case SitePackage.NEED__SNR_DECIBELS:
				return getSnrDecibels();
			case SitePackage.NEED__MIN_LUX:
				return getMinLux();
			case SitePackage.NEED__MAX_LUX:
				return getMaxLux();
			case SitePackage.NEED__COVERAGE_PERCENT:
				return getCoveragePercent();
			case SitePackage.NEED__SPEECH:
				return getSpeech();
			case SitePackage.NEED__SIGNAL_DBM:
				return getSignalDbm();
			case SitePackage.NEED__OBJECT_SPEED:
				return getObjectSpeed();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SitePackage.NEED__TASK:
				setTask((NeedTask)newValue);
				return;
			case SitePackage.NEED__PIXELS_PER_METRE:
				setPixelsPerMetre((Double)newValue);
				return;
			case SitePackage.NEED__MODEL:
				setModel((String)newValue);
				return;
			case SitePackage.NEED__OBJECT_METRES:
				setObjectMetres((Double)newValue);
				return;
			case SitePackage.NEED__TARGET_HEIGHT:
				setTargetHeight((Double)newValue);
				return;
			case SitePackage.NEED__SNR_DECIBELS:
				setSnrDecibels((Double)newValue);
				return;
			case SitePackage.NEED__MIN_LUX:
				setMinLux((Double)newValue);
				return;
			case SitePackage.NEED__MAX_LUX:
				setMaxLux((Double)newValue);
				return;
			case SitePackage.NEED__COVERAGE_PERCENT:
				setCoveragePercent((Double)newValue);
				return;
			case SitePackage.NEED__SPEECH:
				setSpeech((String)newValue);
				return;
			case SitePackage.NEED__SIGNAL_DBM:
				setSignalDbm((Double)newValue);
				return;
			case SitePackage.NEED__OBJECT_SPEED:
				setObjectSpeed((Double)newValue);
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
			case SitePackage.NEED__TASK:
				setTask(TASK_EDEFAULT);
				return;
			case SitePackage.NEED__PIXELS_PER_METRE:
				setPixelsPerMetre(PIXELS_PER_METRE_EDEFAULT);
				return;
			case SitePackage.NEED__MODEL:
				setModel(MODEL_EDEFAULT);
				return;
			case SitePackage.NEED__OBJECT_METRES:
				setObjectMetres(OBJECT_METRES_EDEFAULT);
				return;
			case SitePackage.NEED__TARGET_HEIGHT:
				setTargetHeight(TARGET_HEIGHT_EDEFAULT);
				return;
			case SitePackage.NEED__SNR_DECIBELS:
				setSnrDecibels(SNR_DECIBELS_EDEFAULT);
				return;
			case SitePackage.NEED__MIN_LUX:
				setMinLux(MIN_LUX_EDEFAULT);
				return;
			case SitePackage.NEED__MAX_LUX:
				setMaxLux(MAX_LUX_EDEFAULT);
				return;
			case SitePackage.NEED__COVERAGE_PERCENT:
				setCoveragePercent(COVERAGE_PERCENT_EDEFAULT);
				return;
			case SitePackage.NEED__SPEECH:
				setSpeech(SPEECH_EDEFAULT);
				return;
			case SitePackage.NEED__SIGNAL_DBM:
				setSignalDbm(SIGNAL_DBM_EDEFAULT);
				return;
			case SitePackage.NEED__OBJECT_SPEED:
				setObjectSpeed(OBJECT_SPEED_EDEFAULT);
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
			case SitePackage.NEED__TASK:
				return task != TASK_EDEFAULT;
			case SitePackage.NEED__PIXELS_PER_METRE:
				return pixelsPerMetre != PIXELS_PER_METRE_EDEFAULT;
			case SitePackage.NEED__MODEL:
				return MODEL_EDEFAULT == null ? model != null : !MODEL_EDEFAULT.equals(model);
			case SitePackage.NEED__OBJECT_METRES:
				return objectMetres != OBJECT_METRES_EDEFAULT;
			case SitePackage.NEED__TARGET_HEIGHT:
				return targetHeight != TARGET_HEIGHT_EDEFAULT;
			case SitePackage.NEED__SNR_DECIBELS:
				return snrDecibels != SNR_DECIBELS_EDEFAULT;
			case SitePackage.NEED__MIN_LUX:
				return minLux != MIN_LUX_EDEFAULT;
			case SitePackage.NEED__MAX_LUX:
				return maxLux != MAX_LUX_EDEFAULT;
			case SitePackage.NEED__COVERAGE_PERCENT:
				return coveragePercent != COVERAGE_PERCENT_EDEFAULT;
			case SitePackage.NEED__SPEECH:
				return SPEECH_EDEFAULT == null ? speech != null : !SPEECH_EDEFAULT.equals(speech);
			case SitePackage.NEED__SIGNAL_DBM:
				return signalDbm != SIGNAL_DBM_EDEFAULT;
			case SitePackage.NEED__OBJECT_SPEED:
				return objectSpeed != OBJECT_SPEED_EDEFAULT;
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
		result.append(" (task: ");
		result.append(task);
		result.append(", pixelsPerMetre: ");
		result.append(pixelsPerMetre);
		result.append(", model: ");
		result.append(model);
		result.append(", objectMetres: ");
		result.append(objectMetres);
		result.append(", targetHeight: ");
		result.append(targetHeight);
		result.append(", snrDecibels: ");
		result.append(snrDecibels);
		result.append(", minLux: ");
		result.append(minLux);
		result.append(", maxLux: ");
		result.append(maxLux);
		result.append(", coveragePercent: ");
		result.append(coveragePercent);
		result.append(", speech: ");
		result.append(speech);
		result.append(", signalDbm: ");
		result.append(signalDbm);
		result.append(", objectSpeed: ");
		result.append(objectSpeed);
		result.append(')');
		return result.toString();
	}

} //NeedImpl
