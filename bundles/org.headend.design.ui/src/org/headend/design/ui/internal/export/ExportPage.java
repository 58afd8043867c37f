package org.headend.design.ui.internal.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.headend.core.ui.SiteProjects;
import org.headend.design.ui.internal.Messages;

/** Which design, which file, how. The ending of the file is its format. */
final class ExportPage extends WizardPage {
    private static final String SCALE = "scale"; //$NON-NLS-1$
    private static final String FORMAT = "format"; //$NON-NLS-1$
    private static final String OPEN = "open"; //$NON-NLS-1$
    private static final String COMPRESSED = "compressed"; //$NON-NLS-1$
    private static final String LINKS = "links"; //$NON-NLS-1$
    private static final String ENDINGS = "(?i)\\.(png|svg|pdf|drawio|csv)$"; //$NON-NLS-1$
    private static final int DIGITS = 1;
    private static final int TENTHS = 10;

    private final List<IFile> designs;
    private final Optional<IFile> chosen;
    private final Map<ExportFormat, Button> formats = new EnumMap<>(ExportFormat.class);
    private final Map<ExportFormat, Control> options = new EnumMap<>(ExportFormat.class);
    private Combo design;
    private Text file;
    private Composite stack;
    private Spinner scale;
    private SheetOptions sheets;
    private Button compressed;
    private Button devices;
    private Button links;
    private Button open;

    ExportPage(List<IFile> designs, Optional<IFile> chosen) {
        super("export"); //$NON-NLS-1$
        this.designs = List.copyOf(designs);
        this.chosen = chosen;
        setTitle(Messages.export_title);
        setDescription(Messages.export_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).spacing(8, 8).applyTo(root);
        label(root, Messages.export_design);
        design = new Combo(root, SWT.READ_ONLY);
        design.setItems(designs.stream().map(d -> d.getProject().getName()).toArray(String[]::new));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(design);
        label(root, Messages.export_format);
        Composite choice = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(ExportFormat.values().length).spacing(16, 0).applyTo(choice);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(choice);
        for (ExportFormat format : ExportFormat.values()) {
            Button button = new Button(choice, SWT.RADIO);
            button.setText(format.label());
            formats.put(format, button);
        }
        label(root, Messages.export_file);
        file = new Text(root, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(file);
        Button browse = new Button(root, SWT.PUSH);
        browse.setText(Messages.export_browse);
        setButtonLayoutData(browse);
        browse.addListener(SWT.Selection, e -> browse());
        stack = new Composite(root, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).indent(0, 6).applyTo(stack);
        createOptions();
        open = new Button(root, SWT.CHECK);
        open.setText(Messages.export_open);
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 6).applyTo(open);
        setControl(root);
        restore();
        design.addListener(SWT.Selection, e -> suggest());
        formats.forEach((format, button) -> button.addListener(SWT.Selection, e -> {
            if (button.getSelection()) {
                endAs(format);
            }
        }));
        file.addListener(SWT.Modify, e -> check());
        check();
    }

    private void createOptions() {
        Composite picture = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(picture);
        label(picture, Messages.export_scale);
        scale = new Spinner(picture, SWT.BORDER);
        scale.setDigits(DIGITS);
        scale.setValues(2 * TENTHS, TENTHS / 2, 8 * TENTHS, DIGITS, TENTHS / 2, TENTHS);
        options.put(ExportFormat.PNG, picture);
        options.put(ExportFormat.SVG, picture);
        sheets = new SheetOptions(stack, getDialogSettings());
        options.put(ExportFormat.PDF, sheets.control());
        Composite drawing = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(drawing);
        compressed = new Button(drawing, SWT.CHECK);
        compressed.setText(Messages.export_compressed);
        Label hint = new Label(drawing, SWT.WRAP);
        hint.setText(Messages.export_drawioHint);
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(hint);
        options.put(ExportFormat.DRAWIO, drawing);
        Composite table = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(table);
        devices = new Button(table, SWT.RADIO);
        devices.setText(Messages.export_csvDevices);
        links = new Button(table, SWT.RADIO);
        links.setText(Messages.export_csvLinks);
        options.put(ExportFormat.CSV, table);
    }

    private static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text + ':');
        return label;
    }

    private void restore() {
        IDialogSettings settings = getDialogSettings();
        ExportFormat format = settings.get(FORMAT) == null ? ExportFormat.PNG : ExportFormat.of(settings.get(FORMAT)).orElse(ExportFormat.PNG);
        formats.forEach((f, button) -> button.setSelection(f == format));
        if (settings.get(SCALE) != null) {
            scale.setSelection(settings.getInt(SCALE));
        }
        open.setSelection(settings.getBoolean(OPEN));
        compressed.setSelection(settings.getBoolean(COMPRESSED));
        links.setSelection(settings.getBoolean(LINKS));
        devices.setSelection(!settings.getBoolean(LINKS));
        chosen.ifPresent(d -> design.select(designs.indexOf(d)));
        suggest();
    }

    void remember() {
        IDialogSettings settings = getDialogSettings();
        settings.put(FORMAT, format().ending());
        settings.put(SCALE, scale.getSelection());
        settings.put(OPEN, open.getSelection());
        settings.put(COMPRESSED, compressed.getSelection());
        settings.put(LINKS, links.getSelection());
        sheets.remember();
    }

    private ExportFormat format() {
        return formats.entrySet().stream().filter(e -> e.getValue().getSelection()).map(Map.Entry::getKey).findFirst().orElse(ExportFormat.PNG);
    }

    /** Beside the other documents of the site. */
    private void suggest() {
        if (design.getSelectionIndex() >= 0) {
            IFile chosenDesign = designs.get(design.getSelectionIndex());
            file.setText(SiteProjects.path(chosenDesign.getProject()).resolve("docs").resolve("topology") + format().ending()); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private void endAs(ExportFormat format) {
        file.setText(file.getText().replaceFirst(ENDINGS, "") + format.ending()); //$NON-NLS-1$
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(Arrays.stream(ExportFormat.values()).map(f -> '*' + f.ending()).toArray(String[]::new));
        dialog.setFilterNames(Arrays.stream(ExportFormat.values()).map(ExportFormat::label).toArray(String[]::new));
        dialog.setFilterIndex(format().ordinal());
        Path now = path().orElse(null);
        if (now != null && now.getParent() != null) {
            dialog.setFilterPath(now.getParent().toString());
            dialog.setFileName(now.getFileName().toString());
        }
        String answer = dialog.open();
        if (answer != null) {
            file.setText(ExportFormat.of(answer).isPresent() ? answer : answer + ExportFormat.values()[Math.max(0, dialog.getFilterIndex())].ending());
        }
    }

    private Optional<Path> path() {
        try {
            return file.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(file.getText().strip()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void check() {
        Optional<Path> path = path();
        Optional<ExportFormat> ending = ExportFormat.of(path.map(Path::getFileName).map(p -> p.toString().toLowerCase(Locale.ROOT)).orElse("")); //$NON-NLS-1$
        ending.ifPresent(e -> formats.forEach((format, button) -> button.setSelection(format == e)));
        ((StackLayout) stack.getLayout()).topControl = options.get(format());
        stack.layout();
        scale.setEnabled(format() == ExportFormat.PNG);
        options.get(ExportFormat.PNG).setVisible(format() == ExportFormat.PNG);
        String wrong = designs.isEmpty() ? Messages.export_none
                : path.isEmpty() || !path.get().isAbsolute() ? Messages.export_noFile
                : ending.isEmpty() ? Messages.export_ending
                : Files.isDirectory(path.get()) ? Messages.export_folder : null;
        setErrorMessage(wrong);
        setPageComplete(wrong == null);
    }

    Path target() {
        return path().orElseThrow();
    }

    ExportJob job() {
        ExportJob.Options chosenOptions = new ExportJob.Options((double) scale.getSelection() / TENTHS, sheets.setup(), sheets.title(""), //$NON-NLS-1$
                compressed.getSelection(), links.getSelection());
        return new ExportJob(designs.get(design.getSelectionIndex()), target(), format(), chosenOptions, open.getSelection());
    }
}
