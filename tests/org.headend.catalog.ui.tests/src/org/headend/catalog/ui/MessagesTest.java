package org.headend.catalog.ui;

import org.headend.testsupport.Translations;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void everyTextIsTranslatedWithTheSamePlaceholders() throws Exception {
        Translations.check("org.headend.catalog.ui");
    }
}
