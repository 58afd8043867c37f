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
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.site.SitePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Port</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#isRequired <em>Required</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getBusAddress <em>Bus Address</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getSerial <em>Serial</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getPoe <em>Poe</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getPoeClass <em>Poe Class</em>}</li>
 *   <li>{@link org.headend.design.site.impl.PortImpl#getLinks <em>Links</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PortImpl extends ElementImpl implements Port {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final PortKind KIND_EDEFAULT = PortKind.ETHERNET;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected PortKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final PortRole ROLE_EDEFAULT = PortRole.ANY;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected PortRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected static final int CAPACITY_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected int capacity = CAPACITY_EDEFAULT;

	/**
	 * The default value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REQUIRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected boolean required = REQUIRED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBusAddress() <em>Bus Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusAddress()
	 * @generated
	 * @ordered
	 */
	protected static final int BUS_ADDRESS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBusAddress() <em>Bus Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusAddress()
	 * @generated
	 * @ordered
	 */
	protected int busAddress = BUS_ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSerial() <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerial()
	 * @generated
	 * @ordered
	 */
	protected static final String SERIAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSerial() <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerial()
	 * @generated
	 * @ordered
	 */
	protected String serial = SERIAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPoe() <em>Poe</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoe()
	 * @generated
	 * @ordered
	 */
	protected static final PoeMode POE_EDEFAULT = PoeMode.NONE;

	/**
	 * The cached value of the '{@link #getPoe() <em>Poe</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoe()
	 * @generated
	 * @ordered
	 */
	protected PoeMode poe = POE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPoeClass() <em>Poe Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoeClass()
	 * @generated
	 * @ordered
	 */
	protected static final int POE_CLASS_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getPoeClass() <em>Poe Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoeClass()
	 * @generated
	 * @ordered
	 */
	protected int poeClass = POE_CLASS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLinks() <em>Links</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<Link> links;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PortImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SitePackage.Literals.PORT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PortKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(PortKind newKind) {
		PortKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PortRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(PortRole newRole) {
		PortRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCapacity() {
		return capacity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapacity(int newCapacity) {
		int oldCapacity = capacity;
		capacity = newCapacity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__CAPACITY, oldCapacity, capacity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRequired() {
		return required;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequired(boolean newRequired) {
		boolean oldRequired = required;
		required = newRequired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__REQUIRED, oldRequired, required));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBusAddress() {
		return busAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBusAddress(int newBusAddress) {
		int oldBusAddress = busAddress;
		busAddress = newBusAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__BUS_ADDRESS, oldBusAddress, busAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSerial() {
		return serial;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSerial(String newSerial) {
		String oldSerial = serial;
		serial = newSerial;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__SERIAL, oldSerial, serial));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PoeMode getPoe() {
		return poe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoe(PoeMode newPoe) {
		PoeMode oldPoe = poe;
		poe = newPoe == null ? POE_EDEFAULT : newPoe;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__POE, oldPoe, poe));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPoeClass() {
		return poeClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoeClass(int newPoeClass) {
		int oldPoeClass = poeClass;
		poeClass = newPoeClass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.PORT__POE_CLASS, oldPoeClass, poeClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Link> getLinks() {
		if (links == null) {
			links = new EObjectWithInverseResolvingEList.ManyInverse<Link>(Link.class, this, SitePackage.PORT__LINKS, SitePackage.LINK__PORTS);
		}
		return links;
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
			case SitePackage.PORT__LINKS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getLinks()).basicAdd(otherEnd, msgs);
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
			case SitePackage.PORT__LINKS:
				return ((InternalEList<?>)getLinks()).basicRemove(otherEnd, msgs);
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
			case SitePackage.PORT__KIND:
				return getKind();
			case SitePackage.PORT__ROLE:
				return getRole();
			case SitePackage.PORT__CAPACITY:
				return getCapacity();
			case SitePackage.PORT__REQUIRED:
				return isRequired();
			case SitePackage.PORT__ADDRESS:
				return getAddress();
			case SitePackage.PORT__BUS_ADDRESS:
				return getBusAddress();
			case SitePackage.PORT__SERIAL:
				return getSerial();
			case SitePackage.PORT__POE:
				return getPoe();
			case SitePackage.PORT__POE_CLASS:
				return getPoeClass();
			case SitePackage.PORT__LINKS:
				return getLinks();
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
			case SitePackage.PORT__KIND:
				setKind((PortKind)newValue);
				return;
			case SitePackage.PORT__ROLE:
				setRole((PortRole)newValue);
				return;
			case SitePackage.PORT__CAPACITY:
				setCapacity((Integer)newValue);
				return;
			case SitePackage.PORT__REQUIRED:
				setRequired((Boolean)newValue);
				return;
			case SitePackage.PORT__ADDRESS:
				setAddress((String)newValue);
				return;
			case SitePackage.PORT__BUS_ADDRESS:
				setBusAddress((Integer)newValue);
				return;
			case SitePackage.PORT__SERIAL:
				setSerial((String)newValue);
				return;
			case SitePackage.PORT__POE:
				setPoe((PoeMode)newValue);
				return;
			case SitePackage.PORT__POE_CLASS:
				setPoeClass((Integer)newValue);
				return;
			case SitePackage.PORT__LINKS:
				getLinks().clear();
				getLinks().addAll((Collection<? extends Link>)newValue);
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
			case SitePackage.PORT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case SitePackage.PORT__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case SitePackage.PORT__CAPACITY:
				setCapacity(CAPACITY_EDEFAULT);
				return;
			case SitePackage.PORT__REQUIRED:
				setRequired(REQUIRED_EDEFAULT);
				return;
			case SitePackage.PORT__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case SitePackage.PORT__BUS_ADDRESS:
				setBusAddress(BUS_ADDRESS_EDEFAULT);
				return;
			case SitePackage.PORT__SERIAL:
				setSerial(SERIAL_EDEFAULT);
				return;
			case SitePackage.PORT__POE:
				setPoe(POE_EDEFAULT);
				return;
			case SitePackage.PORT__POE_CLASS:
				setPoeClass(POE_CLASS_EDEFAULT);
				return;
			case SitePackage.PORT__LINKS:
				getLinks().clear();
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
			case SitePackage.PORT__KIND:
				return kind != KIND_EDEFAULT;
			case SitePackage.PORT__ROLE:
				return role != ROLE_EDEFAULT;
			case SitePackage.PORT__CAPACITY:
				return capacity != CAPACITY_EDEFAULT;
			case SitePackage.PORT__REQUIRED:
				return required != REQUIRED_EDEFAULT;
			case SitePackage.PORT__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case SitePackage.PORT__BUS_ADDRESS:
				return busAddress != BUS_ADDRESS_EDEFAULT;
			case SitePackage.PORT__SERIAL:
				return SERIAL_EDEFAULT == null ? serial != null : !SERIAL_EDEFAULT.equals(serial);
			case SitePackage.PORT__POE:
				return poe != POE_EDEFAULT;
			case SitePackage.PORT__POE_CLASS:
				return poeClass != POE_CLASS_EDEFAULT;
			case SitePackage.PORT__LINKS:
				return links != null && !links.isEmpty();
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
		result.append(", role: ");
		result.append(role);
		result.append(", capacity: ");
		result.append(capacity);
		result.append(", required: ");
		result.append(required);
		result.append(", address: ");
		result.append(address);
		result.append(", busAddress: ");
		result.append(busAddress);
		result.append(", serial: ");
		result.append(serial);
		result.append(", poe: ");
		result.append(poe);
		result.append(", poeClass: ");
		result.append(poeClass);
		result.append(')');
		return result.toString();
	}

} //PortImpl
