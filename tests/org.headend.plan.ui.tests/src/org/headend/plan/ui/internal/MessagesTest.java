package org.headend.plan.ui.internal;

import org.headend.testsupport.Translations;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void everyTextIsTranslatedWithTheSamePlaceholders() throws Exception {
        Translations.check("org.headend.plan.ui");
    }
}
