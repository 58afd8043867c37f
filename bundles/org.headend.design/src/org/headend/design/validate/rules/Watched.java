package org.headend.design.validate.rules;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.headend.design.site.SitePackage;

/** Features that decide on what runs where. */
final class Watched {
    /** How much a link carries. */
    static final EStructuralFeature[] RATE = { SitePackage.Literals.PORT__SPEED_MBIT, SitePackage.Literals.LINK__RATE_MBIT, SitePackage.Literals.PORT__SERIAL };
    /** What a device sends. */
    static final EStructuralFeature[] STREAMS = { SitePackage.Literals.DEVICE__STREAMS, SitePackage.Literals.MEDIA_STREAM__CODEC,
            SitePackage.Literals.MEDIA_STREAM__WIDTH, SitePackage.Literals.MEDIA_STREAM__HEIGHT, SitePackage.Literals.MEDIA_STREAM__FPS, SitePackage.Literals.MEDIA_STREAM__SCENE,
            SitePackage.Literals.MEDIA_STREAM__MBIT, SitePackage.Literals.MEDIA_STREAM__CONSUMERS, SitePackage.Literals.ELEMENT__NAME };

    private Watched() {
    }
}
