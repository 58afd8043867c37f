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

import org.eclipse.emf.ecore.util.EObjectWithInverseResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.headend.design.site.Link;
import org.headend.design.site.Medium;
import org.headend.design.site.Port;
import org.headend.design.site.SitePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Link</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.impl.LinkImpl#getPorts <em>Ports</em>}</li>
 *   <li>{@link org.headend.design.site.impl.LinkImpl#getMedium <em>Medium</em>}</li>
 *   <li>{@link org.headend.design.site.impl.LinkImpl#getLengthMetres <em>Length Metres</em>}</li>
 *   <li>{@link org.headend.design.site.impl.LinkImpl#getCable <em>Cable</em>}</li>
 *   <li>{@link org.headend.design.site.impl.LinkImpl#getAdapter <em>Adapter</em>}</li>
 *   <li>{@link org.headend.design.site.impl.LinkImpl#isCrossover <em>Crossover</em>}</li>
 *   <li>{@link org.headend.design.site.impl.LinkImpl#getRateMbit <em>Rate Mbit</em>}</li>
 *   <li>{@link org.headend.design.site.impl.LinkImpl#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LinkImpl extends ElementImpl implements Link {
	/**
	 * The cached value of the '{@link #getPorts() <em>Ports</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPorts()
	 * @generated
	 * @ordered
	 */
	protected EList<Port> ports;

	/**
	 * The default value of the '{@link #getMedium() <em>Medium</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMedium()
	 * @generated
	 * @ordered
	 */
	protected static final Medium MEDIUM_EDEFAULT = Medium.COPPER;

	/**
	 * The cached value of the '{@link #getMedium() <em>Medium</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMedium()
	 * @generated
	 * @ordered
	 */
	protected Medium medium = MEDIUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getLengthMetres() <em>Length Metres</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLengthMetres()
	 * @generated
	 * @ordered
	 */
	protected static final double LENGTH_METRES_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLengthMetres() <em>Length Metres</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLengthMetres()
	 * @generated
	 * @ordered
	 */
	protected double lengthMetres = LENGTH_METRES_EDEFAULT;

	/**
	 * The default value of the '{@link #getCable() <em>Cable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCable()
	 * @generated
	 * @ordered
	 */
	protected static final String CABLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCable() <em>Cable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCable()
	 * @generated
	 * @ordered
	 */
	protected String cable = CABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdapter() <em>Adapter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdapter()
	 * @generated
	 * @ordered
	 */
	protected static final String ADAPTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAdapter() <em>Adapter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdapter()
	 * @generated
	 * @ordered
	 */
	protected String adapter = ADAPTER_EDEFAULT;

	/**
	 * The default value of the '{@link #isCrossover() <em>Crossover</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCrossover()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CROSSOVER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCrossover() <em>Crossover</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCrossover()
	 * @generated
	 * @ordered
	 */
	protected boolean crossover = CROSSOVER_EDEFAULT;

	/**
	 * The default value of the '{@link #getRateMbit() <em>Rate Mbit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRateMbit()
	 * @generated
	 * @ordered
	 */
	protected static final double RATE_MBIT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRateMbit() <em>Rate Mbit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRateMbit()
	 * @generated
	 * @ordered
	 */
	protected double rateMbit = RATE_MBIT_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LinkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SitePackage.Literals.LINK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Port> getPorts() {
		if (ports == null) {
			ports = new EObjectWithInverseResolvingEList.ManyInverse<Port>(Port.class, this, SitePackage.LINK__PORTS, SitePackage.PORT__LINKS);
		}
		return ports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Medium getMedium() {
		return medium;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMedium(Medium newMedium) {
		Medium oldMedium = medium;
		medium = newMedium == null ? MEDIUM_EDEFAULT : newMedium;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.LINK__MEDIUM, oldMedium, medium));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLengthMetres() {
		return lengthMetres;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLengthMetres(double newLengthMetres) {
		double oldLengthMetres = lengthMetres;
		lengthMetres = newLengthMetres;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.LINK__LENGTH_METRES, oldLengthMetres, lengthMetres));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCable() {
		return cable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCable(String newCable) {
		String oldCable = cable;
		cable = newCable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.LINK__CABLE, oldCable, cable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAdapter() {
		return adapter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdapter(String newAdapter) {
		String oldAdapter = adapter;
		adapter = newAdapter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.LINK__ADAPTER, oldAdapter, adapter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCrossover() {
		return crossover;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCrossover(boolean newCrossover) {
		boolean oldCrossover = crossover;
		crossover = newCrossover;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.LINK__CROSSOVER, oldCrossover, crossover));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRateMbit() {
		return rateMbit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRateMbit(double newRateMbit) {
		double oldRateMbit = rateMbit;
		rateMbit = newRateMbit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.LINK__RATE_MBIT, oldRateMbit, rateMbit));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.LINK__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SitePackage.LINK__PORTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getPorts()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SitePackage.LINK__PORTS:
				return ((InternalEList<?>)getPorts()).basicRemove(otherEnd, msgs);
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
			case SitePackage.LINK__PORTS:
				return getPorts();
			case SitePackage.LINK__MEDIUM:
				return getMedium();
			case SitePackage.LINK__LENGTH_METRES:
				return getLengthMetres();
			case SitePackage.LINK__CABLE:
				return getCable();
			case SitePackage.LINK__ADAPTER:
				return getAdapter();
			case SitePackage.LINK__CROSSOVER:
				return isCrossover();
			case SitePackage.LINK__RATE_MBIT:
				return getRateMbit();
			case SitePackage.LINK__NOTES:
				return getNotes();
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
			case SitePackage.LINK__PORTS:
				getPorts().clear();
				getPorts().addAll((Collection<? extends Port>)newValue);
				return;
			case SitePackage.LINK__MEDIUM:
				setMedium((Medium)newValue);
				return;
			case SitePackage.LINK__LENGTH_METRES:
				setLengthMetres((Double)newValue);
				return;
			case SitePackage.LINK__CABLE:
				setCable((String)newValue);
				return;
			case SitePackage.LINK__ADAPTER:
				setAdapter((String)newValue);
				return;
			case SitePackage.LINK__CROSSOVER:
				setCrossover((Boolean)newValue);
				return;
			case SitePackage.LINK__RATE_MBIT:
				setRateMbit((Double)newValue);
				return;
			case SitePackage.LINK__NOTES:
				setNotes((String)newValue);
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
			case SitePackage.LINK__PORTS:
				getPorts().clear();
				return;
			case SitePackage.LINK__MEDIUM:
				setMedium(MEDIUM_EDEFAULT);
				return;
			case SitePackage.LINK__LENGTH_METRES:
				setLengthMetres(LENGTH_METRES_EDEFAULT);
				return;
			case SitePackage.LINK__CABLE:
				setCable(CABLE_EDEFAULT);
				return;
			case SitePackage.LINK__ADAPTER:
				setAdapter(ADAPTER_EDEFAULT);
				return;
			case SitePackage.LINK__CROSSOVER:
				setCrossover(CROSSOVER_EDEFAULT);
				return;
			case SitePackage.LINK__RATE_MBIT:
				setRateMbit(RATE_MBIT_EDEFAULT);
				return;
			case SitePackage.LINK__NOTES:
				setNotes(NOTES_EDEFAULT);
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
			case SitePackage.LINK__PORTS:
				return ports != null && !ports.isEmpty();
			case SitePackage.LINK__MEDIUM:
				return medium != MEDIUM_EDEFAULT;
			case SitePackage.LINK__LENGTH_METRES:
				return lengthMetres != LENGTH_METRES_EDEFAULT;
			case SitePackage.LINK__CABLE:
				return CABLE_EDEFAULT == null ? cable != null : !CABLE_EDEFAULT.equals(cable);
			case SitePackage.LINK__ADAPTER:
				return ADAPTER_EDEFAULT == null ? adapter != null : !ADAPTER_EDEFAULT.equals(adapter);
			case SitePackage.LINK__CROSSOVER:
				return crossover != CROSSOVER_EDEFAULT;
			case SitePackage.LINK__RATE_MBIT:
				return rateMbit != RATE_MBIT_EDEFAULT;
			case SitePackage.LINK__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
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
		result.append(" (medium: ");
		result.append(medium);
		result.append(", lengthMetres: ");
		result.append(lengthMetres);
		result.append(", cable: ");
		result.append(cable);
		result.append(", adapter: ");
		result.append(adapter);
		result.append(", crossover: ");
		result.append(crossover);
		result.append(", rateMbit: ");
		result.append(rateMbit);
		result.append(", notes: ");
		result.append(notes);
		result.append(')');
		return result.toString();
	}

} //LinkImpl
