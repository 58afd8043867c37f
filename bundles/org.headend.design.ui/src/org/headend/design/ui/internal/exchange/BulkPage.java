package org.headend.design.ui.internal.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.headend.catalog.Catalog;
import org.headend.core.problem.Problem;
import org.headend.core.problem.Severity;
import org.headend.core.ui.WorkJob;
import org.headend.design.Areas;
import org.headend.design.columns.AreaPaths;
import org.headend.design.devicelist.DeviceSeries;
import org.headend.design.devicelist.Line.Outcome;
import org.headend.design.devicelist.Report;
import org.headend.design.site.Area;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.ui.internal.OpenDesign;

/** What to make, and what would come of it. */
final class BulkPage extends WizardPage {
    private static final int USUAL = 20;
    private static final int DELAY = 250;
    private final OpenDesign design;
    private final List<Area> areas;
    private final List<Device> peers;
    private TypeField type;
    private Text name;
    private Spinner count;
    private Text address;
    private Combo area;
    private Combo peer;
    private Spinner length;
    private PreviewTable preview;
    private Label summary;
    private int change;
    private final Runnable refresh = this::preview;

    BulkPage(OpenDesign design) {
        super("bulk"); //$NON-NLS-1$
        this.design = design;
        areas = Areas.all(design.document().getSite());
        peers = design.document().getSite().getDevices();
        setTitle(Messages.bulk_heading);
        setDescription(Messages.bulk_text);
    }

    @Override
    public void createControl(Composite parent) {
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(10, 10).spacing(8, 8).applyTo(root);
        label(root, Messages.bulk_type);
        type = new TypeField(root, "type"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(type.control());
        type.setCatalog(design.catalog(), "generic/camera-dome"); //$NON-NLS-1$
        label(root, Messages.bulk_count);
        count = spinner(root, 1, DeviceSeries.MAX, USUAL);
        label(root, Messages.bulk_name);
        name = text(root, "name", Messages.bulk_nameUsual); //$NON-NLS-1$
        name.setToolTipText(Messages.bulk_nameTip);
        label(root, Messages.bulk_address);
        address = text(root, "address", ""); //$NON-NLS-1$ //$NON-NLS-2$
        address.setMessage("192.168.10.101/24"); //$NON-NLS-1$
        label(root, Messages.bulk_area);
        area = combo(root, "area", areas.stream().map(AreaPaths::path).toList()); //$NON-NLS-1$
        label(root, Messages.bulk_peer);
        peer = combo(root, "peer", peers.stream().map(Device::getName).toList()); //$NON-NLS-1$
        label(root, Messages.bulk_length);
        length = spinner(root, 0, 100_000, 0);
        new Label(root, SWT.NONE);
        new Label(root, SWT.NONE);
        preview = new PreviewTable(root);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(860, 230).applyTo(preview.control());
        summary = new Label(root, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(summary);
        setControl(root);
        setPageComplete(false);
        for (Control control : root.getChildren()) {
            if (control instanceof Text || control instanceof Combo || control instanceof Spinner) {
                control.addListener(SWT.Modify, e -> later());
            }
        }
        preview();
    }

    private static void label(Composite parent, String text) {
        new Label(parent, SWT.NONE).setText(text + ':');
    }

    private static Text text(Composite parent, String id, String usual) {
        Text text = new Text(parent, SWT.BORDER);
        text.setData(id);
        text.setText(usual);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private static Spinner spinner(Composite parent, int min, int max, int value) {
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        spinner.setValues(value, min, max, 0, 1, 10);
        return spinner;
    }

    private static Combo combo(Composite parent, String id, List<String> items) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setData(id);
        combo.add(Messages.bulk_none);
        items.forEach(combo::add);
        combo.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private void later() {
        change++;
        setPageComplete(false);
        getControl().getDisplay().timerExec(DELAY, refresh);
    }

    DeviceSeries.Order order() {
        return new DeviceSeries.Order(type.type().map(t -> t.id()).orElse(type.control().getText()), count.getSelection(), name.getText(), address.getText().strip(),
                area.getSelectionIndex() <= 0 ? "" : areas.get(area.getSelectionIndex() - 1).getId(), //$NON-NLS-1$
                peer.getSelectionIndex() <= 0 ? "" : peers.get(peer.getSelectionIndex() - 1).getId(), length.getSelection(), Locale.getDefault()); //$NON-NLS-1$
    }

    private void preview() {
        if (getControl() == null || getControl().isDisposed()) {
            return;
        }
        int shown = change;
        DeviceSeries.Order order = order();
        Document copy = EcoreUtil.copy(design.document());
        Catalog catalog = design.catalog();
        Job job = WorkJob.job(Messages.bulk_title, monitor -> DeviceSeries.apply(copy, catalog, order, monitor), getControl(), report -> {
            if (shown == change) {
                show(report, catalog);
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void show(Report report, Catalog catalog) {
        preview.show(Previews.of(report, catalog));
        count.setEnabled(!DeviceSeries.counts(name.getText())); // the name tells how many
        int made = report.count(Outcome.CREATED);
        summary.setText(Messages.bind(Messages.bulk_summary, made, report.count(Outcome.SKIPPED)));
        Optional<Problem> error = report.problems().stream().filter(p -> p.severity() == Severity.ERROR).findFirst();
        setErrorMessage(error.map(p -> (p.message() + ' ' + p.remedy()).strip()).orElse(null));
        setPageComplete(error.isEmpty() && made > 0);
    }
}
