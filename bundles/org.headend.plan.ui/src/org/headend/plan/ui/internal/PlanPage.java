package org.headend.plan.ui.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.WorkJob;
import org.headend.design.export.Paper;
import org.headend.design.site.Floor;
import org.headend.plan.PlanFormat;
import org.headend.plan.PlanPart;
import org.headend.plan.PlanRequest;

/** Site, documents, floors, formats, paper, language, folder. */
final class PlanPage extends WizardPage {
    private static final String PARTS = "parts"; //$NON-NLS-1$
    private static final String FORMATS = "formats"; //$NON-NLS-1$
    private static final String PAPER = "paper"; //$NON-NLS-1$
    private static final String AUTHOR = "author"; //$NON-NLS-1$
    private static final String OPEN = "open"; //$NON-NLS-1$
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    private final List<IProject> sites;
    private final Optional<IProject> chosen;
    private final List<PlanInput.Open> editors;
    private final Map<PlanPart, Button> parts = new EnumMap<>(PlanPart.class);
    private final Map<PlanFormat, Button> formats = new EnumMap<>(PlanFormat.class);
    private PlanInput input;
    private String problem;
    private Combo site;
    private Table floors;
    private Combo paper;
    private Combo language;
    private Text author;
    private Text revision;
    private Text target;
    private Button open;

    PlanPage(List<IProject> sites, Optional<IProject> chosen, List<PlanInput.Open> editors) {
        super("plan"); //$NON-NLS-1$
        this.sites = List.copyOf(sites);
        this.chosen = chosen;
        this.editors = editors;
        setTitle(Messages.page_title);
        setDescription(Messages.page_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).spacing(8, 8).applyTo(root);
        label(root, Messages.field_site);
        site = new Combo(root, SWT.READ_ONLY);
        site.setItems(sites.stream().map(IProject::getName).toArray(String[]::new));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(site);
        boxes(root, Messages.field_documents, PlanPart.values(), parts, PlanPage::name);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label(root, Messages.field_floors));
        floors = new Table(root, SWT.BORDER | SWT.CHECK | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, floors.getItemHeight() * 3 + 6).applyTo(floors);
        boxes(root, Messages.field_formats, PlanFormat.values(), formats, PlanPage::name);
        label(root, Messages.field_paper);
        Composite row = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
        paper = new Combo(row, SWT.READ_ONLY);
        for (Paper size : Paper.values()) {
            paper.add(size.label());
        }
        Label words = label(row, Messages.field_language);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).indent(16, 0).applyTo(words);
        language = new Combo(row, SWT.READ_ONLY);
        LANGUAGES.forEach(l -> language.add(l.getDisplayLanguage(l)));
        label(root, Messages.field_author);
        Composite names = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(names);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(names);
        author = new Text(names, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(author);
        Label version = label(names, Messages.field_revision);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).indent(16, 0).applyTo(version);
        revision = new Text(names, SWT.BORDER);
        GridDataFactory.fillDefaults().hint(80, SWT.DEFAULT).applyTo(revision);
        label(root, Messages.field_target);
        target = new Text(root, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(target);
        Button browse = new Button(root, SWT.PUSH);
        browse.setText(Messages.field_browse);
        setButtonLayoutData(browse);
        browse.addListener(SWT.Selection, e -> browse());
        open = new Button(root, SWT.CHECK);
        open.setText(Messages.field_open);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(open);
        setControl(root);
        restore();
        site.addListener(SWT.Selection, e -> read());
        floors.addListener(SWT.Selection, e -> check());
        target.addListener(SWT.Modify, e -> check());
        int index = chosen.map(sites::indexOf).orElse(sites.size() == 1 ? 0 : -1);
        if (index >= 0) {
            site.select(index);
        } else if (!sites.isEmpty()) {
            site.select(0);
        }
        read();
    }

    private static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text + ':');
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    private <E extends Enum<E>> void boxes(Composite root, String title, E[] values, Map<E, Button> into, Function<E, String> name) {
        Label label = label(root, title);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        Composite boxes = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(16, 4).applyTo(boxes);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(boxes);
        for (E value : values) {
            Button box = new Button(boxes, SWT.CHECK);
            box.setText(name.apply(value));
            box.addListener(SWT.Selection, e -> check());
            into.put(value, box);
        }
    }

    private static String name(PlanPart part) {
        return switch (part) {
            case DRAWINGS -> Messages.part_drawings;
            case DEVICES -> Messages.part_devices;
            case MOUNTING -> Messages.part_mounting;
            case MATERIAL -> Messages.part_material;
            case CABLES -> Messages.part_cables;
            case ADDRESSES -> Messages.part_addresses;
            case POWER -> Messages.part_power;
            case LABELS -> Messages.part_labels;
            case FINDINGS -> Messages.part_findings;
        };
    }

    private static String name(PlanFormat format) {
        return switch (format) {
            case HTML -> Messages.format_html;
            case PDF -> Messages.format_pdf;
            case DOCX -> Messages.format_docx;
            case CSV -> Messages.format_csv;
            case SVG -> Messages.format_svg;
        };
    }

    private void restore() {
        IDialogSettings settings = getDialogSettings();
        String wantedParts = settings.get(PARTS);
        parts.forEach((part, box) -> box.setSelection(wantedParts == null || List.of(wantedParts.split(",")).contains(part.name()))); //$NON-NLS-1$
        String wantedFormats = settings.get(FORMATS);
        formats.forEach((format, box) -> box.setSelection(wantedFormats == null ? format == PlanFormat.HTML || format == PlanFormat.PDF
                : List.of(wantedFormats.split(",")).contains(format.name()))); //$NON-NLS-1$
        paper.setText(settings.get(PAPER) == null ? Paper.A3.label() : settings.get(PAPER));
        if (paper.getSelectionIndex() < 0) {
            paper.setText(Paper.A3.label());
        }
        author.setText(settings.get(AUTHOR) == null ? "" : settings.get(AUTHOR)); //$NON-NLS-1$
        open.setSelection(settings.get(OPEN) == null || settings.getBoolean(OPEN));
    }

    void remember() {
        IDialogSettings settings = getDialogSettings();
        settings.put(PARTS, String.join(",", parts().stream().map(Enum::name).toList())); //$NON-NLS-1$
        settings.put(FORMATS, String.join(",", formats().stream().map(Enum::name).toList())); //$NON-NLS-1$
        settings.put(PAPER, paper.getText());
        settings.put(AUTHOR, author.getText());
        settings.put(OPEN, open.getSelection());
    }

    /** Reads the chosen site in the background; the page waits for it. */
    private void read() {
        input = null;
        problem = null;
        floors.removeAll();
        check();
        if (site.getSelectionIndex() < 0) {
            return;
        }
        IProject project = sites.get(site.getSelectionIndex());
        var job = WorkJob.job(Messages.job_name, m -> {
            try {
                return PlanInput.read(project, editors);
            } catch (ProblemException e) {
                problem = e.problem().message();
                return null;
            }
        }, getControl(), read -> {
            if (site.getSelectionIndex() >= 0 && sites.get(site.getSelectionIndex()).equals(project)) {
                show(read);
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void show(PlanInput read) {
        input = read;
        if (read != null) {
            for (Floor floor : read.document().getSite().getFloors()) {
                TableItem item = new TableItem(floors, SWT.NONE);
                item.setText(floor.getName() == null ? floor.getId() : floor.getName());
                item.setData(floor.getId());
                item.setChecked(true);
            }
            target.setText(read.target().toString());
            language.select(read.site().language().startsWith("zh") ? 1 : 0); //$NON-NLS-1$
        }
        check();
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(target.getText());
        String folder = dialog.open();
        if (folder != null) {
            target.setText(folder);
        }
    }

    private void check() {
        boolean floored = parts.get(PlanPart.DRAWINGS).getSelection() || parts.get(PlanPart.MOUNTING).getSelection();
        String error = null;
        if (sites.isEmpty()) {
            error = Messages.noSite + ' ' + Messages.noSiteRemedy;
        } else if (problem != null) {
            error = problem;
        } else if (parts().isEmpty()) {
            error = Messages.page_noDocument;
        } else if (formats().isEmpty()) {
            error = Messages.page_noFormat;
        } else if (input != null && floored && floors.getItemCount() > 0 && floors().isEmpty()) {
            error = Messages.page_noFloor;
        } else if (input != null && target().isEmpty()) {
            error = Messages.page_noTarget;
        }
        setErrorMessage(error);
        boolean none = input != null && floors.getItemCount() == 0;
        setMessage(none ? Messages.page_noFloors : input != null && input.unsaved() ? Messages.page_unsaved : null, none ? WARNING : INFORMATION);
        floors.setEnabled(floored && floors.getItemCount() > 0);
        setPageComplete(error == null && input != null);
    }

    private Set<PlanPart> parts() {
        Set<PlanPart> selected = EnumSet.noneOf(PlanPart.class);
        parts.forEach((part, box) -> {
            if (box.getSelection()) {
                selected.add(part);
            }
        });
        return selected;
    }

    private Set<PlanFormat> formats() {
        Set<PlanFormat> selected = EnumSet.noneOf(PlanFormat.class);
        formats.forEach((format, box) -> {
            if (box.getSelection()) {
                selected.add(format);
            }
        });
        return selected;
    }

    private List<String> floors() {
        List<String> ids = new ArrayList<>();
        for (TableItem item : floors.getItems()) {
            if (item.getChecked()) {
                ids.add((String) item.getData());
            }
        }
        return ids;
    }

    private Optional<Path> target() {
        try {
            return target.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(target.getText().strip())).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    PlanInput input() {
        return input;
    }

    PlanRequest request() {
        List<String> wanted = floors();
        return new PlanRequest(parts(), wanted.size() == floors.getItemCount() ? List.of() : wanted, formats(), Paper.values()[paper.getSelectionIndex()],
                LANGUAGES.get(language.getSelectionIndex()), target().orElseThrow(), author.getText(), revision.getText(), LocalDate.now());
    }

    boolean opens() {
        return open.getSelection();
    }
}
