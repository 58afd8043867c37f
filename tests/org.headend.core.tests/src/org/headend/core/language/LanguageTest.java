package org.headend.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import org.headend.core.internal.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LanguageTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void aTextIsSaidInTheLanguageOfTheProgramUnlessTheThreadSpeaksAnother() {
        assertEquals("The file does not exist.", Messages.file_missing.toString());
        assertEquals("文件不存在。", Language.in(Locale.SIMPLIFIED_CHINESE, Messages.file_missing::toString));
        assertEquals("The file does not exist.", Messages.file_missing.toString());
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        assertEquals("文件不存在。", Messages.file_missing.toString());
        assertEquals("The file does not exist.", Language.in(Locale.ENGLISH, Messages.file_missing::toString));
    }

    @Test
    void placeholdersAreFilled() {
        assertEquals("The JSON is broken: x.", Texts.bind(Messages.json_syntax, "x"));
        assertEquals(Messages.json_syntax.in(Locale.SIMPLIFIED_CHINESE).replace("{0}", "x"),
                Language.in(Locale.SIMPLIFIED_CHINESE, () -> Texts.bind(Messages.json_syntax, "x")));
    }

    @Test
    void aLanguageWithoutTranslationIsEnglish() {
        assertEquals("The file does not exist.", Messages.file_missing.in(Locale.forLanguageTag("fr-FR")));
        assertEquals("文件不存在。", Messages.file_missing.in(Locale.forLanguageTag("zh-Hans-CN")));
    }

    @Test
    void theLanguageEndsWithItsWorkAlsoWhenThatFailsOrIsNested() {
        assertThrows(IOException.class, () -> Language.in(Locale.SIMPLIFIED_CHINESE, () -> {
            assertEquals(Locale.FRENCH, Language.in(Locale.FRENCH, Language::current));
            assertEquals(Locale.SIMPLIFIED_CHINESE, Language.current());
            throw new IOException();
        }));
        assertEquals(Locale.ENGLISH, Language.current());
    }

    @Test
    void otherThreadsKeepTheirLanguage() {
        assertEquals(Locale.ENGLISH, Language.in(Locale.SIMPLIFIED_CHINESE, () -> CompletableFuture.supplyAsync(Language::current).join()));
    }
}
