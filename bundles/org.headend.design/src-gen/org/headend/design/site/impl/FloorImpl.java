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

import org.headend.design.site.Floor;
import org.headend.design.site.Placement;
import org.headend.design.site.Riser;
import org.headend.design.site.Route;
import org.headend.design.site.SitePackage;
import org.headend.design.site.Tray;
import org.headend.design.site.Wall;
import org.headend.design.site.Zone;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Floor</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headend.design.site.impl.FloorImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.headend.design.site.impl.FloorImpl#getBackground <em>Background</em>}</li>
 *   <li>{@link org.headend.design.site.impl.FloorImpl#getPlacements <em>Placements</em>}</li>
 *   <li>{@link org.headend.design.site.impl.FloorImpl#getBackgroundPage <em>Background Page</em>}</li>
 *   <li>{@link org.headend.design.site.impl.FloorImpl#getBackgroundX <em>Background X</em>}</li>
 *   <li>{@link org.headend.design.site.impl.FloorImpl#getBackgroundY <em>Background Y</em>}</li>
 *   <li>{@link org.headend.design.site.impl.FloorImpl#getBackgroundScale <em>Background Scale</em>}</li>
 *   <li>{@link org.headend.design.site.impl.FloorImpl#getBackgroundRotation <em>Background Rotation</em>}</li>
 *   <li>{@link org.headend.design.site.impl.FloorImpl#getBackgroundOpacity <em>Background Opacity</em>}</li>
 *   <li>{@link org.headend.design.site.impl.FloorImpl#getWidth <em>Width</em>}</li>
 *   <li>{@link org.headend.design.site.impl.FloorImpl#getDepth <em>Depth</em>}</li>
 *   <li>{@link org.headend.design.site.impl.FloorImpl#getElevation <em>Elevation</em>}</li>
 *   <li>{@link org.headend.design.site.impl.FloorImpl#getCeiling <em>Ceiling</em>}</li>
 *   <li>{@link org.headend.design.site.impl.FloorImpl#getWalls <em>Walls</em>}</li>
 *   <li>{@link org.headend.design.site.impl.FloorImpl#getZones <em>Zones</em>}</li>
 *   <li>{@link org.headend.design.site.impl.FloorImpl#getTrays <em>Trays</em>}</li>
 *   <li>{@link org.headend.design.site.impl.FloorImpl#getRisers <em>Risers</em>}</li>
 *   <li>{@link org.headend.design.site.impl.FloorImpl#getRoutes <em>Routes</em>}</li>
 *   <li>{@link org.headend.design.site.impl.FloorImpl#getNorth <em>North</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FloorImpl extends ElementImpl implements Floor {
	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final int LEVEL_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected int level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getBackground() <em>Background</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackground()
	 * @generated
	 * @ordered
	 */
	protected static final String BACKGROUND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBackground() <em>Background</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackground()
	 * @generated
	 * @ordered
	 */
	protected String background = BACKGROUND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPlacements() <em>Placements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlacements()
	 * @generated
	 * @ordered
	 */
	protected EList<Placement> placements;

	/**
	 * The default value of the '{@link #getBackgroundPage() <em>Background Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackgroundPage()
	 * @generated
	 * @ordered
	 */
	protected static final int BACKGROUND_PAGE_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getBackgroundPage() <em>Background Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackgroundPage()
	 * @generated
	 * @ordered
	 */
	protected int backgroundPage = BACKGROUND_PAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBackgroundX() <em>Background X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackgroundX()
	 * @generated
	 * @ordered
	 */
	protected static final double BACKGROUND_X_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getBackgroundX() <em>Background X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackgroundX()
	 * @generated
	 * @ordered
	 */
	protected double backgroundX = BACKGROUND_X_EDEFAULT;

	/**
	 * The default value of the '{@link #getBackgroundY() <em>Background Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackgroundY()
	 * @generated
	 * @ordered
	 */
	protected static final double BACKGROUND_Y_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getBackgroundY() <em>Background Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackgroundY()
	 * @generated
	 * @ordered
	 */
	protected double backgroundY = BACKGROUND_Y_EDEFAULT;

	/**
	 * The default value of the '{@link #getBackgroundScale() <em>Background Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackgroundScale()
	 * @generated
	 * @ordered
	 */
	protected static final double BACKGROUND_SCALE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getBackgroundScale() <em>Background Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackgroundScale()
	 * @generated
	 * @ordered
	 */
	protected double backgroundScale = BACKGROUND_SCALE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBackgroundRotation() <em>Background Rotation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackgroundRotation()
	 * @generated
	 * @ordered
	 */
	protected static final double BACKGROUND_ROTATION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getBackgroundRotation() <em>Background Rotation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackgroundRotation()
	 * @generated
	 * @ordered
	 */
	protected double backgroundRotation = BACKGROUND_ROTATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getBackgroundOpacity() <em>Background Opacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackgroundOpacity()
	 * @generated
	 * @ordered
	 */
	protected static final double BACKGROUND_OPACITY_EDEFAULT = 0.6;

	/**
	 * The cached value of the '{@link #getBackgroundOpacity() <em>Background Opacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackgroundOpacity()
	 * @generated
	 * @ordered
	 */
	protected double backgroundOpacity = BACKGROUND_OPACITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected static final double WIDTH_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected double width = WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getDepth() <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepth()
	 * @generated
	 * @ordered
	 */
	protected static final double DEPTH_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getDepth() <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepth()
	 * @generated
	 * @ordered
	 */
	protected double depth = DEPTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getElevation() <em>Elevation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElevation()
	 * @generated
	 * @ordered
	 */
	protected static final double ELEVATION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getElevation() <em>Elevation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElevation()
	 * @generated
	 * @ordered
	 */
	protected double elevation = ELEVATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCeiling() <em>Ceiling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCeiling()
	 * @generated
	 * @ordered
	 */
	protected static final double CEILING_EDEFAULT = 3.0;

	/**
	 * The cached value of the '{@link #getCeiling() <em>Ceiling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCeiling()
	 * @generated
	 * @ordered
	 */
	protected double ceiling = CEILING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getWalls() <em>Walls</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWalls()
	 * @generated
	 * @ordered
	 */
	protected EList<Wall> walls;

	/**
	 * The cached value of the '{@link #getZones() <em>Zones</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZones()
	 * @generated
	 * @ordered
	 */
	protected EList<Zone> zones;

	/**
	 * The cached value of the '{@link #getTrays() <em>Trays</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrays()
	 * @generated
	 * @ordered
	 */
	protected EList<Tray> trays;

	/**
	 * The cached value of the '{@link #getRisers() <em>Risers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRisers()
	 * @generated
	 * @ordered
	 */
	protected EList<Riser> risers;

	/**
	 * The cached value of the '{@link #getRoutes() <em>Routes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoutes()
	 * @generated
	 * @ordered
	 */
	protected EList<Route> routes;

	/**
	 * The default value of the '{@link #getNorth() <em>North</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNorth()
	 * @generated
	 * @ordered
	 */
	protected static final double NORTH_EDEFAULT = -1.0;

	/**
	 * The cached value of the '{@link #getNorth() <em>North</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNorth()
	 * @generated
	 * @ordered
	 */
	protected double north = NORTH_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FloorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SitePackage.Literals.FLOOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(int newLevel) {
		int oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.FLOOR__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBackground() {
		return background;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackground(String newBackground) {
		String oldBackground = background;
		background = newBackground;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.FLOOR__BACKGROUND, oldBackground, background));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Placement> getPlacements() {
		if (placements == null) {
			placements = new EObjectContainmentEList<Placement>(Placement.class, this, SitePackage.FLOOR__PLACEMENTS);
		}
		return placements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBackgroundPage() {
		return backgroundPage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackgroundPage(int newBackgroundPage) {
		int oldBackgroundPage = backgroundPage;
		backgroundPage = newBackgroundPage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.FLOOR__BACKGROUND_PAGE, oldBackgroundPage, backgroundPage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBackgroundX() {
		return backgroundX;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackgroundX(double newBackgroundX) {
		double oldBackgroundX = backgroundX;
		backgroundX = newBackgroundX;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.FLOOR__BACKGROUND_X, oldBackgroundX, backgroundX));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBackgroundY() {
		return backgroundY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackgroundY(double newBackgroundY) {
		double oldBackgroundY = backgroundY;
		backgroundY = newBackgroundY;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.FLOOR__BACKGROUND_Y, oldBackgroundY, backgroundY));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBackgroundScale() {
		return backgroundScale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackgroundScale(double newBackgroundScale) {
		double oldBackgroundScale = backgroundScale;
		backgroundScale = newBackgroundScale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.FLOOR__BACKGROUND_SCALE, oldBackgroundScale, backgroundScale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBackgroundRotation() {
		return backgroundRotation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackgroundRotation(double newBackgroundRotation) {
		double oldBackgroundRotation = backgroundRotation;
		backgroundRotation = newBackgroundRotation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.FLOOR__BACKGROUND_ROTATION, oldBackgroundRotation, backgroundRotation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBackgroundOpacity() {
		return backgroundOpacity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackgroundOpacity(double newBackgroundOpacity) {
		double oldBackgroundOpacity = backgroundOpacity;
		backgroundOpacity = newBackgroundOpacity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.FLOOR__BACKGROUND_OPACITY, oldBackgroundOpacity, backgroundOpacity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWidth() {
		return width;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWidth(double newWidth) {
		double oldWidth = width;
		width = newWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.FLOOR__WIDTH, oldWidth, width));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDepth() {
		return depth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDepth(double newDepth) {
		double oldDepth = depth;
		depth = newDepth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.FLOOR__DEPTH, oldDepth, depth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getElevation() {
		return elevation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setElevation(double newElevation) {
		double oldElevation = elevation;
		elevation = newElevation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.FLOOR__ELEVATION, oldElevation, elevation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCeiling() {
		return ceiling;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCeiling(double newCeiling) {
		double oldCeiling = ceiling;
		ceiling = newCeiling;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.FLOOR__CEILING, oldCeiling, ceiling));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Wall> getWalls() {
		if (walls == null) {
			walls = new EObjectContainmentEList<Wall>(Wall.class, this, SitePackage.FLOOR__WALLS);
		}
		return walls;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Zone> getZones() {
		if (zones == null) {
			zones = new EObjectContainmentEList<Zone>(Zone.class, this, SitePackage.FLOOR__ZONES);
		}
		return zones;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Tray> getTrays() {
		if (trays == null) {
			trays = new EObjectContainmentEList<Tray>(Tray.class, this, SitePackage.FLOOR__TRAYS);
		}
		return trays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Riser> getRisers() {
		if (risers == null) {
			risers = new EObjectContainmentEList<Riser>(Riser.class, this, SitePackage.FLOOR__RISERS);
		}
		return risers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Route> getRoutes() {
		if (routes == null) {
			routes = new EObjectContainmentEList<Route>(Route.class, this, SitePackage.FLOOR__ROUTES);
		}
		return routes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getNorth() {
		return north;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNorth(double newNorth) {
		double oldNorth = north;
		north = newNorth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SitePackage.FLOOR__NORTH, oldNorth, north));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SitePackage.FLOOR__PLACEMENTS:
				return ((InternalEList<?>)getPlacements()).basicRemove(otherEnd, msgs);
			case SitePackage.FLOOR__WALLS:
				return ((InternalEList<?>)getWalls()).basicRemove(otherEnd, msgs);
			case SitePackage.FLOOR__ZONES:
				return ((InternalEList<?>)getZones()).basicRemove(otherEnd, msgs);
			case SitePackage.FLOOR__TRAYS:
				return ((InternalEList<?>)getTrays()).basicRemove(otherEnd, msgs);
			case SitePackage.FLOOR__RISERS:
				return ((InternalEList<?>)getRisers()).basicRemove(otherEnd, msgs);
			case SitePackage.FLOOR__ROUTES:
				return ((InternalEList<?>)getRoutes()).basicRemove(otherEnd, msgs);
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
			case SitePackage.FLOOR__LEVEL:
				return getLevel();
			case SitePackage.FLOOR__BACKGROUND:
				return getBackground();
			case SitePackage.FLOOR__PLACEMENTS:
				return getPlacements();
			case SitePackage.FLOOR__BACKGROUND_PAGE:
				return getBackgroundPage();
			case SitePackage.FLOOR__BACKGROUND_X:
				return getBackgroundX();
			case SitePackage.FLOOR__BACKGROUND_Y:
				return getBackgroundY();
			case SitePackage.FLOOR__BACKGROUND_SCALE:
				return getBackgroundScale();
			case SitePackage.FLOOR__BACKGROUND_ROTATION:
				return getBackgroundRotation();
			case SitePackage.FLOOR__BACKGROUND_OPACITY:
				return getBackgroundOpacity();
			case SitePackage.FLOOR__WIDTH:
				return getWidth();
			case SitePackage.FLOOR__DEPTH:
				return getDepth();
			case SitePackage.FLOOR__ELEVATION:
				return getElevation();
			case SitePackage.FLOOR__CEILING:
				return getCeiling();
			case SitePackage.FLOOR__WALLS:
				return getWalls();
			case SitePackage.FLOOR__ZONES:
				return getZones();
			case SitePackage.FLOOR__TRAYS:
				return getTrays();
			case SitePackage.FLOOR__RISERS:
				return getRisers();
			case SitePackage.FLOOR__ROUTES:
				return getRoutes();
			case SitePackage.FLOOR__NORTH:
				return getNorth();
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
			case SitePackage.FLOOR__LEVEL:
				setLevel((Integer)newValue);
				return;
			case SitePackage.FLOOR__BACKGROUND:
				setBackground((String)newValue);
				return;
			case SitePackage.FLOOR__PLACEMENTS:
				getPlacements().clear();
				getPlacements().addAll((Collection<? extends Placement>)newValue);
				return;
			case SitePackage.FLOOR__BACKGROUND_PAGE:
				setBackgroundPage((Integer)newValue);
				return;
			case SitePackage.FLOOR__BACKGROUND_X:
				setBackgroundX((Double)newValue);
				return;
			case SitePackage.FLOOR__BACKGROUND_Y:
				setBackgroundY((Double)newValue);
				return;
			case SitePackage.FLOOR__BACKGROUND_SCALE:
				setBackgroundScale((Double)newValue);
				return;
			case SitePackage.FLOOR__BACKGROUND_ROTATION:
				setBackgroundRotation((Double)newValue);
				return;
			case SitePackage.FLOOR__BACKGROUND_OPACITY:
				setBackgroundOpacity((Double)newValue);
				return;
			case SitePackage.FLOOR__WIDTH:
				setWidth((Double)newValue);
				return;
			case SitePackage.FLOOR__DEPTH:
				setDepth((Double)newValue);
				return;
			case SitePackage.FLOOR__ELEVATION:
				setElevation((Double)newValue);
				return;
			case SitePackage.FLOOR__CEILING:
				setCeiling((Double)newValue);
				return;
			case SitePackage.FLOOR__WALLS:
				getWalls().clear();
				getWalls().addAll((Collection<? extends Wall>)newValue);
				return;
			case SitePackage.FLOOR__ZONES:
				getZones().clear();
				getZones().addAll((Collection<? extends Zone>)newValue);
				return;
			case SitePackage.FLOOR__TRAYS:
				getTrays().clear();
				getTrays().addAll((Collection<? extends Tray>)newValue);
				return;
			case SitePackage.FLOOR__RISERS:
				getRisers().clear();
				getRisers().addAll((Collection<? extends Riser>)newValue);
				return;
			case SitePackage.FLOOR__ROUTES:
				getRoutes().clear();
				getRoutes().addAll((Collection<? extends Route>)newValue);
				return;
			case SitePackage.FLOOR__NORTH:
				setNorth((Double)newValue);
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
			case SitePackage.FLOOR__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case SitePackage.FLOOR__BACKGROUND:
				setBackground(BACKGROUND_EDEFAULT);
				return;
			case SitePackage.FLOOR__PLACEMENTS:
				getPlacements().clear();
				return;
			case SitePackage.FLOOR__BACKGROUND_PAGE:
				setBackgroundPage(BACKGROUND_PAGE_EDEFAULT);
				return;
			case SitePackage.FLOOR__BACKGROUND_X:
				setBackgroundX(BACKGROUND_X_EDEFAULT);
				return;
			case SitePackage.FLOOR__BACKGROUND_Y:
				setBackgroundY(BACKGROUND_Y_EDEFAULT);
				return;
			case SitePackage.FLOOR__BACKGROUND_SCALE:
				setBackgroundScale(BACKGROUND_SCALE_EDEFAULT);
				return;
			case SitePackage.FLOOR__BACKGROUND_ROTATION:
				setBackgroundRotation(BACKGROUND_ROTATION_EDEFAULT);
				return;
			case SitePackage.FLOOR__BACKGROUND_OPACITY:
				setBackgroundOpacity(BACKGROUND_OPACITY_EDEFAULT);
				return;
			case SitePackage.FLOOR__WIDTH:
				setWidth(WIDTH_EDEFAULT);
				return;
			case SitePackage.FLOOR__DEPTH:
				setDepth(DEPTH_EDEFAULT);
				return;
			case SitePackage.FLOOR__ELEVATION:
				setElevation(ELEVATION_EDEFAULT);
				return;
			case SitePackage.FLOOR__CEILING:
				setCeiling(CEILING_EDEFAULT);
				return;
			case SitePackage.FLOOR__WALLS:
				getWalls().clear();
				return;
			case SitePackage.FLOOR__ZONES:
				getZones().clear();
				return;
			case SitePackage.FLOOR__TRAYS:
				getTrays().clear();
				return;
			case SitePackage.FLOOR__RISERS:
				getRisers().clear();
				return;
			case SitePackage.FLOOR__ROUTES:
				getRoutes().clear();
				return;
			case SitePackage.FLOOR__NORTH:
				setNorth(NORTH_EDEFAULT);
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
			case SitePackage.FLOOR__LEVEL:
				return level != LEVEL_EDEFAULT;
			case SitePackage.FLOOR__BACKGROUND:
				return BACKGROUND_EDEFAULT == null ? background != null : !BACKGROUND_EDEFAULT.equals(background);
			case SitePackage.FLOOR__PLACEMENTS:
				return placements != null && !placements.isEmpty();
			case SitePackage.FLOOR__BACKGROUND_PAGE:
				return backgroundPage != BACKGROUND_PAGE_EDEFAULT;
			case SitePackage.FLOOR__BACKGROUND_X:
				return backgroundX != BACKGROUND_X_EDEFAULT;
			case SitePackage.FLOOR__BACKGROUND_Y:
				return backgroundY != BACKGROUND_Y_EDEFAULT;
			case SitePackage.FLOOR__BACKGROUND_SCALE:
				return backgroundScale != BACKGROUND_SCALE_EDEFAULT;
			case SitePackage.FLOOR__BACKGROUND_ROTATION:
				return backgroundRotation != BACKGROUND_ROTATION_EDEFAULT;
			case SitePackage.FLOOR__BACKGROUND_OPACITY:
				return backgroundOpacity != BACKGROUND_OPACITY_EDEFAULT;
			case SitePackage.FLOOR__WIDTH:
				return width != WIDTH_EDEFAULT;
			case SitePackage.FLOOR__DEPTH:
				return depth != DEPTH_EDEFAULT;
			case SitePackage.FLOOR__ELEVATION:
				return elevation != ELEVATION_EDEFAULT;
			case SitePackage.FLOOR__CEILING:
				return ceiling != CEILING_EDEFAULT;
			case SitePackage.FLOOR__WALLS:
				return walls != null && !walls.isEmpty();
			case SitePackage.FLOOR__ZONES:
				return zones != null && !zones.isEmpty();
			case SitePackage.FLOOR__TRAYS:
				return trays != null && !trays.isEmpty();
			case SitePackage.FLOOR__RISERS:
				return risers != null && !risers.isEmpty();
			case SitePackage.FLOOR__ROUTES:
				return routes != null && !routes.isEmpty();
			case SitePackage.FLOOR__NORTH:
				return north != NORTH_EDEFAULT;
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
		result.append(" (level: ");
		result.append(level);
		result.append(", background: ");
		result.append(background);
		result.append(", backgroundPage: ");
		result.append(backgroundPage);
		result.append(", backgroundX: ");
		result.append(backgroundX);
		result.append(", backgroundY: ");
		result.append(backgroundY);
		result.append(", backgroundScale: ");
		result.append(backgroundScale);
		result.append(", backgroundRotation: ");
		result.append(backgroundRotation);
		result.append(", backgroundOpacity: ");
		result.append(backgroundOpacity);
		result.append(", width: ");
		result.append(width);
		result.append(", depth: ");
		result.append(depth);
		result.append(", elevation: ");
		result.append(elevation);
		result.append(", ceiling: ");
		result.append(ceiling);
		result.append(", north: ");
		result.append(north);
		result.append(')');
		return result.toString();
	}

} //FloorImpl
