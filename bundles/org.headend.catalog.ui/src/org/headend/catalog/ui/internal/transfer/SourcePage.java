package org.headend.catalog.ui.internal.transfer;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headend.catalog.ui.internal.Messages;
import org.headend.catalog.ui.internal.Target;

/** Which files, and where to. */
final class SourcePage extends WizardPage {
    private final List<Target> targets = Target.all();
    private final Target first;
    private Text sources;
    private Combo target;
    private Button hints;

    SourcePage(Target first) {
        super("source"); //$NON-NLS-1$
        this.first = first;
        setTitle(Messages.import_title);
        setDescription(Messages.import_sourceDescription);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).spacing(8, 8).applyTo(page);
        new Label(page, SWT.NONE).setText(Messages.import_from);
        sources = new Text(page, SWT.BORDER);
        sources.setMessage(Messages.import_fromHint);
        sources.addListener(SWT.Modify, e -> check());
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(sources);
        Composite buttons = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        button(buttons, Messages.import_folder, this::browseFolder);
        button(buttons, Messages.import_files, this::browseFiles);
        new Label(page, SWT.NONE).setText(Messages.import_to);
        target = new Combo(page, SWT.READ_ONLY);
        target.setItems(targets.stream().map(Target::label).toArray(String[]::new));
        target.select(Math.max(0, targets.indexOf(first)));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(target);
        hints = new Button(page, SWT.CHECK);
        hints.setText(Messages.import_hints);
        hints.setToolTipText(Messages.import_hintsTip);
        hints.setSelection(true);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(hints);
        Label note = new Label(page, SWT.WRAP);
        note.setText(Messages.import_note);
        GridDataFactory.fillDefaults().span(3, 1).hint(480, SWT.DEFAULT).indent(0, 10).applyTo(note);
        setControl(page);
        setPageComplete(false);
    }

    private static void button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, e -> action.run());
    }

    private void browseFolder() {
        String folder = new DirectoryDialog(getShell(), SWT.OPEN).open();
        if (folder != null) {
            sources.setText(folder);
        }
    }

    private void browseFiles() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setFilterExtensions(new String[] { "*.yaml;*.yml", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
        if (dialog.open() != null) {
            sources.setText(String.join(" | ", Arrays.stream(dialog.getFileNames()).map(f -> Path.of(dialog.getFilterPath(), f).toString()).toList())); //$NON-NLS-1$
        }
    }

    private void check() {
        boolean found = !files().isEmpty() && files().stream().allMatch(Files::exists);
        setErrorMessage(sources.getText().isBlank() || found ? null : Messages.import_noSource);
        setPageComplete(found);
    }

    /** Files and folders that were named, separated by a bar. */
    List<Path> files() {
        List<Path> files = new ArrayList<>();
        try {
            for (String name : sources.getText().split("\\|")) { //$NON-NLS-1$
                if (!name.isBlank()) {
                    files.add(Path.of(name.strip()));
                }
            }
        } catch (InvalidPathException e) {
            return List.of();
        }
        return files;
    }

    Target target() {
        return targets.get(target.getSelectionIndex());
    }

    boolean hints() {
        return hints.getSelection();
    }
}
