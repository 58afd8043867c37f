package org.headend.design.ui.internal.floor.trace;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.headend.core.io.SafePath;
import org.headend.core.ui.WorkJob;
import org.headend.design.background.Background;
import org.headend.design.background.Backgrounds;
import org.headend.design.drafting.FloorEdits;
import org.headend.design.site.Floor;
import org.headend.design.tracing.Sheet;
import org.headend.design.ui.internal.floor.FloorContext;

/** Lets somebody choose layers of the drawing behind a floor; their lines become walls in one step that can be undone. */
public final class TraceWalls {

    private TraceWalls() {
    }

    /** Whether a drawing with lines lies behind the floor. */
    public static boolean isPossible(Floor floor) {
        return floor.getBackground() != null && floor.getBackground().toLowerCase(Locale.ROOT).endsWith(".dxf"); //$NON-NLS-1$
    }

    public static void start(Shell shell, FloorContext context) {
        IFile own = context.design().file();
        Floor floor = context.floor();
        if (!isPossible(floor) || own == null || own.getProject().getLocation() == null) {
            MessageDialog.openInformation(shell, Messages.title, Messages.noDrawing);
            return;
        }
        Path site = own.getProject().getLocation().toPath();
        String name = floor.getBackground();
        WorkJob.compute(Messages.reading, monitor -> new Backgrounds(site).open(SafePath.resolve(site, name), 1, monitor), context.style().control(),
                background -> choose(shell, context, background));
    }

    private static void choose(Shell shell, FloorContext context, Background background) {
        Floor floor = context.floor();
        Sheet sheet = Sheet.of(floor, background.suggestedScale());
        if (background.drawing().isEmpty() || !(sheet.scale() > 0)) {
            MessageDialog.openInformation(shell, Messages.title, background.drawing().isEmpty() ? Messages.noDrawing : Messages.notCalibrated);
            return;
        }
        TraceDialog dialog = new TraceDialog(shell, background.drawing().get(), sheet);
        if (dialog.open() == Window.OK && context.alive() && !dialog.walls().isEmpty()) {
            context.change(Messages.step, () -> FloorEdits.addWalls(floor, dialog.walls(), dialog.material()));
        }
    }
}
