package org.headend.dataset.ui.internal.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.headend.annotation.Tour;
import org.headend.dataset.Sample;
import org.headend.dataset.Split;
import org.headend.dataset.Statistics;
import org.headend.dataset.ui.internal.Messages;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SamplesViewTest {
    private static final int SCENES = 40;

    private Fixture fixture;
    private SamplesView view;

    @BeforeEach
    void prepare() throws Exception {
        fixture = new Fixture("Samples Site").withSigns(SCENES);
        view = fixture.open();
    }

    @AfterEach
    void clean() throws Exception {
        fixture.close();
    }

    private static void execute(String command) {
        try {
            Ui.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
        } catch (Exception e) {
            throw new AssertionError(command, e);
        }
        Ui.processEvents();
    }

    private Shell shell() {
        return view.getSite().getShell();
    }

    private Text filterText() {
        return Ui.find(view.filter(), Text.class, t -> Messages.filter_text.equals(t.getMessage()));
    }

    private void click(int index) {
        Rectangle cell = view.grid().cellBounds(index);
        Ui.click(view.grid(), new Point(cell.x + cell.width / 2, cell.y + 20));
    }

    private Map<String, Integer> counts() throws Exception {
        return Statistics.of(fixture.dataset().samples(null), Map.of()).perClass();
    }

    @Test
    void filtersByNameClassAndStateAndCountsWhatIsShown() throws Exception {
        assertEquals("40 samples", view.status().text());
        filterText().setText("scene 003");
        Ui.await("the filter", () -> view.status().text().equals("11 of 40 samples"));
        filterText().setText("");
        Ui.await("no filter", () -> view.status().text().equals("40 samples"));
        Combo classes = Ui.find(view.filter(), Combo.class, c -> Messages.filter_class.equals(c.getToolTipText()));
        String item = java.util.Arrays.stream(classes.getItems()).filter(i -> i.startsWith("no-entry")).findFirst().orElseThrow();
        Fixture.choose(view.filter(), Messages.filter_class, item);
        long expected = fixture.dataset().samples(null).stream()
                .filter(s -> s.annotations().stream().anyMatch(a -> a.label().equals("no-entry"))).count();
        assertEquals(expected, view.grid().samples().size());
        assertEquals(expected, ((Tour) view.getAdapter(Tour.class)).samples().size(), "the editor's Next follows the filter");
        Ui.await("thumbnails", () -> view.grid().isComplete());
        Ui.screenshot("dataset-samples-filtered");
        Fixture.choose(view.filter(), Messages.filter_state, Messages.state_problem);
        assertEquals(0, view.grid().samples().size());
        assertFalse(view.grid().isVisible(), "an empty state is shown");
        Ui.screenshot("dataset-samples-nothing-matches");
        view.clearFilter();
        Fixture.choose(view.filter(), Messages.filter_order, Messages.order_mostBoxes);
        List<Integer> boxes = view.grid().samples().stream().map(s -> s.annotations().size()).toList();
        assertEquals(boxes.stream().sorted(java.util.Comparator.reverseOrder()).toList(), boxes);
    }

    @Test
    void keysAndPointerMoveAndExtendTheSelection() {
        click(2);
        assertEquals(List.of("scene-0003.jpg"), view.selectedIds());
        Ui.key(SWT.ARROW_RIGHT, '\0');
        assertEquals(List.of("scene-0004.jpg"), view.selectedIds());
        Ui.key(SWT.END, '\0');
        assertEquals(List.of("scene-0040.jpg"), view.selectedIds());
        Ui.key(SWT.HOME, '\0');
        Ui.key(SWT.ARROW_DOWN, '\0');
        int columns = view.grid().geometry().columns();
        assertEquals(List.of(String.format("scene-%04d.jpg", columns + 1)), view.selectedIds());
        Event shift = new Event();
        shift.keyCode = SWT.END;
        shift.stateMask = SWT.SHIFT;
        view.grid().notifyListeners(SWT.KeyDown, shift);
        assertEquals(SCENES - columns, view.grid().selectionCount());
        execute("org.eclipse.ui.edit.selectAll");
        Ui.await("all", () -> view.grid().selectionCount() == SCENES);
        assertTrue(view.status().text().endsWith("40 selected"), view.status().text());
        int before = view.grid().geometry().columns();
        view.grid().setSide(256);
        assertTrue(view.grid().geometry().columns() < before);
        assertEquals(SCENES, view.grid().selectionCount());
        view.grid().update();
        Ui.await("larger thumbnails", () -> view.grid().isComplete());
        Ui.screenshot("dataset-samples-large");
    }

    @Test
    void aDoubleClickOpensTheImageEditorAndSelectionsAreFiles() throws Exception {
        click(4);
        IStructuredSelection selection = (IStructuredSelection) view.getSite().getSelectionProvider().getSelection();
        IFile file = Adapters.adapt(selection.getFirstElement(), IFile.class);
        assertEquals(fixture.folder().getFile("samples/scene-0005.jpg"), file);
        Ui.page().setPartState(Ui.page().getReference(view), IWorkbenchPage.STATE_RESTORED);
        view.grid().notifyListeners(SWT.DefaultSelection, new Event());
        Ui.await("the editor", () -> Ui.page().getActiveEditor() != null);
        assertEquals(SamplesView.IMAGE_EDITOR, Ui.page().getActiveEditor().getSite().getId());
        Sample sample = fixture.dataset().sample("scene-0005.jpg");
        fixture.dataset().write(sample.with(List.of()).withVerified(false));
        Ui.page().activate(view);
        Ui.await("what the editor did", () -> view.content().samples().get(4).annotations().isEmpty());
    }

    @Test
    void theSplitDialogAssignsEverySampleAndUndoTakesItBack() throws Exception {
        Dialogs.in(() -> execute("org.headend.dataset.ui.splitAll"), Messages.splitDialog_title, dialog -> {
            Button ok = Ui.button(dialog, Messages.splitDialog_ok);
            Ui.await("the preview", ok::isEnabled);
            Ui.screenshot("dataset-split-dialog");
            Ui.press(ok);
        });
        Ui.await("the split", () -> view.content().splits().size() == SCENES);
        Fixture.settle();
        assertEquals(28, fixture.dataset().splits().values().stream().filter(s -> s == Split.TRAIN).count(), 1);
        Fixture.choose(view.filter(), Messages.filter_split, Messages.split_test);
        assertEquals(fixture.dataset().splits().values().stream().filter(s -> s == Split.TEST).count(), view.grid().samples().size());
        view.clearFilter();
        Ui.screenshot("dataset-samples-split");
        execute("org.eclipse.ui.edit.undo");
        Ui.await("undo", () -> view.content().splits().isEmpty());
        execute("org.eclipse.ui.edit.redo");
        Ui.await("redo", () -> view.content().splits().size() == SCENES);
    }

    @Test
    void deletedSamplesComeBackByUndo() throws Exception {
        click(0);
        Dialogs.in(() -> execute("org.eclipse.ui.edit.delete"), Messages.delete_title, dialog -> {
            Ui.screenshot("dataset-delete");
            Ui.press(Ui.button(dialog, Messages.delete_ok));
        });
        Ui.await("the deletion", () -> view.content().samples().size() == SCENES - 1);
        assertFalse(Files.exists(fixture.dataset().picture("scene-0001.jpg")));
        execute("org.eclipse.ui.edit.undo");
        Ui.await("undo", () -> view.content().samples().size() == SCENES);
        assertEquals(fixture.dataset().samples(null), view.content().samples());
    }

    @Test
    void verifiedMarksAreTakenAwayAndBroughtBack() throws Exception {
        view.grid().selectAll();
        execute("org.headend.dataset.ui.unverify");
        Ui.await("not verified", () -> view.content().samples().stream().noneMatch(Sample::verified));
        Fixture.settle();
        assertTrue(fixture.dataset().samples(null).stream().noneMatch(Sample::verified));
        execute("org.eclipse.ui.edit.undo");
        Ui.await("undo", () -> view.content().samples().stream().allMatch(Sample::verified));
    }

    @Test
    void renamingAClassReachesEverySidecarAndUndoTakesItBack() throws Exception {
        Map<String, Integer> before = counts();
        Table table = Ui.find(view.classList(), Table.class, t -> true);
        view.classList().select("no-entry");
        Event f2 = new Event();
        f2.keyCode = SWT.F2;
        Dialogs.in(() -> table.notifyListeners(SWT.KeyDown, f2), Messages.classes_renameTitle, dialog -> {
            Ui.find(dialog, Text.class, t -> t.getEditable()).setText("禁止通行");
            Ui.screenshot("dataset-class-rename");
            Ui.press(Ui.button(dialog, "OK"));
        });
        Ui.await("the new name", () -> view.content().counts().containsKey("禁止通行")
                && !view.content().counts().containsKey("no-entry"));
        Fixture.settle();
        assertEquals(before.get("no-entry"), counts().get("禁止通行"));
        assertEquals("禁止通行", fixture.dataset().classes().get(0).name());
        execute("org.eclipse.ui.edit.undo");
        Ui.await("undo", () -> view.content().counts().containsKey("no-entry"));
        Fixture.settle();
        assertEquals(before, counts());
    }

    @Test
    void picturesAreAddedAndChangesOfOthersAreSeen() throws Exception {
        Path picture = fixture.dataset().picture("scene-0001.jpg");
        view.changes().add(List.of(picture));
        Ui.await("the new sample", () -> view.content().samples().size() == SCENES + 1);
        assertTrue(Files.exists(fixture.dataset().picture("scene-0001_2.jpg")));
        Fixture.choose(view.filter(), Messages.filter_state, Messages.state_notAnnotated);
        assertEquals(List.of("scene-0001_2.jpg"), view.grid().samples().stream().map(Sample::id).toList());
        Path sidecar = fixture.dataset().samplesFolder().resolve("scene-0003.jpg.json");
        Files.writeString(sidecar, "{\"objects\":[{\"label\":\"cat\",\"box\":[1,2,30,40]}]}");
        fixture.folder().getFile(IPath.fromPortableString("samples/scene-0003.jpg.json")).refreshLocal(IResource.DEPTH_ZERO, null);
        Ui.await("the label of somebody else", () -> view.content().counts().containsKey("cat"));
        Fixture.choose(view.filter(), Messages.filter_state, Messages.state_problem);
        assertEquals(List.of("scene-0003.jpg"), view.grid().samples().stream().map(Sample::id).toList());
        Files.writeString(sidecar, "{\"objects\": [");
        view.refresh();
        Ui.await("the broken file", () -> view.content().problems().getOrDefault("scene-0003.jpg",
                view.content().problems().values().iterator().next()).code().startsWith("json"));
        Ui.screenshot("dataset-samples-problem");
    }

    @Test
    void openingTheDescriptorShowsTheSamples() throws Exception {
        Fixture.hide(view);
        IDE.openEditor(Ui.page(), fixture.folder().getFile("dataset.json"));
        Ui.await("the view", () -> Ui.page().findView(SamplesView.ID) != null);
        view = (SamplesView) Ui.page().findView(SamplesView.ID);
        Ui.await("its samples", () -> view.content() != null && view.content().samples().size() == SCENES);
        Ui.showView("org.eclipse.ui.navigator.ProjectExplorer");
    }

    @Test
    void statisticsAreShownForWhatPassesTheFilter() {
        view.setStatisticsShown(true);
        Ui.await("figures", () -> !Ui.all(shell(), org.eclipse.swt.widgets.Label.class,
                l -> l.getText().startsWith("40 samples, ") && l.isVisible()).isEmpty());
        Ui.screenshot("dataset-statistics");
        filterText().setText("0001");
        Ui.await("figures of one", () -> !Ui.all(shell(), org.eclipse.swt.widgets.Label.class,
                l -> l.getText().startsWith("1 samples, ") && l.isVisible()).isEmpty());
        assertNotNull(view.grid());
    }
}
