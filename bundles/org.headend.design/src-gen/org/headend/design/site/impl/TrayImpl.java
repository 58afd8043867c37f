/**
 */
package org.headend.design.site.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.headend.design.site.SitePackage;
import org.headend.design.site.Tray;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tray</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.impl.TrayImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link org.headend.design.site.impl.TrayImpl#getHeight <em>Height</em>}</li>
 *   <li>{@link org.headend.design.site.impl.TrayImpl#getWidthMillimetres <em>Width Millimetres</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TrayImpl extends ElementImpl implements Tray {
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
	 * The default value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected static final double HEIGHT_EDEFAULT = 2.6;

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
	 * The default value of the '{@link #getWidthMillimetres() <em>Width Millimetres</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidthMillimetres()
	 * @generated
	 * @ordered
	 */
	protected static final double WIDTH_MILLIMETRES_EDEFAULT = 100.0;

	/**
	 * The cached value of the '{@link #getWidthMillimetres() <em>Width Millimetres</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidthMillimetres()
	 * @generated
	 * @ordered
	 */
	protected double widthMillimetres = WIDTH_MILLIMETRES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TrayImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SitePackage.Literals.TRAY;
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
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.TRAY__POINTS, oldPoints, points));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.TRAY__HEIGHT, oldHeight, height));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWidthMillimetres() {
		return widthMillimetres;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWidthMillimetres(double newWidthMillimetres) {
		double oldWidthMillimetres = widthMillimetres;
		widthMillimetres = newWidthMillimetres;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.TRAY__WIDTH_MILLIMETRES, oldWidthMillimetres, widthMillimetres));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SitePackage.TRAY__POINTS:
				return getPoints();
			case SitePackage.TRAY__HEIGHT:
				return getHeight();
			case SitePackage.TRAY__WIDTH_MILLIMETRES:
				return getWidthMillimetres();
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
			case SitePackage.TRAY__POINTS:
				setPoints((String)newValue);
				return;
			case SitePackage.TRAY__HEIGHT:
				setHeight((Double)newValue);
				return;
			case SitePackage.TRAY__WIDTH_MILLIMETRES:
				setWidthMillimetres((Double)newValue);
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
			case SitePackage.TRAY__POINTS:
				setPoints(POINTS_EDEFAULT);
				return;
			case SitePackage.TRAY__HEIGHT:
				setHeight(HEIGHT_EDEFAULT);
				return;
			case SitePackage.TRAY__WIDTH_MILLIMETRES:
				setWidthMillimetres(WIDTH_MILLIMETRES_EDEFAULT);
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
			case SitePackage.TRAY__POINTS:
				return POINTS_EDEFAULT == null ? points != null : !POINTS_EDEFAULT.equals(points);
			case SitePackage.TRAY__HEIGHT:
				return height != HEIGHT_EDEFAULT;
			case SitePackage.TRAY__WIDTH_MILLIMETRES:
				return widthMillimetres != WIDTH_MILLIMETRES_EDEFAULT;
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
		result.append(", height: ");
		result.append(height);
		result.append(", widthMillimetres: ");
		result.append(widthMillimetres);
		result.append(')');
		return result.toString();
	}

} //TrayImpl
