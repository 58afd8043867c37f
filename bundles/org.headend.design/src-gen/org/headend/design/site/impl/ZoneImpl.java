/**
 */
package org.headend.design.site.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.headend.design.site.Need;
import org.headend.design.site.SitePackage;
import org.headend.design.site.Zone;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Zone</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.impl.ZoneImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link org.headend.design.site.impl.ZoneImpl#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.headend.design.site.impl.ZoneImpl#getNoiseDecibels <em>Noise Decibels</em>}</li>
 *   <li>{@link org.headend.design.site.impl.ZoneImpl#getLux <em>Lux</em>}</li>
 *   <li>{@link org.headend.design.site.impl.ZoneImpl#isEntrance <em>Entrance</em>}</li>
 *   <li>{@link org.headend.design.site.impl.ZoneImpl#isOutdoor <em>Outdoor</em>}</li>
 *   <li>{@link org.headend.design.site.impl.ZoneImpl#getReverberation <em>Reverberation</em>}</li>
 *   <li>{@link org.headend.design.site.impl.ZoneImpl#getRoomVolume <em>Room Volume</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ZoneImpl extends ElementImpl implements Zone {
	/**
	 * The default value of the '{@link #getPoints() <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected static final String POINTS_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getPoints() <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected String points = POINTS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNeeds() <em>Needs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeeds()
	 * @generated
	 * @ordered
	 */
	protected EList<Need> needs;

	/**
	 * The default value of the '{@link #getNoiseDecibels() <em>Noise Decibels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoiseDecibels()
	 * @generated
	 * @ordered
	 */
	protected static final double NOISE_DECIBELS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getNoiseDecibels() <em>Noise Decibels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoiseDecibels()
	 * @generated
	 * @ordered
	 */
	protected double noiseDecibels = NOISE_DECIBELS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLux() <em>Lux</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLux()
	 * @generated
	 * @ordered
	 */
	protected static final double LUX_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLux() <em>Lux</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLux()
	 * @generated
	 * @ordered
	 */
	protected double lux = LUX_EDEFAULT;

	/**
	 * The default value of the '{@link #isEntrance() <em>Entrance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEntrance()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ENTRANCE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isEntrance() <em>Entrance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEntrance()
	 * @generated
	 * @ordered
	 */
	protected boolean entrance = ENTRANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #isOutdoor() <em>Outdoor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOutdoor()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OUTDOOR_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOutdoor() <em>Outdoor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOutdoor()
	 * @generated
	 * @ordered
	 */
	protected boolean outdoor = OUTDOOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getReverberation() <em>Reverberation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReverberation()
	 * @generated
	 * @ordered
	 */
	protected static final double REVERBERATION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getReverberation() <em>Reverberation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReverberation()
	 * @generated
	 * @ordered
	 */
	protected double reverberation = REVERBERATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRoomVolume() <em>Room Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoomVolume()
	 * @generated
	 * @ordered
	 */
	protected static final double ROOM_VOLUME_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRoomVolume() <em>Room Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoomVolume()
	 * @generated
	 * @ordered
	 */
	protected double roomVolume = ROOM_VOLUME_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ZoneImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SitePackage.Literals.ZONE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPoints() {
		return points;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoints(String newPoints) {
		String oldPoints = points;
		points = newPoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.ZONE__POINTS, oldPoints, points));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Need> getNeeds() {
		if (needs == null) {
			needs = new EObjectContainmentEList<Need>(Need.class, this, SitePackage.ZONE__NEEDS);
		}
		return needs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getNoiseDecibels() {
		return noiseDecibels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNoiseDecibels(double newNoiseDecibels) {
		double oldNoiseDecibels = noiseDecibels;
		noiseDecibels = newNoiseDecibels;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.ZONE__NOISE_DECIBELS, oldNoiseDecibels, noiseDecibels));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLux() {
		return lux;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLux(double newLux) {
		double oldLux = lux;
		lux = newLux;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.ZONE__LUX, oldLux, lux));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEntrance() {
		return entrance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEntrance(boolean newEntrance) {
		boolean oldEntrance = entrance;
		entrance = newEntrance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.ZONE__ENTRANCE, oldEntrance, entrance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOutdoor() {
		return outdoor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutdoor(boolean newOutdoor) {
		boolean oldOutdoor = outdoor;
		outdoor = newOutdoor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.ZONE__OUTDOOR, oldOutdoor, outdoor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getReverberation() {
		return reverberation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReverberation(double newReverberation) {
		double oldReverberation = reverberation;
		reverberation = newReverberation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.ZONE__REVERBERATION, oldReverberation, reverberation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRoomVolume() {
		return roomVolume;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRoomVolume(double newRoomVolume) {
		double oldRoomVolume = roomVolume;
		roomVolume = newRoomVolume;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.ZONE__ROOM_VOLUME, oldRoomVolume, roomVolume));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SitePackage.ZONE__NEEDS:
				return ((InternalEList<?>)getNeeds()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SitePackage.ZONE__POINTS:
				return getPoints();
			case SitePackage.ZONE__NEEDS:
				return getNeeds();
			case SitePackage.ZONE__NOISE_DECIBELS:
				return getNoiseDecibels();
			case SitePackage.ZONE__LUX:
				return getLux();
			case SitePackage.ZONE__ENTRANCE:
				return isEntrance();
			case SitePackage.ZONE__OUTDOOR:
				return isOutdoor();
			case SitePackage.ZONE__REVERBERATION:
				return getReverberation();
			case SitePackage.ZONE__ROOM_VOLUME:
				return getRoomVolume();
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
			case SitePackage.ZONE__POINTS:
				setPoints((String)newValue);
				return;
			case SitePackage.ZONE__NEEDS:
				getNeeds().clear();
				getNeeds().addAll((Collection<? extends Need>)newValue);
				return;
			case SitePackage.ZONE__NOISE_DECIBELS:
				setNoiseDecibels((Double)newValue);
				return;
			case SitePackage.ZONE__LUX:
				setLux((Double)newValue);
				return;
			case SitePackage.ZONE__ENTRANCE:
				setEntrance((Boolean)newValue);
				return;
			case SitePackage.ZONE__OUTDOOR:
				setOutdoor((Boolean)newValue);
				return;
			case SitePackage.ZONE__REVERBERATION:
				setReverberation((Double)newValue);
				return;
			case SitePackage.ZONE__ROOM_VOLUME:
				setRoomVolume((Double)newValue);
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
			case SitePackage.ZONE__POINTS:
				setPoints(POINTS_EDEFAULT);
				return;
			case SitePackage.ZONE__NEEDS:
				getNeeds().clear();
				return;
			case SitePackage.ZONE__NOISE_DECIBELS:
				setNoiseDecibels(NOISE_DECIBELS_EDEFAULT);
				return;
			case SitePackage.ZONE__LUX:
				setLux(LUX_EDEFAULT);
				return;
			case SitePackage.ZONE__ENTRANCE:
				setEntrance(ENTRANCE_EDEFAULT);
				return;
			case SitePackage.ZONE__OUTDOOR:
				setOutdoor(OUTDOOR_EDEFAULT);
				return;
			case SitePackage.ZONE__REVERBERATION:
				setReverberation(REVERBERATION_EDEFAULT);
				return;
			case SitePackage.ZONE__ROOM_VOLUME:
				setRoomVolume(ROOM_VOLUME_EDEFAULT);
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
			case SitePackage.ZONE__POINTS:
				return POINTS_EDEFAULT == null ? points != null : !POINTS_EDEFAULT.equals(points);
			case SitePackage.ZONE__NEEDS:
				return needs != null && !needs.isEmpty();
			case SitePackage.ZONE__NOISE_DECIBELS:
				return noiseDecibels != NOISE_DECIBELS_EDEFAULT;
			case SitePackage.ZONE__LUX:
				return lux != LUX_EDEFAULT;
			case SitePackage.ZONE__ENTRANCE:
				return entrance != ENTRANCE_EDEFAULT;
			case SitePackage.ZONE__OUTDOOR:
				return outdoor != OUTDOOR_EDEFAULT;
			case SitePackage.ZONE__REVERBERATION:
				return reverberation != REVERBERATION_EDEFAULT;
			case SitePackage.ZONE__ROOM_VOLUME:
				return roomVolume != ROOM_VOLUME_EDEFAULT;
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
		result.append(" (points: ");
		result.append(points);
		result.append(", noiseDecibels: ");
		result.append(noiseDecibels);
		result.append(", lux: ");
		result.append(lux);
		result.append(", entrance: ");
		result.append(entrance);
		result.append(", outdoor: ");
		result.append(outdoor);
		result.append(", reverberation: ");
		result.append(reverberation);
		result.append(", roomVolume: ");
		result.append(roomVolume);
		result.append(')');
		return result.toString();
	}

} //ZoneImpl
