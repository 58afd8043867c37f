/**
 */
package org.headend.design.site.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.headend.design.site.Area;
import org.headend.design.site.Device;
import org.headend.design.site.SitePackage;
import org.headend.design.site.View;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>View</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.impl.ViewImpl#getHiddenLayers <em>Hidden Layers</em>}</li>
 *   <li>{@link org.headend.design.site.impl.ViewImpl#getLabels <em>Labels</em>}</li>
 *   <li>{@link org.headend.design.site.impl.ViewImpl#getFilter <em>Filter</em>}</li>
 *   <li>{@link org.headend.design.site.impl.ViewImpl#getFocus <em>Focus</em>}</li>
 *   <li>{@link org.headend.design.site.impl.ViewImpl#getHops <em>Hops</em>}</li>
 *   <li>{@link org.headend.design.site.impl.ViewImpl#getCollapsed <em>Collapsed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ViewImpl extends ElementImpl implements View {
	/**
	 * The default value of the '{@link #getHiddenLayers() <em>Hidden Layers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHiddenLayers()
	 * @generated
	 * @ordered
	 */
	protected static final String HIDDEN_LAYERS_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getHiddenLayers() <em>Hidden Layers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHiddenLayers()
	 * @generated
	 * @ordered
	 */
	protected String hiddenLayers = HIDDEN_LAYERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabels() <em>Labels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabels()
	 * @generated
	 * @ordered
	 */
	protected static final String LABELS_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getLabels() <em>Labels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabels()
	 * @generated
	 * @ordered
	 */
	protected String labels = LABELS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFilter() <em>Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilter()
	 * @generated
	 * @ordered
	 */
	protected static final String FILTER_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getFilter() <em>Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilter()
	 * @generated
	 * @ordered
	 */
	protected String filter = FILTER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFocus() <em>Focus</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFocus()
	 * @generated
	 * @ordered
	 */
	protected EList<Device> focus;

	/**
	 * The default value of the '{@link #getHops() <em>Hops</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHops()
	 * @generated
	 * @ordered
	 */
	protected static final int HOPS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getHops() <em>Hops</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHops()
	 * @generated
	 * @ordered
	 */
	protected int hops = HOPS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCollapsed() <em>Collapsed</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollapsed()
	 * @generated
	 * @ordered
	 */
	protected EList<Area> collapsed;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ViewImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SitePackage.Literals.VIEW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHiddenLayers() {
		return hiddenLayers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHiddenLayers(String newHiddenLayers) {
		String oldHiddenLayers = hiddenLayers;
		hiddenLayers = newHiddenLayers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.VIEW__HIDDEN_LAYERS, oldHiddenLayers, hiddenLayers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabels() {
		return labels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabels(String newLabels) {
		String oldLabels = labels;
		labels = newLabels;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.VIEW__LABELS, oldLabels, labels));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFilter() {
		return filter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFilter(String newFilter) {
		String oldFilter = filter;
		filter = newFilter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.VIEW__FILTER, oldFilter, filter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Device> getFocus() {
		if (focus == null) {
			focus = new EObjectResolvingEList<Device>(Device.class, this, SitePackage.VIEW__FOCUS);
		}
		return focus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHops() {
		return hops;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHops(int newHops) {
		int oldHops = hops;
		hops = newHops;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.VIEW__HOPS, oldHops, hops));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Area> getCollapsed() {
		if (collapsed == null) {
			collapsed = new EObjectResolvingEList<Area>(Area.class, this, SitePackage.VIEW__COLLAPSED);
		}
		return collapsed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SitePackage.VIEW__HIDDEN_LAYERS:
				return getHiddenLayers();
			case SitePackage.VIEW__LABELS:
				return getLabels();
			case SitePackage.VIEW__FILTER:
				return getFilter();
			case SitePackage.VIEW__FOCUS:
				return getFocus();
			case SitePackage.VIEW__HOPS:
				return getHops();
			case SitePackage.VIEW__COLLAPSED:
				return getCollapsed();
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
			case SitePackage.VIEW__HIDDEN_LAYERS:
				setHiddenLayers((String)newValue);
				return;
			case SitePackage.VIEW__LABELS:
				setLabels((String)newValue);
				return;
			case SitePackage.VIEW__FILTER:
				setFilter((String)newValue);
				return;
			case SitePackage.VIEW__FOCUS:
				getFocus().clear();
				getFocus().addAll((Collection<? extends Device>)newValue);
				return;
			case SitePackage.VIEW__HOPS:
				setHops((Integer)newValue);
				return;
			case SitePackage.VIEW__COLLAPSED:
				getCollapsed().clear();
				getCollapsed().addAll((Collection<? extends Area>)newValue);
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
			case SitePackage.VIEW__HIDDEN_LAYERS:
				setHiddenLayers(HIDDEN_LAYERS_EDEFAULT);
				return;
			case SitePackage.VIEW__LABELS:
				setLabels(LABELS_EDEFAULT);
				return;
			case SitePackage.VIEW__FILTER:
				setFilter(FILTER_EDEFAULT);
				return;
			case SitePackage.VIEW__FOCUS:
				getFocus().clear();
				return;
			case SitePackage.VIEW__HOPS:
				setHops(HOPS_EDEFAULT);
				return;
			case SitePackage.VIEW__COLLAPSED:
				getCollapsed().clear();
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
			case SitePackage.VIEW__HIDDEN_LAYERS:
				return HIDDEN_LAYERS_EDEFAULT == null ? hiddenLayers != null : !HIDDEN_LAYERS_EDEFAULT.equals(hiddenLayers);
			case SitePackage.VIEW__LABELS:
				return LABELS_EDEFAULT == null ? labels != null : !LABELS_EDEFAULT.equals(labels);
			case SitePackage.VIEW__FILTER:
				return FILTER_EDEFAULT == null ? filter != null : !FILTER_EDEFAULT.equals(filter);
			case SitePackage.VIEW__FOCUS:
				return focus != null && !focus.isEmpty();
			case SitePackage.VIEW__HOPS:
				return hops != HOPS_EDEFAULT;
			case SitePackage.VIEW__COLLAPSED:
				return collapsed != null && !collapsed.isEmpty();
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
		result.append(" (hiddenLayers: ");
		result.append(hiddenLayers);
		result.append(", labels: ");
		result.append(labels);
		result.append(", filter: ");
		result.append(filter);
		result.append(", hops: ");
		result.append(hops);
		result.append(')');
		return result.toString();
	}

} //ViewImpl
