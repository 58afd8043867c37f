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

import org.headend.design.site.Area;
import org.headend.design.site.AreaKind;
import org.headend.design.site.SitePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Area</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.impl.AreaImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.headend.design.site.impl.AreaImpl#getAreas <em>Areas</em>}</li>
 *   <li>{@link org.headend.design.site.impl.AreaImpl#getMinCelsius <em>Min Celsius</em>}</li>
 *   <li>{@link org.headend.design.site.impl.AreaImpl#getMaxCelsius <em>Max Celsius</em>}</li>
 *   <li>{@link org.headend.design.site.impl.AreaImpl#isVandalism <em>Vandalism</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AreaImpl extends ElementImpl implements Area {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final AreaKind KIND_EDEFAULT = AreaKind.BUILDING;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected AreaKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAreas() <em>Areas</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAreas()
	 * @generated
	 * @ordered
	 */
	protected EList<Area> areas;

	/**
	 * The default value of the '{@link #getMinCelsius() <em>Min Celsius</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinCelsius()
	 * @generated
	 * @ordered
	 */
	protected static final double MIN_CELSIUS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMinCelsius() <em>Min Celsius</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinCelsius()
	 * @generated
	 * @ordered
	 */
	protected double minCelsius = MIN_CELSIUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxCelsius() <em>Max Celsius</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxCelsius()
	 * @generated
	 * @ordered
	 */
	protected static final double MAX_CELSIUS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMaxCelsius() <em>Max Celsius</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxCelsius()
	 * @generated
	 * @ordered
	 */
	protected double maxCelsius = MAX_CELSIUS_EDEFAULT;

	/**
	 * The default value of the '{@link #isVandalism() <em>Vandalism</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVandalism()
	 * @generated
	 * @ordered
	 */
	protected static final boolean VANDALISM_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isVandalism() <em>Vandalism</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVandalism()
	 * @generated
	 * @ordered
	 */
	protected boolean vandalism = VANDALISM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AreaImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SitePackage.Literals.AREA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AreaKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(AreaKind newKind) {
		AreaKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.AREA__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Area> getAreas() {
		if (areas == null) {
			areas = new EObjectContainmentEList<Area>(Area.class, this, SitePackage.AREA__AREAS);
		}
		return areas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMinCelsius() {
		return minCelsius;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinCelsius(double newMinCelsius) {
		double oldMinCelsius = minCelsius;
		minCelsius = newMinCelsius;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.AREA__MIN_CELSIUS, oldMinCelsius, minCelsius));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaxCelsius() {
		return maxCelsius;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxCelsius(double newMaxCelsius) {
		double oldMaxCelsius = maxCelsius;
		maxCelsius = newMaxCelsius;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.AREA__MAX_CELSIUS, oldMaxCelsius, maxCelsius));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isVandalism() {
		return vandalism;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVandalism(boolean newVandalism) {
		boolean oldVandalism = vandalism;
		vandalism = newVandalism;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.AREA__VANDALISM, oldVandalism, vandalism));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SitePackage.AREA__AREAS:
				return ((InternalEList<?>)getAreas()).basicRemove(otherEnd, msgs);
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
			case SitePackage.AREA__KIND:
				return getKind();
			case SitePackage.AREA__AREAS:
				return getAreas();
			case SitePackage.AREA__MIN_CELSIUS:
				return getMinCelsius();
			case SitePackage.AREA__MAX_CELSIUS:
				return getMaxCelsius();
			case SitePackage.AREA__VANDALISM:
				return isVandalism();
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
			case SitePackage.AREA__KIND:
				setKind((AreaKind)newValue);
				return;
			case SitePackage.AREA__AREAS:
				getAreas().clear();
				getAreas().addAll((Collection<? extends Area>)newValue);
				return;
			case SitePackage.AREA__MIN_CELSIUS:
				setMinCelsius((Double)newValue);
				return;
			case SitePackage.AREA__MAX_CELSIUS:
				setMaxCelsius((Double)newValue);
				return;
			case SitePackage.AREA__VANDALISM:
				setVandalism((Boolean)newValue);
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
			case SitePackage.AREA__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case SitePackage.AREA__AREAS:
				getAreas().clear();
				return;
			case SitePackage.AREA__MIN_CELSIUS:
				setMinCelsius(MIN_CELSIUS_EDEFAULT);
				return;
			case SitePackage.AREA__MAX_CELSIUS:
				setMaxCelsius(MAX_CELSIUS_EDEFAULT);
				return;
			case SitePackage.AREA__VANDALISM:
				setVandalism(VANDALISM_EDEFAULT);
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
			case SitePackage.AREA__KIND:
				return kind != KIND_EDEFAULT;
			case SitePackage.AREA__AREAS:
				return areas != null && !areas.isEmpty();
			case SitePackage.AREA__MIN_CELSIUS:
				return minCelsius != MIN_CELSIUS_EDEFAULT;
			case SitePackage.AREA__MAX_CELSIUS:
				return maxCelsius != MAX_CELSIUS_EDEFAULT;
			case SitePackage.AREA__VANDALISM:
				return vandalism != VANDALISM_EDEFAULT;
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", minCelsius: ");
		result.append(minCelsius);
		result.append(", maxCelsius: ");
		result.append(maxCelsius);
		result.append(", vandalism: ");
		result.append(vandalism);
		result.append(')');
		return result.toString();
	}

} //AreaImpl
