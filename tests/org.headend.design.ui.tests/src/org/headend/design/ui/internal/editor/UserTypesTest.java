package org.headend.design.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.headend.catalog.TypeFile;
import org.headend.design.ui.internal.OpenSite;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserTypesTest {
    private static final String TYPES = """
            {"formatVersion":1,"types":[{"id":"mine/%s","name":"Mine","category":"switch","ports":[{"name":"p","kind":"ETHERNET","count":8}]}]}
            """;

    @TempDir
    Path folder;
    private String before;
    private OpenSite site;

    @BeforeEach
    void open() throws Exception {
        before = System.getProperty(TypeFile.USER_FOLDER);
        System.setProperty(TypeFile.USER_FOLDER, folder.resolve("catalog").toString());
        site = new OpenSite("usertypes");
    }

    @AfterEach
    void close() throws Exception {
        site.close();
        if (before == null) {
            System.clearProperty(TypeFile.USER_FOLDER);
        } else {
            System.setProperty(TypeFile.USER_FOLDER, before);
        }
    }

    private void comeBack() {
        site.editor().getSite().getShell().notifyListeners(SWT.Activate, new Event());
    }

    private boolean has(String type) {
        return site.design().catalog().type("mine/" + type).isPresent();
    }

    @Test
    void typesOfTheUserThatOthersWriteAreThereWhenTheWindowHasTheFocusAgain() throws Exception {
        assertTrue(!has("one"));
        Files.createDirectories(folder.resolve("catalog"));
        Files.writeString(folder.resolve("catalog/mine.json"), TYPES.formatted("one"));
        comeBack();
        Ui.await("the new type", () -> has("one"));
        Files.writeString(folder.resolve("catalog/mine.json"), TYPES.formatted("another"));
        Ui.page().activate(site.editor());
        comeBack();
        Ui.await("the changed type", () -> has("another") && !has("one"));
        Files.delete(folder.resolve("catalog/mine.json"));
        comeBack();
        Ui.await("it is gone", () -> !has("another"));
    }
}
