package org.headend.design.ui.internal.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IContextProvider;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.keys.IBindingService;
import org.headend.core.resources.ProblemMarkers;
import org.headend.design.Designs;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.Site;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.OpenSite;
import org.headend.design.ui.internal.editor.DesignPages;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** F1 wherever a finding is shown. */
class RuleHelpKeyTest {
    private static final String RULE = "PWR-07";
    private static final String HELP = "org.eclipse.ui.help.dynamicHelp";
    private static final String VIEW = "org.eclipse.help.ui.HelpView";
    private OpenSite site;
    private OpenDesign design;
    private Device alarm;

    @BeforeEach
    void unplug() throws Exception {
        site = new OpenSite("help");
        design = site.design();
        alarm = site.device("alarm1");
        Link supply = alarm.getPorts().get(1).getLinks().get(0);
        design.change("Unplug", () -> Designs.remove(supply));
        Ui.await("the alarm without power is found", () -> validation().findings().stream().anyMatch(f -> f.problem().code().equals(RULE)));
    }

    @AfterEach
    void close() throws Exception {
        for (String view : List.of(VIEW, ChecksView.ID)) {
            if (Ui.page().findView(view) instanceof IViewPart part) {
                Ui.page().hideView(part);
            }
        }
        site.close();
    }

    private LiveValidation validation() {
        return design.editor().getAdapter(LiveValidation.class);
    }

    private static IContext context(IWorkbenchPart part) {
        return part.getAdapter(IContextProvider.class).getContext(null);
    }

    private static void assertExplains(IContext context) {
        assertEquals("/org.headend.help/html/design-rules.html#" + RULE, context.getRelatedTopics()[0].getHref());
        assertTrue(context.getRelatedTopics()[0].getLabel().contains(RULE));
        assertFalse(context.getText().isBlank());
    }

    @Test
    void f1OnARowOfTheChecksOpensTheHelpAtItsRule() {
        assertEquals(HELP, PlatformUI.getWorkbench().getService(IBindingService.class)
                .getPerfectMatch(key("F1")).getParameterizedCommand().getId(), "the key of the platform");
        IViewPart view = Ui.showView(ChecksView.ID);
        Table table = Ui.find(Ui.page().getWorkbenchWindow().getShell(), Table.class, t -> t.isVisible() && t.getColumnCount() == 5);
        Ui.await("it is listed", () -> table.getItemCount() > 0);
        int row = 0;
        while (!table.getItem(row).getText(1).equals(RULE)) {
            row++;
        }
        table.setFocus();
        table.setSelection(row);
        table.notifyListeners(SWT.Selection, new Event());
        assertExplains(context(view));
        site.run(HELP);
        Ui.await("the help is open", () -> Ui.page().findView(VIEW) != null);
        Ui.screenshot("help-of-a-finding");
    }

    private static KeySequence key(String text) {
        try {
            return KeySequence.getInstance(text);
        } catch (org.eclipse.jface.bindings.keys.ParseException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void f1OnTheCanvasAndInThePropertiesExplainsTheWorstFindingOfTheSelection() {
        site.view("org.eclipse.ui.views.PropertySheet");
        design.select(List.of(alarm));
        Ui.processEvents();
        assertExplains(context(design.editor()));
        assertExplains(context(Ui.page().findView("org.eclipse.ui.views.PropertySheet")));
        design.select(List.of(site.device("router1")));
        Ui.processEvents();
        assertTrue(context(design.editor()).getRelatedTopics()[0].getHref().endsWith("topology.html"), "nothing found there: the page about the canvas");
        design.editor().getAdapter(DesignPages.class).show("devices");
        assertTrue(context(design.editor()).getRelatedTopics()[0].getHref().endsWith("tables.html"));
    }

    @Test
    void f1OnAMarkerExplainsItsRule() throws Exception {
        site.run("org.eclipse.ui.file.save");
        Ui.await("the file has a marker", () -> marker() != null);
        String id = IDE.getMarkerHelpRegistry().getHelp(marker());
        assertExplains(HelpSystem.getContext(id));
    }

    private IMarker marker() {
        try {
            for (IMarker marker : site.file().findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO)) {
                if (marker.getAttribute(ProblemMarkers.CODE, "").equals(RULE)) {
                    return marker;
                }
            }
            return null;
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new AssertionError(e);
        }
    }
}
