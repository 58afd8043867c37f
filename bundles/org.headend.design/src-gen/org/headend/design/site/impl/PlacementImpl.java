/**
 */
package org.headend.design.site.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.headend.design.site.Device;
import org.headend.design.site.MediaStream;
import org.headend.design.site.Mount;
import org.headend.design.site.Placement;
import org.headend.design.site.SitePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Placement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.impl.PlacementImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PlacementImpl#getX <em>X</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PlacementImpl#getY <em>Y</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PlacementImpl#getHeight <em>Height</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PlacementImpl#getPan <em>Pan</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PlacementImpl#getTilt <em>Tilt</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PlacementImpl#getRoll <em>Roll</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PlacementImpl#getFocalLength <em>Focal Length</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PlacementImpl#getStream <em>Stream</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PlacementImpl#isCorridor <em>Corridor</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PlacementImpl#getRange <em>Range</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PlacementImpl#getMount <em>Mount</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PlacementImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PlacementImpl#getStabilisation <em>Stabilisation</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlacementImpl extends EObjectImpl implements Placement {
	/**
	 * The cached value of the '{@link #getDevice() <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected Device device;

	/**
	 * The default value of the '{@link #getX() <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getX()
	 * @generated
	 * @ordered
	 */
	protected static final double X_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getX() <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getX()
	 * @generated
	 * @ordered
	 */
	protected double x = X_EDEFAULT;

	/**
	 * The default value of the '{@link #getY() <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getY()
	 * @generated
	 * @ordered
	 */
	protected static final double Y_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getY() <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getY()
	 * @generated
	 * @ordered
	 */
	protected double y = Y_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected static final double HEIGHT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected double height = HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPan() <em>Pan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPan()
	 * @generated
	 * @ordered
	 */
	protected static final double PAN_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPan() <em>Pan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPan()
	 * @generated
	 * @ordered
	 */
	protected double pan = PAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getTilt() <em>Tilt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTilt()
	 * @generated
	 * @ordered
	 */
	protected static final double TILT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getTilt() <em>Tilt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTilt()
	 * @generated
	 * @ordered
	 */
	protected double tilt = TILT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRoll() <em>Roll</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoll()
	 * @generated
	 * @ordered
	 */
	protected static final double ROLL_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRoll() <em>Roll</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoll()
	 * @generated
	 * @ordered
	 */
	protected double roll = ROLL_EDEFAULT;

	/**
	 * The default value of the '{@link #getFocalLength() <em>Focal Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFocalLength()
	 * @generated
	 * @ordered
	 */
	protected static final double FOCAL_LENGTH_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getFocalLength() <em>Focal Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFocalLength()
	 * @generated
	 * @ordered
	 */
	protected double focalLength = FOCAL_LENGTH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStream() <em>Stream</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStream()
	 * @generated
	 * @ordered
	 */
	protected MediaStream stream;

	/**
	 * The default value of the '{@link #isCorridor() <em>Corridor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCorridor()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CORRIDOR_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCorridor() <em>Corridor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCorridor()
	 * @generated
	 * @ordered
	 */
	protected boolean corridor = CORRIDOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getRange() <em>Range</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRange()
	 * @generated
	 * @ordered
	 */
	protected static final double RANGE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRange() <em>Range</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRange()
	 * @generated
	 * @ordered
	 */
	protected double range = RANGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMount() <em>Mount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMount()
	 * @generated
	 * @ordered
	 */
	protected static final Mount MOUNT_EDEFAULT = Mount.UNSET;

	/**
	 * The cached value of the '{@link #getMount() <em>Mount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMount()
	 * @generated
	 * @ordered
	 */
	protected Mount mount = MOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected String notes = NOTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getStabilisation() <em>Stabilisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStabilisation()
	 * @generated
	 * @ordered
	 */
	protected static final double STABILISATION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getStabilisation() <em>Stabilisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStabilisation()
	 * @generated
	 * @ordered
	 */
	protected double stabilisation = STABILISATION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlacementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SitePackage.Literals.PLACEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Device getDevice() {
		if (device != null && device.eIsProxy()) {
			InternalEObject oldDevice = (InternalEObject)device;
			device = (Device)eResolveProxy(oldDevice);
			if (device != oldDevice) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SitePackage.PLACEMENT__DEVICE, oldDevice, device));
			}
		}
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Device basicGetDevice() {
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevice(Device newDevice) {
		Device oldDevice = device;
		device = newDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PLACEMENT__DEVICE, oldDevice, device));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getX() {
		return x;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setX(double newX) {
		double oldX = x;
		x = newX;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PLACEMENT__X, oldX, x));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getY() {
		return y;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setY(double newY) {
		double oldY = y;
		y = newY;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PLACEMENT__Y, oldY, y));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHeight() {
		return height;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeight(double newHeight) {
		double oldHeight = height;
		height = newHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PLACEMENT__HEIGHT, oldHeight, height));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPan() {
		return pan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPan(double newPan) {
		double oldPan = pan;
		pan = newPan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PLACEMENT__PAN, oldPan, pan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTilt() {
		return tilt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTilt(double newTilt) {
		double oldTilt = tilt;
		tilt = newTilt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PLACEMENT__TILT, oldTilt, tilt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRoll() {
		return roll;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRoll(double newRoll) {
		double oldRoll = roll;
		roll = newRoll;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PLACEMENT__ROLL, oldRoll, roll));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFocalLength() {
		return focalLength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFocalLength(double newFocalLength) {
		double oldFocalLength = focalLength;
		focalLength = newFocalLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PLACEMENT__FOCAL_LENGTH, oldFocalLength, focalLength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MediaStream getStream() {
		if (stream != null && stream.eIsProxy()) {
			InternalEObject oldStream = (InternalEObject)stream;
			stream = (MediaStream)eResolveProxy(oldStream);
			if (stream != oldStream) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SitePackage.PLACEMENT__STREAM, oldStream, stream));
			}
		}
		return stream;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MediaStream basicGetStream() {
		return stream;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStream(MediaStream newStream) {
		MediaStream oldStream = stream;
		stream = newStream;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PLACEMENT__STREAM, oldStream, stream));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCorridor() {
		return corridor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCorridor(boolean newCorridor) {
		boolean oldCorridor = corridor;
		corridor = newCorridor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PLACEMENT__CORRIDOR, oldCorridor, corridor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRange() {
		return range;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRange(double newRange) {
		double oldRange = range;
		range = newRange;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PLACEMENT__RANGE, oldRange, range));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Mount getMount() {
		return mount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMount(Mount newMount) {
		Mount oldMount = mount;
		mount = newMount == null ? MOUNT_EDEFAULT : newMount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PLACEMENT__MOUNT, oldMount, mount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes() {
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes) {
		String oldNotes = notes;
		notes = newNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PLACEMENT__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getStabilisation() {
		return stabilisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStabilisation(double newStabilisation) {
		double oldStabilisation = stabilisation;
		stabilisation = newStabilisation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PLACEMENT__STABILISATION, oldStabilisation, stabilisation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SitePackage.PLACEMENT__DEVICE:
				if (resolve) return getDevice();
				return basicGetDevice();
			case SitePackage.PLACEMENT__X:
				return getX();
			case SitePackage.PLACEMENT__Y:
				return getY();
			case SitePackage.PLACEMENT__HEIGHT:
				return getHeight();
			case SitePackage.PLACEMENT__PAN:
				return getPan();
			case SitePackage.PLACEMENT__TILT:
				return getTilt();
			case SitePackage.PLACEMENT__ROLL:
				return getRoll();
			case SitePackage.PLACEMENT__FOCAL_LENGTH:
				return getFocalLength();
			case SitePackage.PLACEMENT__STREAM:
				if (resolve) return getStream();
				return basicGetStream();
			case SitePackage.PLACEMENT__CORRIDOR:
				return isCorridor();
			case SitePackage.PLACEMENT__RANGE:
				return getRange();
			case SitePackage.PLACEMENT__MOUNT:
				return getMount();
			case SitePackage.PLACEMENT__NOTES:
				return getNotes();
			case SitePackage.PLACEMENT__STABILISATION:
				return getStabilisation();
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
			case SitePackage.PLACEMENT__DEVICE:
				setDevice((Device)newValue);
				return;
			case SitePackage.PLACEMENT__X:
				setX((Double)newValue);
				return;
			case SitePackage.PLACEMENT__Y:
				setY((Double)newValue);
				return;
			case SitePackage.PLACEMENT__HEIGHT:
				setHeight((Double)newValue);
				return;
			case SitePackage.PLACEMENT__PAN:
				setPan((Double)newValue);
				return;
			case SitePackage.PLACEMENT__TILT:
				setTilt((Double)newValue);
				return;
			case SitePackage.PLACEMENT__ROLL:
				setRoll((Double)newValue);
				return;
			case SitePackage.PLACEMENT__FOCAL_LENGTH:
				setFocalLength((Double)newValue);
				return;
			case SitePackage.PLACEMENT__STREAM:
				setStream((MediaStream)newValue);
				return;
			case SitePackage.PLACEMENT__CORRIDOR:
				setCorridor((Boolean)newValue);
				return;
			case SitePackage.PLACEMENT__RANGE:
				setRange((Double)newValue);
				return;
			case SitePackage.PLACEMENT__MOUNT:
				setMount((Mount)newValue);
				return;
			case SitePackage.PLACEMENT__NOTES:
				setNotes((String)newValue);
				return;
			case SitePackage.PLACEMENT__STABILISATION:
				setStabilisation((Double)newValue);
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
			case SitePackage.PLACEMENT__DEVICE:
				setDevice((Device)null);
				return;
			case SitePackage.PLACEMENT__X:
				setX(X_EDEFAULT);
				return;
			case SitePackage.PLACEMENT__Y:
				setY(Y_EDEFAULT);
				return;
			case SitePackage.PLACEMENT__HEIGHT:
				setHeight(HEIGHT_EDEFAULT);
				return;
			case SitePackage.PLACEMENT__PAN:
				setPan(PAN_EDEFAULT);
				return;
			case SitePackage.PLACEMENT__TILT:
				setTilt(TILT_EDEFAULT);
				return;
			case SitePackage.PLACEMENT__ROLL:
				setRoll(ROLL_EDEFAULT);
				return;
			case SitePackage.PLACEMENT__FOCAL_LENGTH:
				setFocalLength(FOCAL_LENGTH_EDEFAULT);
				return;
			case SitePackage.PLACEMENT__STREAM:
				setStream((MediaStream)null);
				return;
			case SitePackage.PLACEMENT__CORRIDOR:
				setCorridor(CORRIDOR_EDEFAULT);
				return;
			case SitePackage.PLACEMENT__RANGE:
				setRange(RANGE_EDEFAULT);
				return;
			case SitePackage.PLACEMENT__MOUNT:
				setMount(MOUNT_EDEFAULT);
				return;
			case SitePackage.PLACEMENT__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
			case SitePackage.PLACEMENT__STABILISATION:
				setStabilisation(STABILISATION_EDEFAULT);
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
			case SitePackage.PLACEMENT__DEVICE:
				return device != null;
			case SitePackage.PLACEMENT__X:
				return x != X_EDEFAULT;
			case SitePackage.PLACEMENT__Y:
				return y != Y_EDEFAULT;
			case SitePackage.PLACEMENT__HEIGHT:
				return height != HEIGHT_EDEFAULT;
			case SitePackage.PLACEMENT__PAN:
				return pan != PAN_EDEFAULT;
			case SitePackage.PLACEMENT__TILT:
				return tilt != TILT_EDEFAULT;
			case SitePackage.PLACEMENT__ROLL:
				return roll != ROLL_EDEFAULT;
			case SitePackage.PLACEMENT__FOCAL_LENGTH:
				return focalLength != FOCAL_LENGTH_EDEFAULT;
			case SitePackage.PLACEMENT__STREAM:
				return stream != null;
			case SitePackage.PLACEMENT__CORRIDOR:
				return corridor != CORRIDOR_EDEFAULT;
			case SitePackage.PLACEMENT__RANGE:
				return range != RANGE_EDEFAULT;
			case SitePackage.PLACEMENT__MOUNT:
				return mount != MOUNT_EDEFAULT;
			case SitePackage.PLACEMENT__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
			case SitePackage.PLACEMENT__STABILISATION:
				return stabilisation != STABILISATION_EDEFAULT;
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
		result.append(" (x: ");
		result.append(x);
		result.append(", y: ");
		result.append(y);
		result.append(", height: ");
		result.append(height);
		result.append(", pan: ");
		result.append(pan);
		result.append(", tilt: ");
		result.append(tilt);
		result.append(", roll: ");
		result.append(roll);
		result.append(", focalLength: ");
		result.append(focalLength);
		result.append(", corridor: ");
		result.append(corridor);
		result.append(", range: ");
		result.append(range);
		result.append(", mount: ");
		result.append(mount);
		result.append(", notes: ");
		result.append(notes);
		result.append(", stabilisation: ");
		result.append(stabilisation);
		result.append(')');
		return result.toString();
	}

} //PlacementImpl
