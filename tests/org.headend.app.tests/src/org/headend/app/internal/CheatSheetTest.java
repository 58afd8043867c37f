package org.headend.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Cheat sheets lead somewhere: their commands, views, wizards and help pages exist, in both languages alike. */
class CheatSheetTest {
    private static final String HELP = "/org.headend.help/";

    private record Sheet(String id, Element english, Element chinese) {
    }

    private static List<Sheet> sheets() throws Exception {
        Ui.prepareWorkbench();
        List<Sheet> sheets = new ArrayList<>();
        for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.cheatsheets.cheatSheetContent")) {
            if (element.getName().equals("cheatsheet") && element.getContributor().getName().startsWith("org.headend.")) {
                Bundle bundle = Platform.getBundle(element.getContributor().getName());
                String file = element.getAttribute("contentFile").replace("$nl$/", "");
                sheets.add(new Sheet(element.getAttribute("id"), read(bundle.getEntry(file)), read(bundle.getEntry("nl/zh/CN/" + file))));
            }
        }
        return sheets;
    }

    private static Element read(URL url) throws Exception {
        assertNotNull(url);
        try (InputStream in = url.openStream()) {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in).getDocumentElement();
        }
    }

    private static List<String> attributes(Element sheet, String tag, String attribute) {
        List<String> values = new ArrayList<>();
        NodeList nodes = sheet.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            String value = ((Element) nodes.item(i)).getAttribute(attribute);
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }

    @Test
    void everyCommandOfEverySheetExists() throws Exception {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        List<Sheet> sheets = sheets();
        assertTrue(sheets.size() >= 7, "found only " + sheets.size());
        for (Sheet sheet : sheets) {
            for (String serialization : attributes(sheet.english(), "command", "serialization")) {
                ParameterizedCommand command = commands.deserialize(serialization);
                assertTrue(command.getCommand().isDefined(), sheet.id() + ": " + serialization);
                Object view = command.getParameterMap().get("org.eclipse.ui.views.showView.viewId");
                assertTrue(view == null || PlatformUI.getWorkbench().getViewRegistry().find(String.valueOf(view)) != null, sheet.id() + ": " + view);
                Object wizard = command.getParameterMap().get("newWizardId");
                assertTrue(wizard == null || PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(String.valueOf(wizard)) != null,
                        sheet.id() + ": " + wizard);
            }
        }
    }

    @Test
    void theirHelpPagesExist() throws Exception {
        Bundle help = Platform.getBundle("org.headend.help");
        for (Sheet sheet : sheets()) {
            for (String href : attributes(sheet.english(), "intro", "href")) {
                assertTrue(href.startsWith(HELP), href);
                assertNotNull(help.getEntry(href.substring(HELP.length())), sheet.id() + ": " + href);
            }
        }
    }

    @Test
    void theChineseSheetsHaveTheSameSteps() throws Exception {
        for (Sheet sheet : sheets()) {
            for (String[] part : new String[][] { { "command", "serialization" }, { "intro", "href" }, { "item", "skip" }, { "item", "dialog" } }) {
                assertEquals(attributes(sheet.english(), part[0], part[1]), attributes(sheet.chinese(), part[0], part[1]), sheet.id());
            }
            assertEquals(attributes(sheet.english(), "item", "title").size(), attributes(sheet.chinese(), "item", "title").size(), sheet.id());
            assertFalse(attributes(sheet.english(), "item", "title").equals(attributes(sheet.chinese(), "item", "title")), sheet.id() + " is not translated");
        }
    }
}
