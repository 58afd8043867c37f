package org.headend.design.ui.internal.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.headend.core.ui.SiteProjects;
import org.headend.design.ui.internal.Messages;

/** Which design, which file, how large. The ending of the file is its format. */
final class ExportPage extends WizardPage {
    private static final String SCALE = "scale"; //$NON-NLS-1$
    private static final String FORMAT = "format"; //$NON-NLS-1$
    private static final String OPEN = "open"; //$NON-NLS-1$
    private static final String[] FORMATS = { ".png", ".svg" }; //$NON-NLS-1$ //$NON-NLS-2$
    private static final int DIGITS = 1;
    private static final int TENTHS = 10;

    private final List<IFile> designs;
    private final Optional<IFile> chosen;
    private Combo design;
    private Text file;
    private Button[] formats;
    private Label scaleLabel;
    private Spinner scale;
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
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(choice);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(choice);
        formats = new Button[] { new Button(choice, SWT.RADIO), new Button(choice, SWT.RADIO) };
        formats[0].setText(Messages.export_png);
        formats[1].setText(Messages.export_svg);
        scaleLabel = label(root, Messages.export_scale);
        scale = new Spinner(root, SWT.BORDER);
        scale.setDigits(DIGITS);
        scale.setValues(2 * TENTHS, TENTHS / 2, 8 * TENTHS, DIGITS, TENTHS / 2, TENTHS);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(scale);
        label(root, Messages.export_file);
        file = new Text(root, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(file);
        Button browse = new Button(root, SWT.PUSH);
        browse.setText(Messages.export_browse);
        setButtonLayoutData(browse);
        browse.addListener(SWT.Selection, e -> browse());
        open = new Button(root, SWT.CHECK);
        open.setText(Messages.export_open);
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 6).applyTo(open);
        setControl(root);
        restore();
        design.addListener(SWT.Selection, e -> suggest());
        for (Button format : formats) {
            format.addListener(SWT.Selection, e -> endAs(FORMATS[formats[0].getSelection() ? 0 : 1]));
        }
        file.addListener(SWT.Modify, e -> check());
        check();
    }

    private static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text + ':');
        return label;
    }

    private void restore() {
        IDialogSettings settings = getDialogSettings();
        boolean svg = FORMATS[1].equals(settings.get(FORMAT));
        formats[0].setSelection(!svg);
        formats[1].setSelection(svg);
        if (settings.get(SCALE) != null) {
            scale.setSelection(settings.getInt(SCALE));
        }
        open.setSelection(settings.getBoolean(OPEN));
        chosen.ifPresent(d -> design.select(designs.indexOf(d)));
        suggest();
    }

    void remember() {
        IDialogSettings settings = getDialogSettings();
        settings.put(FORMAT, formats[0].getSelection() ? FORMATS[0] : FORMATS[1]);
        settings.put(SCALE, scale.getSelection());
        settings.put(OPEN, open.getSelection());
    }

    /** Beside the other documents of the site. */
    private void suggest() {
        if (design.getSelectionIndex() >= 0) {
            IFile chosenDesign = designs.get(design.getSelectionIndex());
            file.setText(SiteProjects.path(chosenDesign.getProject()).resolve("docs").resolve("topology") //$NON-NLS-1$ //$NON-NLS-2$
                    + (formats[0].getSelection() ? FORMATS[0] : FORMATS[1]));
        }
    }

    private void endAs(String ending) {
        file.setText(file.getText().replaceFirst("(?i)\\.(png|svg)$", "") + ending); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] { "*.png", "*.svg" }); //$NON-NLS-1$ //$NON-NLS-2$
        dialog.setFilterNames(new String[] { Messages.export_png, Messages.export_svg });
        dialog.setFilterIndex(formats[0].getSelection() ? 0 : 1);
        Path now = path().orElse(null);
        if (now != null && now.getParent() != null) {
            dialog.setFilterPath(now.getParent().toString());
            dialog.setFileName(now.getFileName().toString());
        }
        String answer = dialog.open();
        if (answer != null) {
            boolean known = answer.toLowerCase(Locale.ROOT).matches(".*\\.(png|svg)"); //$NON-NLS-1$
            file.setText(known ? answer : answer + FORMATS[Math.max(0, dialog.getFilterIndex())]);
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
        String name = path.map(Path::getFileName).map(p -> p.toString().toLowerCase(Locale.ROOT)).orElse(""); //$NON-NLS-1$
        boolean png = name.endsWith(FORMATS[0]);
        boolean svg = name.endsWith(FORMATS[1]);
        if (png || svg) {
            formats[0].setSelection(png);
            formats[1].setSelection(svg);
        }
        scale.setEnabled(!svg);
        scaleLabel.setEnabled(!svg);
        String wrong = designs.isEmpty() ? Messages.export_none
                : path.isEmpty() || !path.get().isAbsolute() ? Messages.export_noFile
                : !png && !svg ? Messages.export_ending
                : Files.isDirectory(path.get()) ? Messages.export_folder : null;
        setErrorMessage(wrong);
        setPageComplete(wrong == null);
    }

    Path picture() {
        return path().orElseThrow();
    }

    PictureJob job() {
        return new PictureJob(designs.get(design.getSelectionIndex()), picture(), (double) scale.getSelection() / TENTHS, open.getSelection());
    }
}
