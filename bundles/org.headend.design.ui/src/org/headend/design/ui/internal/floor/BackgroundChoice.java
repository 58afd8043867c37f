package org.headend.design.ui.internal.floor;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.headend.core.ui.WorkJob;
import org.headend.design.background.Background;
import org.headend.design.background.Backgrounds;
import org.headend.design.site.Floor;

/** Lets somebody choose the picture, PDF page or DXF drawing behind a floor; it is copied into the site. */
final class BackgroundChoice {
    private static final String PATTERNS = "*.png;*.jpg;*.jpeg;*.bmp;*.gif;*.tif;*.tiff;*.svg;*.pdf;*.dxf"; //$NON-NLS-1$

    private BackgroundChoice() {
    }

    /** What was copied. @param scale that the file itself names, m per unit; 0 for none */
    private record Copied(String name, double scale) {
    }

    /** @param then when the floor has its background */
    static void open(Shell shell, FloorContext context, Runnable then) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.SHEET);
        dialog.setText(Messages.background_title);
        dialog.setFilterNames(new String[] { Messages.background_filter, Messages.background_all });
        dialog.setFilterExtensions(new String[] { PATTERNS + ';' + PATTERNS.toUpperCase(Locale.ROOT), "*" }); //$NON-NLS-1$
        String chosen = dialog.open();
        if (chosen != null) {
            use(context, Path.of(chosen), then);
        }
    }

    /** Copies a file into the site and shows it behind the floor, as one step that can be undone. */
    static void use(FloorContext context, Path chosen, Runnable then) {
        IFile own = context.design().file();
        if (own == null || own.getProject().getLocation() == null) {
            return; // a design outside a site has no folder for pictures
        }
        Path site = own.getProject().getLocation().toPath();
        WorkJob.compute(Messages.bind(Messages.background_reading, chosen.getFileName()), monitor -> {
            Backgrounds backgrounds = new Backgrounds(site);
            Background background = backgrounds.open(chosen, 1, monitor);
            String name = backgrounds.add(chosen, monitor);
            own.getProject().refreshLocal(IResource.DEPTH_INFINITE, monitor);
            return new Copied(name, background.suggestedScale());
        }, context.style().control(), copied -> {
            Floor floor = context.floor();
            context.change(Messages.step_background, () -> {
                floor.setBackground(copied.name());
                floor.setBackgroundPage(1);
                floor.setBackgroundScale(copied.scale());
            });
            then.run();
        });
    }
}
