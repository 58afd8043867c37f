package org.headend.design.ui.internal.exchange;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headend.catalog.Catalog;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;
import org.headend.design.Designs;
import org.headend.design.SiteFile;
import org.headend.design.devicelist.DeviceList;
import org.headend.design.exchange.DrawioFile;
import org.headend.design.exchange.DrawioImport;
import org.headend.design.site.Document;
import org.headend.design.ui.internal.OpenDesign;

/** Which file, into which design, how; and what would come of it. */
final class ImportPage extends WizardPage {
    private static final int DELAY = 300;
    private final List<IFile> designs;
    private final Optional<IFile> chosen;
    private Text file;
    private Combo into;
    private Text newName;
    private Label pageLabel;
    private Combo pages;
    private TypeField type;
    private Button update;
    private PreviewTable preview;
    private Label summary;
    private String pagesOf = ""; //$NON-NLS-1$
    private ImportOperation operation;
    private int change;
    private final Runnable refresh = this::read;

    ImportPage(List<IFile> designs, Optional<IFile> chosen) {
        super("import"); //$NON-NLS-1$
        this.designs = List.copyOf(designs);
        this.chosen = chosen;
        setTitle(Messages.import_heading);
        setDescription(Messages.import_text);
    }

    /** What was read, how far it is to go into a design, and what it would do there. */
    private record Read(ImportOperation operation, List<String> pages, ImportOperation.Outcomes outcomes, Catalog catalog, String failure) {
    }

    @Override
    public void createControl(Composite parent) {
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).spacing(8, 8).applyTo(root);
        label(root, Messages.import_file);
        file = new Text(root, SWT.BORDER);
        file.setData("file"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(440, SWT.DEFAULT).applyTo(file);
        Button browse = new Button(root, SWT.PUSH);
        browse.setText(Messages.import_browse);
        setButtonLayoutData(browse);
        browse.addListener(SWT.Selection, e -> browse());
        label(root, Messages.import_into);
        Composite target = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(target);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(target);
        into = new Combo(target, SWT.READ_ONLY);
        designs.forEach(d -> into.add(d.getProject().getName()));
        into.add(Messages.import_newSite);
        into.select(chosen.map(designs::indexOf).orElse(into.getItemCount() - 1));
        newName = new Text(target, SWT.BORDER);
        newName.setMessage(Messages.import_newSiteName);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(newName);
        pageLabel = label(root, Messages.import_page);
        pages = new Combo(root, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(pages);
        label(root, Messages.import_type);
        type = new TypeField(root, "type"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(type.control());
        update = new Button(root, SWT.CHECK);
        update.setText(Messages.import_update);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(update);
        preview = new PreviewTable(root);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(880, 240).applyTo(preview.control());
        summary = new Label(root, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(summary);
        setControl(root);
        setPageComplete(false);
        into.addListener(SWT.Selection, e -> later());
        pages.addListener(SWT.Selection, e -> later());
        update.addListener(SWT.Selection, e -> later());
        for (Text text : new Text[] { file, newName, type.control() }) {
            text.addListener(SWT.Modify, e -> later());
        }
        enable();
    }

    private static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text + ':');
        return label;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] { "*.drawio;*.xml;*.drawio.svg;*.drawio.png;*.svg;*.png;*.csv;*.tsv;*.txt", "*.*" }); //$NON-NLS-1$ //$NON-NLS-2$
        dialog.setFilterNames(new String[] { Messages.import_filter, Messages.import_allFiles });
        String answer = dialog.open();
        if (answer != null) {
            file.setText(answer);
        }
    }

    private boolean list() {
        return file.getText().toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt)\\s*"); //$NON-NLS-1$
    }

    private void enable() {
        boolean fresh = into.getSelectionIndex() == designs.size();
        newName.setEnabled(fresh);
        pages.setEnabled(!list() && pages.getItemCount() > 1);
        pageLabel.setEnabled(pages.isEnabled());
        update.setEnabled(list());
    }

    private void later() {
        change++;
        setPageComplete(false);
        enable();
        getControl().getDisplay().timerExec(DELAY, refresh);
    }

    private void read() {
        if (getControl() == null || getControl().isDisposed()) {
            return;
        }
        Optional<Path> path = path();
        if (path.isEmpty() || !Files.isRegularFile(path.get())) {
            show(null, file.getText().isBlank() ? null : Messages.import_noFile);
            return;
        }
        if (target().isEmpty() && !freeName()) {
            show(null, Messages.import_nameTaken);
            return;
        }
        int shown = change;
        Optional<IFile> target = target();
        Document snapshot = target.flatMap(OpenDesign::find).map(d -> EcoreUtil.copy(d.document())).orElse(null);
        String wanted = pagesOf.equals(file.getText()) && pages.getSelectionIndex() >= 0 ? Integer.toString(pages.getSelectionIndex() + 1) : ""; //$NON-NLS-1$
        boolean asList = list();
        boolean updating = update.getSelection();
        String typed = type.control().getText();
        String typeId = type.type().map(t -> t.id()).orElse(typed.isBlank() || asList ? "" : typed.strip()); //$NON-NLS-1$
        Job job = WorkJob.job(Messages.import_reading, monitor -> {
            try {
                Catalog catalog = target.isPresent() ? Catalog.of(SiteProjects.open(target.get().getProject())) : Catalog.builtIn();
                List<String> names = asList ? List.of() : DrawioFile.pageNames(path.get());
                ImportOperation found = asList ? new ImportOperation.Devices(DeviceList.read(path.get()), typeId, updating)
                        : new ImportOperation.Drawing(DrawioImport.read(path.get(), catalog, new DrawioImport.Options(
                                typeId.isEmpty() ? DrawioImport.Options.DEFAULT_TYPE : typeId, wanted, Locale.getDefault())));
                Document document = snapshot != null ? snapshot : target.isPresent() ? SiteFile.load(SiteProjects.path(target.get())) : Designs.create(""); //$NON-NLS-1$
                return new Read(found, names, found.apply(document, catalog, monitor), catalog, null);
            } catch (ProblemException e) {
                return new Read(null, List.of(), null, null, (e.problem().message() + ' ' + e.problem().remedy()).strip());
            }
        }, getControl(), result -> {
            if (shown == change) {
                show(result, result.failure());
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void show(Read result, String failure) {
        setErrorMessage(failure);
        operation = result == null ? null : result.operation();
        ImportOperation.Outcomes outcomes = result == null ? null : result.outcomes();
        preview.show(outcomes == null ? List.of() : outcomes.rows());
        summary.setText(outcomes == null ? "" : Messages.bind(Messages.import_summary, //$NON-NLS-1$
                new Object[] { outcomes.added(), outcomes.updated(), outcomes.links(), outcomes.skipped() }));
        if (result != null && result.catalog() != null) {
            type.setCatalog(result.catalog(), list() ? "" : DrawioImport.Options.DEFAULT_TYPE); //$NON-NLS-1$
        }
        if (result != null && !pagesOf.equals(file.getText())) {
            pagesOf = file.getText();
            pages.setItems(result.pages().stream().map(p -> p.isBlank() ? Messages.import_unnamed : p).toArray(String[]::new));
            enable();
        }
        setPageComplete(outcomes != null && outcomes.added() + outcomes.updated() > 0);
    }

    private Optional<Path> path() {
        try {
            return file.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(file.getText().strip()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private boolean freeName() {
        String name = newSite();
        return !name.isBlank() && ResourcesPlugin.getWorkspace().validateName(name, org.eclipse.core.resources.IResource.PROJECT).isOK()
                && !ResourcesPlugin.getWorkspace().getRoot().getProject(name).exists();
    }

    /** The design to change; empty for that of a new site. */
    Optional<IFile> target() {
        return into.getSelectionIndex() < designs.size() ? Optional.of(designs.get(into.getSelectionIndex())) : Optional.empty();
    }

    /** Name of the new site. */
    String newSite() {
        return newName.getText().strip();
    }

    Optional<ImportOperation> operation() {
        return Optional.ofNullable(operation);
    }
}
