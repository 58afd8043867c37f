package org.headend.design.ui.internal.floor.trace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.headend.core.ui.WorkJob;
import org.headend.design.background.LineDrawing;
import org.headend.design.drafting.WallLine;
import org.headend.design.site.WallMaterial;
import org.headend.design.tracing.Sheet;
import org.headend.design.tracing.WallTracing;
import org.headend.design.tracing.WallTracing.Options;
import org.headend.design.ui.internal.floor.PartText;

/** Layers with the number of their lines, how lines become walls, and what comes of it. */
final class TraceDialog extends TitleAreaDialog {
    /** Layers that architects put walls on. */
    private static final Pattern WALLS = Pattern.compile("wall|wand|wände|mauer|mur|muro|parete|墙|a-wl|partition", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE); //$NON-NLS-1$
    private static final int DELAY = 120;

    private final LineDrawing drawing;
    private final Sheet sheet;
    private Table layers;
    private Button faces;
    private Spinner thickest;
    private Spinner shortest;
    private Spinner thickness;
    private Combo material;
    private TracePreview preview;
    private Label outcome;
    private Job job;
    private List<WallLine> walls = List.of();
    private WallMaterial chosen = WallMaterial.BRICK;

    TraceDialog(Shell shell, LineDrawing drawing, Sheet sheet) {
        super(shell);
        this.drawing = drawing;
        this.sheet = sheet;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    }

    List<WallLine> walls() {
        return walls;
    }

    WallMaterial material() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.title);
        setMessage(Messages.message);
        Composite grid = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(14, 8).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
        Composite left = new Composite(grid, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(left);
        GridDataFactory.fillDefaults().grab(false, true).hint(330, SWT.DEFAULT).applyTo(left);
        layers(left);
        options(left);
        Composite right = new Composite(grid, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(right);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
        preview = new TracePreview(right, drawing, sheet);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 420).applyTo(preview.control());
        outcome = new Label(right, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(outcome);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.create, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        trace(0);
    }

    private void layers(Composite parent) {
        layers = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        layers.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 190).applyTo(layers);
        TableColumn name = new TableColumn(layers, SWT.NONE);
        name.setText(Messages.layer);
        name.setWidth(220);
        TableColumn count = new TableColumn(layers, SWT.RIGHT);
        count.setText(Messages.lines);
        count.setWidth(80);
        Map<String, Integer> counts = new HashMap<>();
        drawing.lines().forEach(l -> counts.merge(l.layer(), l.size() - 1, Integer::sum));
        for (LineDrawing.Layer layer : drawing.layers()) {
            int lines = counts.getOrDefault(layer.name(), 0);
            if (lines > 0) {
                TableItem item = new TableItem(layers, SWT.NONE);
                item.setText(new String[] { layer.visible() ? layer.name() : Messages.bind(Messages.hidden, layer.name()), String.format(Locale.ROOT, "%,d", lines).replace(',', ' ') }); //$NON-NLS-1$
                item.setData(layer.name());
                item.setChecked(layer.visible() && WALLS.matcher(layer.name()).find());
            }
        }
        layers.addListener(SWT.Selection, e -> trace(DELAY));
        Link select = new Link(parent, SWT.NONE);
        select.setText(Messages.select);
        select.addListener(SWT.Selection, e -> {
            for (TableItem item : layers.getItems()) {
                item.setChecked(e.text.equals("all")); //$NON-NLS-1$
            }
            trace(DELAY);
        });
    }

    private void options(Composite parent) {
        faces = new Button(parent, SWT.CHECK);
        faces.setText(Messages.faces);
        faces.setSelection(true);
        Composite grid = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 5).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
        thickest = spinner(grid, Messages.thickest, 50, 5, 200);
        thickness = spinner(grid, Messages.thickness, 15, 1, 200);
        shortest = spinner(grid, Messages.shortest, 30, 1, 1000);
        new Label(grid, SWT.NONE).setText(Messages.material);
        material = new Combo(grid, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(material);
        for (WallMaterial each : WallMaterial.values()) {
            material.add(PartText.of(each));
        }
        material.select(chosen.ordinal());
        material.addListener(SWT.Selection, e -> chosen = WallMaterial.values()[material.getSelectionIndex()]);
        faces.addListener(SWT.Selection, e -> {
            thickest.setEnabled(faces.getSelection());
            trace(DELAY);
        });
    }

    private Spinner spinner(Composite grid, String label, int centimetres, int least, int most) {
        new Label(grid, SWT.NONE).setText(label);
        Spinner spinner = new Spinner(grid, SWT.BORDER);
        spinner.setValues(centimetres, least, most, 0, 1, 5);
        spinner.addListener(SWT.Selection, e -> trace(DELAY));
        new Label(grid, SWT.NONE).setText("cm"); //$NON-NLS-1$
        return spinner;
    }

    private void trace(int delay) {
        if (job != null) {
            job.cancel();
        }
        Set<String> names = new HashSet<>();
        for (TableItem item : layers.getItems()) {
            if (item.getChecked()) {
                names.add((String) item.getData());
            }
        }
        Options options = new Options(names, faces.getSelection(), thickest.getSelection() / 100.0, shortest.getSelection() / 100.0, thickness.getSelection() / 100.0);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        preview.choose(names);
        if (names.isEmpty()) {
            show(List.of(), Messages.choose);
            return;
        }
        outcome.setText(Messages.tracing);
        Job[] own = new Job[1];
        own[0] = WorkJob.job(Messages.tracing, monitor -> WallTracing.of(drawing, sheet, options, monitor), layers, found -> {
            if (own[0] == job) {
                show(found, found.isEmpty() ? Messages.nothing : Messages.bind(Messages.outcome, found.size(),
                        String.format(Locale.ROOT, "%.1f", found.stream().mapToDouble(WallLine::length).sum()))); //$NON-NLS-1$
            }
        });
        job = own[0];
        job.setSystem(true);
        job.schedule(delay);
    }

    private void show(List<WallLine> found, String text) {
        walls = found;
        preview.show(found);
        outcome.setText(text);
        getButton(IDialogConstants.OK_ID).setEnabled(!found.isEmpty());
    }

    @Override
    public boolean close() {
        if (job != null) {
            job.cancel();
        }
        return super.close();
    }
}
