package org.headend.design.compare;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.headend.design.site.SitePackage;
import org.junit.jupiter.api.Test;

class FeatureLabelsTest {

    @Test
    void everyFeatureHasANameInBothLanguages() {
        for (EClass type : SitePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).toList()) {
            for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                if (!feature.isTransient()) {
                    String chinese = FeatureLabels.of(feature, Locale.SIMPLIFIED_CHINESE);
                    assertTrue(chinese.length() == 1 || chinese.codePoints().anyMatch(c -> c > 0x2E80) || chinese.equals(chinese.toUpperCase(Locale.ROOT))
                            || chinese.equals("PoE"), feature.getName());
                    assertNotEquals("", FeatureLabels.of(feature, Locale.ENGLISH), feature.getName());
                }
            }
        }
    }
}
